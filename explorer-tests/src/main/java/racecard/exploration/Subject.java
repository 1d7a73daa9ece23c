package racecard.exploration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.evidence.Profile;
import racecard.models.history.Sequential;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;

/**
 * An implementation to look at.
 *
 * @param id what the gate calls it
 * @param family the protocol's
 * @param implementation an instance, which is asked what it promises and is never run
 */
record Subject(String id, Family family, Object implementation) {
    Class<?> type() {
        return implementation.getClass();
    }

    /** @throws IllegalArgumentException when there is no such class, or it is no implementation that can be made */
    static Subject of(String id, Family family, String className) {
        try {
            return new Subject(
                    id,
                    family,
                    Class.forName(className)
                            .asSubclass(family.api())
                            .getConstructor()
                            .newInstance());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(id + ": there is no class " + className, e);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " does not implement "
                            + family.api().getName(),
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " needs a public constructor without arguments that works", e);
        }
    }

    Optional<Sequential<Call>> specification() {
        return family.specification(implementation);
    }

    /** The scenarios that make sense for its contract and that the profile has time for, the smallest first. */
    List<Scenario> scenarios(Profile profile) {
        Set<? extends Enum<?>> promises = family.asked(implementation);
        return family.scenarios().stream()
                .filter(s -> s.fits(promises))
                .filter(s -> Profile.of(s.size().name()).compareTo(profile) <= 0)
                .toList();
    }
}
