package racecard.explorer;

import java.util.List;
import racecard.evidence.Profile;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.Scenarios;
import racecard.taskwork.Contract;
import racecard.taskwork.TaskWork;

/**
 * An implementation to look at.
 *
 * @param id what the gate calls it
 * @param className a class with a public constructor without arguments
 * @param contract what it promises
 */
record Subject(String id, String className, Contract contract) {
    /** Its class. */
    Class<?> type() {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("it was there when this was made", e);
        }
    }

    /** @throws IllegalArgumentException when there is no such class, or it is no implementation that can be made */
    static Subject of(String id, String className) {
        try {
            TaskWork made = Class.forName(className)
                    .asSubclass(TaskWork.class)
                    .getConstructor()
                    .newInstance();
            return new Subject(id, className, made.contract());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(id + ": there is no class " + className, e);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " does not implement " + TaskWork.class.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " needs a public constructor without arguments that works", e);
        }
    }

    /** The scenarios that make sense for its contract and that the profile has time for, the smallest first. */
    List<Scenario> scenarios(Profile profile) {
        return Scenarios.ofEverySize().stream()
                .filter(s -> s.fits(contract))
                .filter(s -> Profile.of(s.size().name()).compareTo(profile) <= 0)
                .toList();
    }
}
