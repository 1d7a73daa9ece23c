package racecard.exploration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A word of the kernel's vocabulary, and a weaker one in its place.
 *
 * @param owner the class, without its package
 * @param word the method
 * @param weaker the method that is called instead, with the same arguments; empty when there is nothing at all in its
 *     place
 */
record Weakening(String owner, String word, Optional<String> weaker) implements Change {
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
            gone("SpinLock", "lock"),
            gone("QemuMutex", "lock"));

    /** The vocabulary of Linux, and QEMU's. */
    private static final Set<String> VOCABULARY = Set.of("racecard/kernel/", "racecard/qemu/");

    private static Weakening to(String owner, String word, String weaker) {
        return new Weakening(owner, word, Optional.of(weaker));
    }

    private static Weakening gone(String owner, String word) {
        return new Weakening(owner, word, Optional.empty());
    }

    /** A lock goes together with the unlocks of the same method. */
    boolean isLock() {
        return word.equals("lock");
    }

    /** Whether this call is such a word. */
    boolean fits(MethodInsnNode call) {
        return call.name.equals(word)
                && VOCABULARY.stream().anyMatch(vocabulary -> call.owner.equals(vocabulary + owner));
    }

    @Override
    public boolean weakens() {
        return true;
    }

    @Override
    public void weave(Code method, int at, int number) {
        MethodInsnNode call = (MethodInsnNode) method.get(at);
        if (!isLock()) {
            weave(method, at, number, weaker);
            return;
        }
        for (int i = 0; i < method.size(); i++) {
            if (method.get(i) instanceof MethodInsnNode other
                    && other.owner.equals(call.owner)
                    && (other.name.equals("lock") || other.name.equals("unlock"))) {
                weave(method, i, number, Optional.empty());
            }
        }
    }

    /** Another call instead, or none. */
    private static void weave(Code method, int at, int number, Optional<String> instead) {
        MethodInsnNode call = (MethodInsnNode) method.get(at);
        LabelNode other = new LabelNode();
        LabelNode end = new LabelNode();
        method.before(at, Change.branch(number, true, other));
        InsnList after = new InsnList();
        after.add(new JumpInsnNode(Opcodes.GOTO, end));
        after.add(other);
        if (instead.isPresent()) {
            after.add(new MethodInsnNode(call.getOpcode(), call.owner, instead.get(), call.desc, call.itf));
        } else if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            after.add(new InsnNode(Opcodes.POP)); // what would have been locked
        }
        after.add(end);
        method.after(at, after);
    }

    /** What is done, in a few words. */
    @Override
    public String toString() {
        return isLock() ? "no lock" : weaker.map(other -> word + " -> " + other).orElse("no " + word);
    }
}
