package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.Scenarios;
import racecard.taskwork.TaskWork;

/**
 * An implementation to look at.
 *
 * @param id what the gate calls it
 * @param implementation its class, with a public constructor without arguments
 */
record Subject(String id, Class<? extends TaskWork> implementation) {

    /** @throws IllegalArgumentException when there is no such class, or it is no implementation that can be made */
    static Subject of(String id, String className) {
        try {
            Subject subject = new Subject(id, Class.forName(className).asSubclass(TaskWork.class));
            subject.make();
            return subject;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(id + ": there is no class " + className, e);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " does not implement " + TaskWork.class.getName(), e);
        }
    }

    TaskWork make() {
        try {
            return implementation.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    id + ": " + implementation.getName() + " needs a public constructor without arguments that works",
                    e);
        }
    }

    /** The scenarios that make sense for its contract; from standard on, generated ones too. */
    List<Scenario> scenarios(Order order) {
        List<Scenario> all = new ArrayList<>(Scenarios.all());
        if (order.profile() != Profile.QUICK) {
            all.addAll(GeneratedScenarios.generate(order.seed(), order.profile() == Profile.STANDARD ? 10 : 100));
        }
        var contract = make().contract();
        return all.stream().filter(s -> s.fits(contract)).toList();
    }
}
