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
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;
import sample.Shapes;

/** Two releases of a class in one process are two classes, whichever was first. */
class TwoReleasesTest {
    private static final String FILE = Shapes.VolatileSb.class.getName().replace('.', '/') + ".class";

    /** An older release, in which nothing was volatile yet. */
    private static final class Older extends ClassLoader {
        Older() {
            super(TwoReleasesTest.class.getClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream file = super.getResourceAsStream(name);
            if (!name.equals(FILE)) {
                return file;
            }
            try (file) {
                ClassNode node = new ClassNode();
                new ClassReader(file).accept(node, 0);
                node.fields.forEach(field -> field.access &= ~Opcodes.ACC_VOLATILE);
                ClassWriter writer = new ClassWriter(0);
                node.accept(writer);
                return new ByteArrayInputStream(writer.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static long executions(Lab lab) {
        return lab.explore(Task.of(Shapes.VolatileSb.class.getName())).counts().complete();
    }

    @Test
    void areToldApart() {
        Lab older = new Lab(new Older());
        Lab newer = new Lab();
        assertEquals(4, executions(older));
        assertEquals(3, executions(newer));
        assertEquals(4, executions(older));
    }
}
