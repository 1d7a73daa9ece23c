package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;
import sample.Annotated;

/** What a replay is held against: the code that was loaded, and nothing else. */
class CodeDigestTest {
    private static byte[] file(Consumer<AbstractInsnNode> change) throws IOException {
        ClassNode node = new ClassNode();
        try (InputStream file = Annotated.class.getResourceAsStream("Annotated$Count.class")) {
            new ClassReader(file).accept(node, 0);
        }
        node.methods.forEach(method -> method.instructions.forEach(change));
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }

    @Test
    void aCommentChangesNothingAndCodeDoes() throws IOException {
        String digest = CodeDigest.of(file(at -> {}));
        assertEquals(8, digest.length());
        assertEquals(digest, CodeDigest.of(file(at -> {
            if (at instanceof LineNumberNode line) {
                line.line += 7;
            }
        })));
        assertNotEquals(digest, CodeDigest.of(file(at -> {
            if (at instanceof MethodInsnNode call) {
                call.name = "other";
            }
        })));
    }

    @Test
    void aLabKnowsWhatItHasLoaded() {
        Lab lab = new Lab();
        assertTrue(lab.classes().isEmpty());
        lab.explore(Task.of(Annotated.Counter.class.getName()));
        Set<String> loaded = lab.classes().keySet();
        assertEquals(Set.of("sample.Annotated$Count", "sample.Annotated$Counter"), loaded);
    }
}
