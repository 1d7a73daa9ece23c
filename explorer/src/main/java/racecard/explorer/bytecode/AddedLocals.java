package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Local variables that instrumentation adds behind a method's own. */
final class AddedLocals {
    private final int activation;
    private int end;

    AddedLocals(MethodNode method) {
        activation = method.maxLocals;
        end = activation + 2;
    }

    /** The number of this run of the method, a long. */
    int activation() {
        return activation;
    }

    /** Two slots whose content lives within one expansion. */
    int temporary(int offset) {
        int at = activation + 2 + offset;
        end = Math.max(end, at + 2);
        return at;
    }

    /** How many slots are used now. */
    int end() {
        return end;
    }

    VarInsnNode load(Type type, int at) {
        return new VarInsnNode(type.getOpcode(Opcodes.ILOAD), at);
    }

    VarInsnNode store(Type type, int at) {
        return new VarInsnNode(type.getOpcode(Opcodes.ISTORE), at);
    }
}
