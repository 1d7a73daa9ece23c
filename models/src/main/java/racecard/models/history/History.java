package racecard.models.history;

import java.util.List;

/**
 * The calls of one execution and the order between them.
 *
 * @param calls numbered by their place in this list; the numbering says nothing about order
 * @param before for each call the calls that were over before it began, a bit each; what follows by transitivity may be
 *     left out
 * @param <C> calls
 */
public record History<C>(List<Done<C>> calls, List<Long> before) {
    /** As many calls as there are bits. */
    public static final int MOST = Long.SIZE;

    /** A call that came back, and with what. */
    public record Done<C>(C call, String result) {
        @Override
        public String toString() {
            return call + ": " + result;
        }
    }

    /** Whether one call was over before another began. Asked of each pair of numbers. */
    public interface Precedence {
        /** Whether call {@code a} was over before call {@code b} began. */
        boolean before(int a, int b);
    }

    /**
     * @throws IllegalArgumentException when there are too many calls, or not an order for each, or the order runs in a
     *     circle
     */
    public History {
        calls = List.copyOf(calls);
        before = List.copyOf(before);
        if (calls.size() > MOST || before.size() != calls.size()) {
            throw new IllegalArgumentException(
                    calls.size() + " calls, and " + before.size() + " orders; at most " + MOST + " of each");
        }
        for (int i = 0; i < before.size(); i++) {
            if ((past(before, i) & 1L << i) != 0) {
                throw new IllegalArgumentException("the order runs in a circle through " + calls.get(i));
            }
        }
    }

    /** A history whose order is asked for pair by pair. */
    public static <C> History<C> of(List<Done<C>> calls, Precedence precedence) {
        Long[] before = new Long[calls.size()];
        for (int b = 0; b < before.length; b++) {
            long past = 0;
            for (int a = 0; a < before.length; a++) {
                past |= precedence.before(a, b) ? 1L << a : 0;
            }
            before[b] = past;
        }
        return new History<>(calls, List.of(before));
    }

    private static long past(List<Long> before, int call) {
        long past = before.get(call);
        long looked = 0;
        while (past != looked) {
            int next = Long.numberOfTrailingZeros(past & ~looked);
            looked |= 1L << next;
            past |= before.get(next);
        }
        return past;
    }
}
