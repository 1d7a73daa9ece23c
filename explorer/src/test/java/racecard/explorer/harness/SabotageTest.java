package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.Explored;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Task;
import sample.Shapes;

/** When accesses get lost on the way from bytecode to events, counts and verdicts are different ones: who compares them notices. */
class SabotageTest {
    private static final Edit NO_WRITES_OF_X = node -> each(node, (method, at) -> {
        if (at instanceof FieldInsnNode field && at.getOpcode() == Opcodes.PUTFIELD && field.name.equals("x")) {
            method.instructions.set(at, new InsnNode(Opcodes.POP2));
        }
    });

    private interface Change {
        void apply(MethodNode method, AbstractInsnNode at);
    }

    private static void each(ClassNode node, Change change) {
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode at : method.instructions.toArray()) {
                change.apply(method, at);
            }
        }
    }

    private static Explored explored(Class<?> sample, Edit edit, String... args) {
        return Expect.LAB.explore(Task.of(sample.getName(), args).edited(edit));
    }

    @Test
    void aLostWriteLosesExecutions() {
        assertEquals(3, explored(Shapes.VolatileSb.class, Edit.NONE).counts().complete());
        assertEquals(
                2, explored(Shapes.VolatileSb.class, NO_WRITES_OF_X).counts().complete());
    }
}
