package racecard.litmus.cat;

import java.util.function.BooleanSupplier;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * The strict total orders of a set that extend a partial order; with locations, one such order each. Members are placed
 * one after the other, least first. What is placed is before all that is not, so a beginning already is an order that
 * all its completions extend: where the model only grows with the order, a beginning that breaks it is not gone on
 * with, and most of the {@code n!} orders are never looked at.
 */
final class OrderChoice extends Choice {
    private final Node members;
    private final Node partial;
    private final Node loc;
    private final long[] left;

    /**
     * @param members what is ordered
     * @param partial transitive; an order of the members is wanted that has it in it, so none if a member is before
     *     itself
     * @param loc {@code null} to order all members in one line
     */
    OrderChoice(Node chosen, Node members, Node partial, Node loc) {
        super(chosen);
        this.members = members;
        this.partial = partial;
        this.loc = loc;
        this.left = Sets.none(chosen.rel.size());
    }

    @Override
    boolean any(BooleanSupplier viable, BooleanSupplier fits) {
        members.force();
        partial.force();
        System.arraycopy(members.set, 0, left, 0, left.length);
        Rel order = chosen.rel;
        order.set(partial.rel);
        order.from(members.set);
        order.to(members.set);
        if (loc != null) {
            order.and(loc.rel);
        }
        if (order.isIrreflexive() && viable.getAsBoolean() && place(viable, fits)) {
            return true;
        }
        order.clear();
        return false;
    }

    private boolean place(BooleanSupplier viable, BooleanSupplier fits) {
        int first = Sets.next(left, 0);
        if (first < 0) {
            return fits.getAsBoolean();
        }
        for (int event = first; event >= 0; event = Sets.next(left, event + 1)) {
            if ((loc == null || event == first || loc.rel.has(first, event))
                    && isLeast(event)
                    && placed(event, viable, fits)) {
                return true;
            }
        }
        return false;
    }

    private boolean placed(int event, BooleanSupplier viable, BooleanSupplier fits) {
        left[event >> 6] &= ~(1L << event);
        row(event, true);
        if (viable.getAsBoolean() && place(viable, fits)) {
            return true;
        }
        left[event >> 6] |= 1L << event;
        row(event, false);
        return false;
    }

    private boolean isLeast(int event) {
        for (int other = Sets.next(left, 0); other >= 0; other = Sets.next(left, other + 1)) {
            if (partial.rel.has(other, event) && (loc == null || loc.rel.has(other, event))) {
                return false;
            }
        }
        return true;
    }

    /** Before all that is left, or, taken back, before what the partial order says. */
    private void row(int event, boolean placed) {
        int words = left.length;
        long[] rows = chosen.rel.rows();
        long[] from = placed ? left : partial.rel.rows();
        int at = placed ? 0 : event * words;
        for (int i = 0; i < words; i++) {
            long row = from[at + i] & members.set[i];
            rows[event * words + i] = loc == null ? row : row & loc.rel.rows()[event * words + i];
        }
    }
}
