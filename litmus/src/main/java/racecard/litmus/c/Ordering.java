package racecard.litmus.c;

import java.util.Optional;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.Update;
import racecard.litmus.program.Tag;

/**
 * How a read-modify-write of the kernel is ordered when it succeeds. One that fails is a READ_ONCE, whatever its
 * suffix, and yet one.
 */
enum Ordering {
    /**
     * Value-returning, without a suffix: a full barrier before and after. The models up to 2022 see fences around the
     * pair, the one of 2025 sees the halves tagged mb. Both kinds of mark are issued, and neither adds an order for the
     * model that does not ask for it:
     *
     * <ul>
     *   <li>For the model of 2025, [M];po;[Mb & R] and [Mb & W];po;[M] hold beside the order through events tagged mb.
     *       The fence before orders earlier accesses with the read and all that follows; the read's own tag orders them
     *       with the read, and, being an mb in the middle, with what follows the read. The fence after orders the write
     *       and all before it with what follows; so do, in the same way, the write's tag and the write as an mb in the
     *       middle. Nothing is left that the fences alone order.
     *   <li>For the earlier models, mb is the order through a middle event tagged mb: through the read this is what the
     *       fence before already gives, through the write what the fence after already gives, since no other event lies
     *       between fence and half.
     * </ul>
     */
    FULL("", Tag.mask(Tag.ONCE, Tag.MB), Tag.mask(Tag.ONCE, Tag.MB), true),
    RELAXED("_relaxed", Tag.ONCE.bit(), Tag.ONCE.bit(), false),
    ACQUIRE("_acquire", Tag.ACQUIRE.bit(), Tag.ONCE.bit(), false),
    RELEASE("_release", Tag.ONCE.bit(), Tag.RELEASE.bit(), false),
    /** Returns nothing and orders nothing; smp_rmb() does not see the read. */
    NO_RETURN("", Tag.NORETURN.bit(), Tag.ONCE.bit(), false),
    /** Returns nothing, and its write is a release: clear_bit_unlock(). */
    NO_RETURN_RELEASE("", Tag.NORETURN.bit(), Tag.RELEASE.bit(), false);

    /** Those that a suffix of the name chooses. */
    static final Ordering[] SUFFIXED = {FULL, RELAXED, ACQUIRE, RELEASE};

    private final String suffix;
    private final long read;
    private final long write;
    private final boolean enclosed;

    Ordering(String suffix, long read, long write, boolean enclosed) {
        this.suffix = suffix;
        this.read = read;
        this.write = write;
        this.enclosed = enclosed;
    }

    String suffix() {
        return suffix;
    }

    Update.Marks marks() {
        Optional<Tag> fence = enclosed ? Optional.of(Tag.MB) : Optional.empty();
        return new Update.Marks(new ThreadRun.Halves(read, write), Tag.mask(Tag.ONCE, Tag.ATTEMPT), fence);
    }
}
