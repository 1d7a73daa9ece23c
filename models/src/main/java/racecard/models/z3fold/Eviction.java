package racecard.models.z3fold;

import racecard.kernel.Context;
import racecard.z3fold.Errno;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;

/** What the user of the pool does when one reclaim asks for its objects. */
final class Eviction {
    /** How. */
    enum Manner {
        /** Frees each; one that its user has freed is as good, one that its user is about to free is not. */
        FREE,
        /** Gives up none. */
        FAIL,
        /** Frees the first, gives up no other. */
        ONCE,
        /** Maps each to look at it, as zswap does, then frees it. */
        MAP,
        /** Gives up none, for two pages. */
        FAIL_TWICE,
        /** Maps each, and gives it up no more than that. */
        LOOK,
        /** Maps each, which its user has freed just before. */
        LATE;

        static Manner of(int number) {
            return switch (number) {
                case 1 -> FAIL;
                case 2 -> ONCE;
                case 3 -> MAP;
                case 4 -> FAIL_TWICE;
                case 5 -> LOOK;
                case 6 -> LATE;
                default -> FREE;
            };
        }
    }

    private final Z3foldBench bench;
    private final Context c;
    private final Manner manner;
    private boolean freed;
    private Page firstAsked;

    Eviction(Z3foldBench bench, Context c, Manner manner) {
        this.bench = bench;
        this.c = c;
        this.manner = manner;
    }

    /** How many pages reclaim may try. */
    int retries() {
        return manner == Manner.FAIL_TWICE ? 2 : 1;
    }

    /** The page that it was asked to give up first; null for none. */
    Page firstAsked() {
        return firstAsked;
    }

    /** Whether a page with so many objects, alone, is given up. */
    boolean givesUp(int objects) {
        return switch (manner) {
            case FREE, MAP, LATE -> true;
            case ONCE -> objects == 1;
            case FAIL, FAIL_TWICE, LOOK -> false;
        };
    }

    /** Returns 0 after the object was freed, or a negative error number. */
    int evict(Handle handle) {
        firstAsked = firstAsked == null ? handle.page() : firstAsked;
        if (manner == Manner.ONCE && freed) {
            return -Errno.EAGAIN;
        }
        freed = true;
        if (manner == Manner.FAIL || manner == Manner.FAIL_TWICE) {
            return -Errno.EAGAIN;
        }
        int err = manner == Manner.FREE || manner == Manner.ONCE || manner == Manner.LATE ? bench.evict(c, handle) : 0;
        if (manner == Manner.MAP || manner == Manner.LOOK || manner == Manner.LATE) {
            bench.look(c, handle);
        }
        return switch (manner) {
            case MAP -> bench.evict(c, handle);
            case LOOK -> -Errno.EAGAIN;
            default -> err;
        };
    }
}
