package racecard.explorer.oracle;

import java.util.BitSet;
import java.util.function.IntPredicate;
import racecard.explorer.graph.Fence;
import racecard.explorer.graph.Mode;

/**
 * The relations of JAM21x that need no pushto, named as in {@code docs/facts/java-model.md}. As in the model under
 * test, the halves of a read-modify-write are two events: the second is visibly after the first, and the first does not
 * push the second. Each half has its own mode, but a volatile read-modify-write acquires as a whole, as J94 of the
 * grids asks.
 */
final class JavaRelations {
    private final Flow x;
    final Relation into;
    final Relation push;
    final Relation poLoc;
    /** From the write that the first half reads, to the second half: rf;[update] there. */
    final Relation updated;
    /** into ∪ rf; and its closure, K. */
    final Relation known;

    final Relation k;
    /** cojom without pushto. */
    final Relation least;

    final BitSet pushSources = new BitSet();

    JavaRelations(Flow x) {
        this.x = x;
        IntPredicate any = e -> true;
        Relation svo = around(any, Fence.RELEASE, this::writes).or(around(this::reads, Fence.ACQUIRE, any));
        Relation weak = around(this::reads, Fence.LOAD_LOAD, this::reads)
                .or(around(this::writes, Fence.STORE_STORE, this::writes)); // X5
        Relation spush = around(any, Fence.FULL, any);
        Relation volint = x.po.between(this::isVolatile, this::isVolatile);
        Relation ra = x.po.between(any, this::releases).or(x.po.between(e -> acquires(e) || acquiresToo(e), any));
        Relation halves = new Relation(x.events.size());
        Relation pushing = new Relation(x.events.size());
        poLoc = new Relation(x.events.size());
        for (int a = 0; a < x.events.size(); a++) {
            for (int b = a + 1; b < x.events.size(); b++) {
                boolean update = b == a + 1 && x.events.get(b).kind() == Event.Kind.UPDATE;
                if (update) {
                    halves.add(a, b);
                }
                if (volint.has(a, b) && !update) {
                    pushing.add(a, b);
                }
                if (x.po.has(a, b)
                        && x.events.get(a).location() == x.events.get(b).location()) {
                    poLoc.add(a, b);
                }
            }
        }
        into = svo.or(weak).or(spush).or(volint).or(ra).or(halves);
        push = spush.or(pushing);
        updated = x.rf.then(halves);
        known = into.or(communicated());
        k = known.closure();
        least = cojom(k);
        for (int a = 0; a < x.events.size(); a++) {
            if (push.isSource(a)) {
                pushSources.set(a);
            }
        }
    }

    /**
     * rf, but for a lock that its own thread has unlocked before. JLS 17.4.4 lets an unlock synchronize with later
     * locks, which says something of different threads only: between two sections of one thread nobody else can have
     * been, and a thread that holds the lock all the while is as good an implementation.
     */
    private Relation communicated() {
        return x.rf.between(
                a -> true,
                b -> !x.events.get(b).locks()
                        || x.events.get(x.source[b]).thread() != x.events.get(b).thread());
    }

    private Relation around(IntPredicate first, int fence, IntPredicate second) {
        IntPredicate fences = e -> x.events.get(e).fence() == fence;
        return x.po.between(first, fences).then(x.po.between(fences, second));
    }

    /**
     * The same where a write may overtake what is before it in its thread and not ordered with it
     * ({@code docs/facts/java-model.md}, D5 and D6): what a read has seen is then before those later writes alone that
     * are ordered with the read, or that are of its variable.
     */
    Relation cojomOvertaken(Relation seen) {
        return cojom(seen, into.or(poLoc));
    }

    /**
     * From vvo⁺. Its acyclicity is tested as inclusion in co, which ends in the final writes (cofw) and has the
     * read-modify-writes in some order (rmwo).
     */
    Relation cojom(Relation seen) {
        return cojom(seen, x.po);
    }

    private Relation cojom(Relation seen, Relation later) {
        Relation vo = seen.or(poLoc);
        Relation read = x.rf.inverse();
        Relation opaque = x.rf.between(e -> true, this::opaque);
        Relation corr = opaque.then(x.po).then(opaque.inverse()); // X1
        Relation cojom = writes(vo.or(vo.then(read)).or(vo.then(later)).or(corr));
        Relation more = cojom;
        do {
            cojom = more;
            more = cojom.or(writes(updated.inverse().then(cojom)));
        } while (!more.within(cojom));
        return cojom;
    }

    private Relation writes(Relation any) {
        Relation result = new Relation(x.events.size());
        for (int a = 0; a < x.events.size(); a++) {
            for (int b = 0; b < x.events.size(); b++) {
                if (any.has(a, b) && x.writesOfOneLocation(a, b)) {
                    result.add(a, b);
                }
            }
        }
        return result;
    }

    boolean reads(int e) {
        return x.events.get(e).reads();
    }

    boolean writes(int e) {
        return x.events.get(e).writes();
    }

    boolean isVolatile(int e) {
        return x.events.get(e).mode() == Mode.VOLATILE || x.events.get(e).fence() == Fence.FULL;
    }

    boolean releases(int e) {
        return writes(e) && x.events.get(e).mode().compareTo(Mode.ACQ_REL) >= 0;
    }

    boolean acquires(int e) {
        return reads(e) && x.events.get(e).mode().compareTo(Mode.ACQ_REL) >= 0;
    }

    private boolean acquiresToo(int e) {
        return x.events.get(e).kind() == Event.Kind.UPDATE && x.events.get(e).mode() == Mode.VOLATILE;
    }

    boolean opaque(int e) {
        return x.events.get(e).mode() != Mode.PLAIN;
    }
}
