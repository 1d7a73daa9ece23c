package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import racecard.explorer.graph.Step;

/**
 * Sees when a loop waits. A loop's head that is reached again with the same local variables, after a round that wrote
 * nothing that was there before the round, will be reached again and again as long as the reads of that round return
 * what they did: the thread waits for one of them to change.
 */
final class Loops {
    /** Rounds without an event, after which a loop is taken to be a program of its own. */
    private static final int SILENT = 1_000_000;

    /** Rounds before the threads start, where all is native: no test prepares that much. */
    private static final int ALONE = 50_000_000;

    /** For each round that is allowed in a thread, whoever looks at the final memory may go round so many times. */
    private static final int AFTER = 2_500;

    /**
     * Heads that are remembered: a round that leads back is shorter than that, and a loop that counts must not be
     * searched from its beginning.
     */
    private static final int KEPT = 32;

    /** A loop's head, as it was when it was reached. */
    record Visit(int loop, long activation, List<Object> locals, long serial, int position) {}

    private static final Waiting FOR_CHANGE = new Waiting("goes round a loop that nothing ends");

    /** The loops that went round without an effect. */
    record Memento(List<Visit> visits) {}

    private final Machine machine;
    private final int rounds;
    private final List<Visit> visits = new ArrayList<>();
    private final Map<Long, Integer> count = new HashMap<>();
    private long activations;
    private int silent;
    private int alone;
    private int positionBefore;
    private int written;

    Loops(Machine machine, int rounds) {
        this.machine = machine;
        this.rounds = rounds;
    }

    void begin() {
        visits.clear();
        count.clear();
        activations = 0;
        silent = 0;
        alone = 0;
        positionBefore = 0;
        written = 0;
    }

    /** What is known now. */
    Memento memento() {
        return new Memento(List.copyOf(visits));
    }

    /** What has been written since then is as it was before. */
    void restore(Memento before) {
        visits.clear();
        visits.addAll(before.visits);
    }

    long activation() {
        return ++activations;
    }

    /**
     * Something was written that was born at {@code birth}; 0 for what was there before. Rounds that began later than
     * that are no mere waiting.
     */
    void effect(long birth) {
        while (!visits.isEmpty() && visits.get(visits.size() - 1).serial >= birth) {
            visits.remove(visits.size() - 1);
        }
    }

    /** An event was a write of what was there before. */
    void wrote() {
        written++;
        effect(0);
    }

    void head(int loop, long activation, Object[] locals) {
        int position = machine.replay().position();
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            if (visit.loop == loop && visit.activation == activation && same(visit.locals, locals)) {
                throw machine.replay().waits(visit.position, Step.Patience.FOREVER, FOR_CHANGE);
            }
        }
        if (visits.size() == KEPT) {
            visits.remove(0);
        }
        visits.add(new Visit(
                loop, activation, Arrays.asList(locals), machine.births().serial(), position));
        bound(activation, position);
    }

    /** The same where no thread of the program runs: nobody could end a loop that does not end by itself. */
    void alone() {
        int allowed = machine.phase() == Machine.Phase.AFTER ? AFTER * rounds : ALONE;
        if (++alone > allowed) {
            throw new Control.Refused("loops that go round " + allowed
                    + " times before the threads start or after they have ended, where nobody else could end them");
        }
    }

    private void bound(long activation, int position) {
        if (position == positionBefore) {
            if (++silent > SILENT) {
                throw new Control.Refused("a loop that goes round a million times without a look at shared memory");
            }
            return;
        }
        silent = 0;
        boolean wroteOnly = position - positionBefore == written;
        positionBefore = position;
        written = 0;
        if (!wroteOnly && count.merge(activation, 1, Integer::sum) > rounds) {
            throw machine.replay().cut(); // what only writes goes on by its own count, and there is a bound for events
        }
    }

    private static boolean same(List<Object> a, Object[] b) {
        for (int i = 0; i < b.length; i++) {
            if (!Hooks.same(a.get(i), b[i]) && !(b[i] instanceof Number && b[i].equals(a.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
