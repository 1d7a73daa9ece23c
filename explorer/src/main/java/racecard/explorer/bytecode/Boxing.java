package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Boxes what is on the stack, and unboxes it again. */
final class Boxing {
    private Boxing() {}

    static void box(InsnList code, Type type) {
        if (type.getSort() < Type.ARRAY) {
            code.add(new MethodInsnNode(
                    Opcodes.INVOKESTATIC,
                    wrapper(type),
                    "valueOf",
                    "(" + type.getDescriptor() + ")L" + wrapper(type) + ";"));
        }
    }

    /** Numbers are widened as an assignment would. */
    static void unbox(InsnList code, Type type) {
        switch (type.getSort()) {
            case Type.VOID -> code.add(new InsnNode(Opcodes.POP));
            case Type.BOOLEAN -> unbox(code, "java/lang/Boolean", "booleanValue", "()Z");
            case Type.CHAR -> unbox(code, "java/lang/Character", "charValue", "()C");
            case Type.BYTE, Type.SHORT, Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE ->
                unbox(code, "java/lang/Number", type.getClassName() + "Value", "()" + type.getDescriptor());
            default -> MethodTransform.cast(code, type.getDescriptor());
        }
    }

    private static void unbox(InsnList code, String owner, String name, String descriptor) {
        code.add(new TypeInsnNode(Opcodes.CHECKCAST, owner));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner, name, descriptor));
    }

    private static String wrapper(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            default -> "java/lang/Double";
        };
    }
}
