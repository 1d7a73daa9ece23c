package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;

/**
 * An implementation to look at.
 *
 * @param id what the gate calls it
 * @param family the protocol's
 * @param implementation its class, with a public constructor without arguments
 */
record Subject(String id, Family family, Class<?> implementation) {

    /** @throws IllegalArgumentException when there is no such class, or it is no implementation that can be made */
    static Subject of(String id, Family family, String className) {
        try {
            Subject subject = new Subject(id, family, Class.forName(className).asSubclass(family.api()));
            subject.make();
            return subject;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(id + ": there is no class " + className, e);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    id + ": " + className + " does not implement "
                            + family.api().getName(),
                    e);
        }
    }

    Object make() {
        try {
            return implementation.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    id + ": " + implementation.getName() + " needs a public constructor without arguments that works",
                    e);
        }
    }

    /** The small scenarios that make sense for its contract; from standard on, generated ones too. */
    List<Scenario> scenarios(Order order) {
        List<Scenario> all = new ArrayList<>();
        family.scenarios().stream().filter(s -> s.size() == Scenario.Size.QUICK).forEach(all::add);
        if (order.profile() != Profile.QUICK) {
            all.addAll(family.generated(order.seed(), order.profile() == Profile.STANDARD ? 10 : 100));
        }
        Set<? extends Enum<?>> promises = family.asked(make());
        return all.stream()
                .filter(s -> s.fits(promises))
                .filter(s -> order.profile() != Profile.QUICK
                        || family.worthWaiting().contains(s.name()))
                .toList();
    }
}
