package racecard.jqwik;

import java.util.List;
import racecard.evidence.Order;
import racecard.taskwork.Contract;
import racecard.taskwork.TaskWork;

/**
 * What is looked at: an id for the findings, the implementation behind it, and what it promises. Nothing else is known of it.
 */
record Subject(String id, TaskWork taskWork, Contract contract) {

    /** The subjects of an order. @throws IllegalArgumentException when one cannot be made, or there is none */
    static List<Subject> of(Order order) {
        if (!order.protocol().equals("task-work")) {
            throw new IllegalArgumentException("only task-work is known here, not '" + order.protocol() + "'");
        }
        if (order.subjects().isEmpty()) {
            throw new IllegalArgumentException("nothing to look at: name subjects with --subject ID=CLASS");
        }
        return order.subjects().entrySet().stream()
                .map(subject -> make(subject.getKey(), subject.getValue()))
                .toList();
    }

    private static Subject make(String id, String name) {
        try {
            TaskWork taskWork = Class.forName(name)
                    .asSubclass(TaskWork.class)
                    .getConstructor()
                    .newInstance();
            return new Subject(id, taskWork, taskWork.contract());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException(
                    name + " cannot be made: it must be on the class path, implement " + TaskWork.class.getName()
                            + " and have a public constructor without arguments (" + e + ")",
                    e);
        }
    }
}
