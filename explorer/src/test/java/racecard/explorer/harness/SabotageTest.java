package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.TreeSet;
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
import sample.Frozen;
import sample.Initialised;
import sample.Shapes;
import sample.Synchronization;

/**
 * When accesses get lost on the way from bytecode to events, counts and verdicts are different ones: who compares them
 * notices.
 */
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

    private static Set<String> outcomes(Class<?> sample, Edit edit, String... args) {
        Set<String> outcomes = new TreeSet<>();
        Expect.LAB.explore(Task.of(sample.getName(), args).edited(edit).judged(execution -> {
            outcomes.add(execution.after().get(0).result().strip());
            return null;
        }));
        return outcomes;
    }

    @Test
    void aLostInitialiserLosesOutcomes() {
        Edit lost = node -> node.methods.stream()
                .filter(method -> method.name.equals("<clinit>") && node.name.endsWith("$Adder"))
                .forEach(method -> {
                    method.instructions.clear();
                    method.instructions.add(new InsnNode(Opcodes.RETURN));
                });
        assertNotEquals(outcomes(Initialised.Config.class, Edit.NONE), outcomes(Initialised.Config.class, lost));
    }

    @Test
    void lostReadsAndWritesOfFinalFieldsLoseOutcomes() {
        Set<String> all = outcomes(Frozen.Early.class, Edit.NONE, "volatile");
        Edit reads = node -> each(node, (method, at) -> {
            if (at instanceof FieldInsnNode field && at.getOpcode() == Opcodes.GETFIELD && field.name.equals("seven")) {
                method.instructions.insert(at, new InsnNode(Opcodes.ICONST_0));
                method.instructions.set(at, new InsnNode(Opcodes.POP));
            }
        });
        Edit writes = node -> each(node, (method, at) -> {
            if (at instanceof FieldInsnNode field && at.getOpcode() == Opcodes.PUTFIELD && field.name.equals("seven")) {
                method.instructions.set(at, new InsnNode(Opcodes.POP2));
            }
        });
        assertNotEquals(all, outcomes(Frozen.Early.class, reads, "volatile"));
        assertNotEquals(all, outcomes(Frozen.Early.class, writes, "volatile"));
    }

    @Test
    void lostLocksMakeOutcomes() {
        Edit lost = node -> each(node, (method, at) -> {
            if (at.getOpcode() == Opcodes.MONITORENTER || at.getOpcode() == Opcodes.MONITOREXIT) {
                method.instructions.set(at, new InsnNode(Opcodes.POP));
            }
        });
        assertNotEquals(
                outcomes(Synchronization.class, Edit.NONE, "block"), outcomes(Synchronization.class, lost, "block"));
    }
}
