package racecard.exploration;

import java.util.List;
import java.util.Optional;

/**
 * A word of the kernel's vocabulary, and a weaker one in its place.
 *
 * @param owner the class, without its package
 * @param word the method
 * @param weaker the method that is called instead, with the same arguments; empty when there is nothing at all in its
 *     place
 */
record Weakening(String owner, String word, Optional<String> weaker) {
    /**
     * Each one step, from what the kernel has to what orders less. A read-modify-write stays one; what it finds and
     * leaves is the same.
     */
    static final List<Weakening> ALL = List.of(
            to("Ptr", "cmpxchg", "cmpxchgAcquire"),
            to("Ptr", "cmpxchg", "cmpxchgRelease"),
            to("Ptr", "cmpxchgAcquire", "cmpxchgRelaxed"),
            to("Ptr", "cmpxchgRelease", "cmpxchgRelaxed"),
            to("Ptr", "xchg", "xchgAcquire"),
            to("Ptr", "xchg", "xchgRelease"),
            to("Ptr", "tryCmpxchg", "tryCmpxchgAcquire"),
            to("Ptr", "tryCmpxchg", "tryCmpxchgRelease"),
            to("Ptr", "smpLoadAcquire", "get"),
            to("Ptr", "readOnce", "get"),
            to("Ptr", "smpStoreRelease", "writeOnce"),
            to("Ptr", "smpStoreMb", "writeOnce"),
            to("Ptr", "writeOnce", "set"),
            to("Word", "cmpxchg", "cmpxchgAcquire"),
            to("Word", "cmpxchg", "cmpxchgRelease"),
            to("Word", "xchg", "xchgAcquire"),
            to("Word", "xchg", "xchgRelease"),
            to("Word", "smpLoadAcquire", "readOnce"),
            to("Word", "readOnce", "get"),
            to("Word", "smpStoreRelease", "writeOnce"),
            to("Word", "smpStoreMb", "writeOnce"),
            to("Word", "writeOnce", "set"),
            to("Bits", "testBitAcquire", "testBit"),
            to("Bits", "clearBitUnlock", "clearBit"),
            gone("Barriers", "smpMb"),
            gone("Barriers", "smpRmb"),
            gone("Barriers", "smpWmb"),
            gone("Barriers", "smpMbBeforeAtomic"),
            gone("Barriers", "smpMbAfterAtomic"),
            gone("Barriers", "smpMbAfterSpinlock"),
            to("SpinLock", "unlockWaitArm64", "unlockWaitAcquire"),
            to("SpinLock", "unlockWaitAcquire", "unlockWait"),
            gone("SpinLock", "lock"));

    private static Weakening to(String owner, String word, String weaker) {
        return new Weakening(owner, word, Optional.of(weaker));
    }

    private static Weakening gone(String owner, String word) {
        return new Weakening(owner, word, Optional.empty());
    }

    /** A lock goes together with the unlocks of the same method. */
    boolean isLock() {
        return owner.equals("SpinLock") && word.equals("lock");
    }

    boolean fits(String internalOwner, String name) {
        return internalOwner.equals("racecard/kernel/" + owner) && name.equals(word);
    }

    /** What is done, in a few words. */
    @Override
    public String toString() {
        return isLock() ? "no lock" : weaker.map(other -> word + " -> " + other).orElse("no " + word);
    }
}
