package racecard.exploration;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Another value is returned: of a boolean its opposite, of an int 0 for all others and 1 for 0, of a reference null.
 *
 * @param type what the method returns
 */
record OtherReturn(Type type) implements Change {
    /**
     * The change at this instruction, if it returns such a value, and not always the one that would be put in its
     * place.
     */
    static Optional<Change> of(MethodNode method, AbstractInsnNode at, AbstractInsnNode before) {
        Type type = Type.getReturnType(method.desc);
        boolean fits =
                switch (at.getOpcode()) {
                    case Opcodes.IRETURN -> true;
                    case Opcodes.ARETURN -> before.getOpcode() != Opcodes.ACONST_NULL;
                    default -> false;
                };
        return fits ? Optional.of(new OtherReturn(type)) : Optional.empty();
    }

    @Override
    public void weave(Code method, int at, int number) {
        LabelNode same = new LabelNode();
        InsnList other = Change.branch(number, false, same);
        if (type.getSort() == Type.BOOLEAN) {
            other.add(new InsnNode(Opcodes.ICONST_1));
            other.add(new InsnNode(Opcodes.IXOR));
        } else if (method.get(at).getOpcode() == Opcodes.IRETURN) {
            isZero(other);
        } else {
            other.add(new InsnNode(Opcodes.POP));
            other.add(new InsnNode(Opcodes.ACONST_NULL));
        }
        other.add(same);
        method.before(at, other);
    }

    private static void isZero(InsnList code) {
        LabelNode zero = new LabelNode();
        LabelNode end = new LabelNode();
        code.add(new JumpInsnNode(Opcodes.IFEQ, zero));
        code.add(new InsnNode(Opcodes.ICONST_0));
        code.add(new JumpInsnNode(Opcodes.GOTO, end));
        code.add(zero);
        code.add(new InsnNode(Opcodes.ICONST_1));
        code.add(end);
    }

    @Override
    public String toString() {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "return the opposite";
            case Type.OBJECT, Type.ARRAY -> "return null";
            default -> "return 0, of 0 1";
        };
    }
}
