package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Question;
import racecard.verdict.Verdict;
import sample.Published;

/** Two versions of a class in one process, as after a build in a daemon: neither knows of the other. */
class TwoVersionsTest {
    private static final String FILE = Published.class.getName().replace('.', '/') + ".class";

    /** Class files as they are, but for the sample: its fields are no longer volatile. */
    private static final ClassLoader WITHOUT_VOLATILE = new ClassLoader(TwoVersionsTest.class.getClassLoader()) {
        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream file = super.getResourceAsStream(name);
            if (!name.equals(FILE)) {
                return file;
            }
            ClassNode node = new ClassNode();
            try (file) {
                new ClassReader(file).accept(node, 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            node.fields.forEach(field -> field.access &= ~Opcodes.ACC_VOLATILE);
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            return new ByteArrayInputStream(writer.toByteArray());
        }
    };

    private static Verdict explored(ClassLoader source) {
        Explored seen = new Explorer(source).explore(Question.of(Published.class.getName()));
        return seen.verdict();
    }

    @Test
    void aFieldIsAsVolatileAsItsOwnVersionSays() {
        ClassLoader asItIs = TwoVersionsTest.class.getClassLoader();
        assertEquals(Verdict.PASS, explored(asItIs));
        assertEquals(Verdict.FAIL, explored(WITHOUT_VOLATILE));
        assertEquals(Verdict.PASS, explored(asItIs));
    }
}
