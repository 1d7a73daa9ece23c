package racecard.explorer.hotspot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.lab.Edit;

/** Two hundred programs of the fuzzer's. */
class FuzzingTest {
    @Test
    void whatHotSpotShowsIsFound(@TempDir Path folder) throws Exception {
        Fuzzing.Result result = Fuzzing.run(folder, Edit.NONE, 0, 200, 500);
        assertEquals(List.of(), result.wrong());
        assertTrue(
                result.compared() > 150, () -> result.compared() + " compared, " + result.undecided() + " undecided");
    }

    /** What a program does not need to be wrong is left out of it. */
    @Test
    void aProgramIsMadeSmaller() throws Exception {
        Written two = new Written("Two", List.of("x = 1;", "y = 1;", "v = 1;"), List.of("r0 = x;", "r1 = y;"), 2);
        Written small = two.shrunk(program -> program.left().contains("y = 1;")
                && program.right().stream().anyMatch(statement -> statement.startsWith("r")));
        assertEquals(List.of("y = 1;"), small.left());
        assertEquals(List.of("r1 = y;"), small.right());
        assertNotEquals("Two", small.name());
    }

    /** With one class of events lost on the way to the explorer it misses what every JVM shows. */
    @ParameterizedTest
    @ValueSource(strings = {"PUTFIELD", "PUTSTATIC", "IASTORE"})
    void anEventClassThatIsLostIsFoundOut(String instruction, @TempDir Path folder) throws Exception {
        Fuzzing.Result result = Fuzzing.run(folder, new Dropped(instruction), 0, 60, 500);
        assertFalse(result.wrong().isEmpty(), "nothing was found out");
    }

    /** Writes by this instruction pop what they would write, outside of constructors. */
    private record Dropped(String instruction) implements Edit {
        @Override
        public void apply(ClassNode node) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode at : method.instructions.toArray()) {
                    if (drops(method, at)) {
                        InsnList pops = new InsnList();
                        pops.add(new InsnNode(instruction.equals("PUTSTATIC") ? Opcodes.POP : Opcodes.POP2));
                        if (instruction.equals("IASTORE")) {
                            pops.add(new InsnNode(Opcodes.POP));
                        }
                        method.instructions.insert(at, pops);
                        method.instructions.remove(at);
                    }
                }
            }
        }

        private boolean drops(MethodNode method, AbstractInsnNode at) {
            return switch (instruction) {
                case "PUTFIELD" -> at.getOpcode() == Opcodes.PUTFIELD && !method.name.equals("<init>");
                case "PUTSTATIC" ->
                    at instanceof FieldInsnNode field && at.getOpcode() == Opcodes.PUTSTATIC && field.desc.equals("I");
                default -> at.getOpcode() == Opcodes.IASTORE;
            };
        }
    }
}
