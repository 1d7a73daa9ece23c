package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Where a constructor hands over to another one. */
final class Constructors {
    private Constructors() {}

    /** The call of {@code this(...)} or {@code super(...)}: the first constructor call that no {@code new} is waiting for. */
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
}
