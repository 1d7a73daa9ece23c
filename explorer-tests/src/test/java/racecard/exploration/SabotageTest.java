package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Wire;
import racecard.explorer.lab.Edit;
import racecard.verdict.Verdict;

/** Instrumentation that loses events makes nothing green. */
class SabotageTest {
    /** Lets these accesses of kernel words by, so that the explorer hears of none. */
    private record Drop(Set<String> accesses) implements Edit {
        @Override
        public void apply(ClassNode node) {
            if (node.name.equals("racecard/kernel/Word")) {
                node.methods.forEach(this::apply);
            }
        }

        private void apply(MethodNode method) {
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof MethodInsnNode call
                        && call.owner.equals("java/lang/invoke/VarHandle")
                        && accesses.contains(call.name)) {
                    call.desc = "(Ljava/lang/invoke/VarHandle;"
                            + call.desc.substring(1).replace("Lracecard/kernel/Word;", "Ljava/lang/Object;");
                    call.owner = "racecard/explorer/lab/Unseen";
                    call.setOpcode(Opcodes.INVOKESTATIC);
                }
            }
        }
    }

    private static List<Finding> findings(Edit edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Order order = new Order("task-work", Profile.QUICK, 1, Map.of("R15", "racecard.taskwork.revision.R15"), true);
        ExplorerTool.run(
                order,
                new ExplorerEngine().edited(edit),
                Wire.to(new PrintStream(bytes, true, StandardCharsets.UTF_8))::send);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Wire::parse)
                .flatMap(Optional::stream)
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    @Test
    void aHookThatDropsReadsOrWritesIsFoundOut() {
        for (Set<String> accesses :
                List.of(Set.of("getOpaque"), Set.of("setOpaque"), Set.of("getOpaque", "setOpaque"))) {
            List<Finding> findings = findings(new Drop(accesses));
            assertTrue(findings.size() > 20, findings::toString);
            assertEquals(
                    Set.of(Verdict.VACUOUS),
                    Set.copyOf(findings.stream().map(Finding::verdict).toList()),
                    accesses::toString);
        }
    }

    @Test
    void withoutSabotageAllIsWell() {
        assertEquals(
                Set.of(Verdict.PASS),
                Set.copyOf(findings(WatchdogOff.EDIT).stream()
                        .map(Finding::verdict)
                        .toList()));
    }
}
