package racecard.jqwik;

import racecard.taskwork.Contract;
import racecard.taskwork.TaskWork;

/**
 * What is looked at: an id for the findings, the implementation behind it, and what it promises. Nothing else is known of it.
 */
record Subject(String id, TaskWork taskWork, Contract contract) {

    /** Reads ID=CLASS and makes one. @throws IllegalArgumentException when that cannot be done */
    static Subject of(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("a subject is ID=CLASS, not '" + text + "'");
        }
        String name = text.substring(equals + 1);
        try {
            TaskWork taskWork = Class.forName(name)
                    .asSubclass(TaskWork.class)
                    .getConstructor()
                    .newInstance();
            return new Subject(text.substring(0, equals), taskWork, taskWork.contract());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException(
                    name + " cannot be made: it must be on the class path, implement " + TaskWork.class.getName()
                            + " and have a public constructor without arguments (" + e + ")",
                    e);
        }
    }
}
