package racecard.jqwik;

import java.util.List;
import racecard.evidence.Order;
import racecard.models.Families;
import racecard.models.scenario.Family;

/**
 * What is looked at: an id for the findings, its protocol's family, and an implementation. Nothing else is known of it.
 */
public record Subject(String id, Family family, Object implementation) {

    /** The subjects of an order. @throws IllegalArgumentException when one cannot be made, or there is none */
    static List<Subject> of(Order order) {
        Family family = Families.of(order.protocol());
        if (order.subjects().isEmpty()) {
            throw new IllegalArgumentException("nothing to look at: name subjects with --subject ID=CLASS");
        }
        return order.subjects().entrySet().stream()
                .map(subject -> make(subject.getKey(), family, subject.getValue()))
                .toList();
    }

    /** Another instance of it. */
    public Object fresh() {
        return make(id, family, implementation.getClass().getName()).implementation();
    }

    private static Subject make(String id, Family family, String name) {
        try {
            return new Subject(
                    id,
                    family,
                    Class.forName(name)
                            .asSubclass(family.api())
                            .getConstructor()
                            .newInstance());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException(
                    name + " cannot be made: it must be on the class path, implement "
                            + family.api().getName() + " and have a public constructor without arguments (" + e + ")",
                    e);
        }
    }
}
