package racecard.exploration;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Changes that nobody can see, by their form alone: they are no mutations.
 *
 * <ul>
 *   <li>A constructor does not write the zero that the JVM has written before.
 *   <li>Two statements change places that are nothing but plain accesses, to different fields. Program order relates
 *       both with the same events before and after; between plain accesses to different fields the model sees no order.
 *   <li>A constructor fills two fields in the other order. Nobody else has the object yet.
 *   <li>A probe is gone: it asks whether memory was freed, for the checker, and is no step of the protocol.
 * </ul>
 */
final class Equivalence {
    private static final String PROBE = "kasanCheck";

    private Equivalence() {}

    /** Whether nothing changes when the statement is left out. */
    static boolean isIdle(Code code, Statement statement) {
        AbstractInsnNode last = code.get(statement.to());
        if (last instanceof MethodInsnNode call && call.name.equals(PROBE)) {
            return true;
        }
        return isConstructor(code)
                && last.getOpcode() == Opcodes.PUTFIELD
                && statement.to() == statement.from() + 2
                && isZero(code.get(statement.from() + 1).getOpcode());
    }

    private static boolean isZero(int opcode) {
        return opcode == Opcodes.ACONST_NULL || opcode == Opcodes.ICONST_0 || opcode == Opcodes.LCONST_0;
    }

    private static boolean isConstructor(Code code) {
        return code.method().name.equals("<init>");
    }

    /** Whether nothing changes when two neighbours change places. */
    static boolean commute(Code code, Statement first, Statement second) {
        if (isIdle(code, first) || isIdle(code, second)) {
            return true;
        }
        return isPlain(code, first)
                && isPlain(code, second)
                && disjoint(written(code, first), accessed(code, second))
                && disjoint(written(code, second), accessed(code, first));
    }

    private static boolean isPlain(Code code, Statement statement) {
        for (int i = statement.from(); i <= statement.to(); i++) {
            AbstractInsnNode at = code.get(i);
            if (at instanceof InvokeDynamicInsnNode
                    || (at instanceof MethodInsnNode call && !isOwn(code, call))
                    || (at instanceof FieldInsnNode field && isVolatile(field))) {
                return false;
            }
        }
        return code.get(statement.to()) instanceof FieldInsnNode;
    }

    private static boolean isVolatile(FieldInsnNode access) {
        try {
            Class<?> owner = Class.forName(access.owner.replace('/', '.'), false, Equivalence.class.getClassLoader());
            for (Class<?> at = owner; at != null; at = at.getSuperclass()) {
                for (Field field : at.getDeclaredFields()) {
                    if (field.getName().equals(access.name)) {
                        return Modifier.isVolatile(field.getModifiers());
                    }
                }
            }
            return true; // of a constant in an interface, or of nothing that we know
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class of a field of the protocol is not there", e);
        }
    }

    /** Whether a constructor makes a part of its object. */
    private static boolean isOwn(Code code, MethodInsnNode call) {
        return isConstructor(code) && call.name.equals("<init>");
    }

    private static Set<String> written(Code code, Statement statement) {
        return Set.of(((FieldInsnNode) code.get(statement.to())).name);
    }

    private static Set<String> accessed(Code code, Statement statement) {
        Set<String> accessed = new HashSet<>();
        for (int i = statement.from(); i <= statement.to(); i++) {
            if (code.get(i) instanceof FieldInsnNode field) {
                accessed.add(field.name);
            }
        }
        return accessed;
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }
}
