package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls that copy arrays: they go element by element, so that every read and write is seen. */
final class ArrayCopies {
    private static final String COPIES = "racecard/explorer/runtime/Copies";

    private ArrayCopies() {}

    /** Whether this copies an array. */
    static boolean isCopy(MethodInsnNode at) {
        return (at.owner.startsWith("[") && at.name.equals("clone"))
                || (at.owner.equals("java/lang/System") && at.name.equals("arraycopy"));
    }

    /** Puts our own copying in its place. */
    static void replace(InsnList code, MethodInsnNode at) {
        Type result = Type.getReturnType(at.desc);
        String arguments =
                at.owner.startsWith("[") ? "(Ljava/lang/Object;)" : at.desc.substring(0, at.desc.indexOf(')') + 1);
        String returned = result.getSort() == Type.VOID ? "V" : "Ljava/lang/Object;";
        InsnList cast = new InsnList();
        MethodTransform.cast(cast, result.getDescriptor());
        code.insert(at, cast);
        code.set(at, new MethodInsnNode(Opcodes.INVOKESTATIC, COPIES, at.name, arguments + returned));
    }
}
