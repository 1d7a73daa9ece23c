package racecard.litmus.program;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What marks an event for the memory models. The spelling of {@link #word()} is that of the kernel's linux-kernel.bell
 * for the kernel's tags and of the VarHandle modes for Java's; models of different generations write them in different
 * cases, so names are compared without case.
 *
 * <p>Tags of one event travel as a bit mask ({@link #bit()}), so that a model can select events without touching a
 * string.
 */
public enum Tag {
    /**
     * A marked access of the kernel without further order: READ_ONCE, WRITE_ONCE, and both halves of an unordered
     * read-modify-write.
     */
    ONCE,
    ACQUIRE,
    RELEASE,
    /** A full barrier, or one half of a fully ordered read-modify-write. */
    MB,
    RMB,
    WMB,
    BARRIER,
    /** The read half of a read-modify-write that returns nothing: smp_rmb() does not see it. */
    NORETURN,
    BEFORE_ATOMIC,
    AFTER_ATOMIC,
    AFTER_SPINLOCK,
    AFTER_UNLOCK_LOCK,
    AFTER_SRCU_READ_UNLOCK,
    RCU_LOCK,
    RCU_UNLOCK,
    SYNC_RCU,
    SRCU_LOCK,
    SRCU_UNLOCK,
    SYNC_SRCU,
    /** The read half of taking a spin lock. */
    LKR,
    /** The write half of taking a spin lock. */
    LKW,
    /** Giving up a spin lock: a write. */
    UL,
    /** A trylock that found the lock taken: a read. */
    LF,
    /** spin_is_locked() that found the lock taken: a read. */
    RL,
    /** spin_is_locked() that found the lock free: a read. */
    RU,
    /** The read of a compare-and-exchange that found something else. */
    FAILED,
    /**
     * The read of a read-modify-write of the kernel that did not write: the kernel's model counts it among the
     * read-modify-writes.
     */
    ATTEMPT,
    /** An access of a language that marks it as nothing: C's plain access, Java's get and set. */
    PLAIN,
    /** Java: getOpaque and setOpaque. */
    OPAQUE,
    /** Java: getVolatile and setVolatile, and the halves of a volatile read-modify-write. */
    VOLATILE,
    FULL_FENCE,
    ACQUIRE_FENCE,
    RELEASE_FENCE,
    LOAD_LOAD_FENCE,
    STORE_STORE_FENCE,
    /** A fence that is no statement of its own: one of the two that make a read-modify-write a full barrier. */
    ENCLOSING,
    /** Tags that a model's own files bring along; which of them is which, they say. */
    OWN_1,
    OWN_2,
    OWN_3,
    OWN_4,
    OWN_5,
    OWN_6,
    OWN_7,
    OWN_8;

    private static final Map<String, Tag> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Tag::word, Function.identity()));

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name as models write it, in lower case: {@code rcu-lock}. */
    public String word() {
        return word;
    }

    /** The tag's own bit in {@link Event#tags()}. */
    @SuppressWarnings("EnumOrdinal") // masks are made and read in one process and never stored
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether a mask of tags holds this one. */
    public boolean in(long tags) {
        return (tags & bit()) != 0;
    }

    /** The mask of several tags. */
    public static long mask(Tag... tags) {
        long mask = 0;
        for (Tag tag : tags) {
            mask |= tag.bit();
        }
        return mask;
    }

    /**
     * The tag that a model calls {@code word}, in any case and with {@code _} or {@code -}; empty when no event ever
     * carries it.
     */
    public static Optional<Tag> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
