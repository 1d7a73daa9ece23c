package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Where a constructor hands over to another one. */
final class Constructors {
    private Constructors() {}

    /**
     * The call of {@code this(...)} or {@code super(...)}: the first constructor call that no {@code new} is waiting
     * for.
     */
    static MethodInsnNode delegation(MethodNode method) {
        int open = 0;
        for (AbstractInsnNode at = method.instructions.getFirst(); at != null; at = at.getNext()) {
            if (at.getOpcode() == Opcodes.NEW) {
                open++;
            } else if (at instanceof MethodInsnNode call && call.name.equals("<init>")) {
                if (open == 0) {
                    return call;
                }
                open--;
            }
        }
        return null;
    }

    /** A constructor that sets final fields freezes them where it ends, by an exception too. */
    static void freeze(MethodNode method, AbstractInsnNode delegation) {
        for (AbstractInsnNode at : method.instructions.toArray()) {
            if (at.getOpcode() == Opcodes.RETURN) {
                method.instructions.insertBefore(at, freezing());
            }
        }
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        LabelNode thrown = new LabelNode();
        method.instructions.insert(delegation, start);
        method.instructions.add(end);
        method.instructions.add(thrown);
        method.instructions.add(new InsnNode(Opcodes.DUP));
        method.instructions.add(MethodTransform.hook("passing", "(Ljava/lang/Throwable;)V"));
        method.instructions.add(freezing());
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, thrown, null));
    }

    private static InsnList freezing() {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, ClassTransform.FINAL_FIELDS, "freeze", "(Ljava/lang/Object;)V"));
        return code;
    }
}
