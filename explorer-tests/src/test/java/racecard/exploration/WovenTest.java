package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import racecard.explorer.lab.Marks;

/** Each way that is woven into a class is gone when it is chosen, and only then. */
class WovenTest {
    /** A protocol of one thread. */
    public static final class Sample implements IntFunction<Object> {
        private final StringBuilder said = new StringBuilder();
        private int level;
        private boolean raised;

        @Override
        public Object apply(int to) {
            raised = true;
            say("a");
            say("b");
            level = level + to;
            if (level > 1) {
                say("high");
            }
            return said + (isRaised() ? " raised " : " ") + level;
        }

        private boolean isRaised() {
            return raised;
        }

        private void say(String word) {
            said.append(word);
        }
    }

    private static List<Mutation> mutations(ClassNode node) {
        Mutations mutations = new Mutations();
        for (MethodNode method : node.methods) {
            if (!method.name.equals("<init>")) {
                mutations.collect(node, method);
            }
        }
        return mutations.all();
    }

    private static ClassNode node() throws IOException {
        ClassNode node = new ClassNode();
        try (InputStream file = Sample.class.getResourceAsStream("WovenTest$Sample.class")) {
            new ClassReader(file).accept(node, ClassReader.EXPAND_FRAMES);
        }
        return node;
    }

    private static Class<?> woven(List<Mutation> mutations) throws IOException {
        ClassNode node = node();
        new Woven(mutations).apply(node);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        node.accept(writer);
        byte[] file = writer.toByteArray();
        return new ClassLoader(WovenTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(Sample.class.getName(), file, 0, file.length);
            }
        }.define();
    }

    @SuppressWarnings("unchecked")
    private static String answer(Class<?> woven, Marks marks) throws Exception {
        return marks.during(() -> {
            try {
                return (String)
                        ((IntFunction<Object>) woven.getDeclaredConstructor().newInstance()).apply(2);
            } catch (NullPointerException e) {
                return "NullPointerException";
            }
        });
    }

    @Test
    void everyWayIsTakenWhenItIsChosen() throws Exception {
        List<Mutation> mutations = mutations(node());
        Class<?> woven = woven(mutations);
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < mutations.size(); i++) {
            String change = mutations.get(i).toString().replaceFirst("^WovenTest.java:\\d+ ", "");
            answers.put(change, answer(woven, Marks.choosing(i)));
        }
        assertEquals(
                """
                apply: if not (2) = abhigh 2
                apply: if not = ab raised 2
                apply: no level = = ab raised 0
                apply: no raised = = abhigh 2
                apply: no say() (2) = ahigh raised 2
                apply: no say() (3) = ab raised 2
                apply: no say() = bhigh raised 2
                apply: raised = after say() = abhigh raised 2
                apply: return null = null
                apply: say() after level = = abhigh raised 2
                apply: say() after say() = bahigh raised 2
                isRaised: return the opposite = abhigh 2
                say: no append() =  raised 2""",
                String.join(
                        "\n",
                        answers.entrySet().stream()
                                .map(e -> e.getKey() + " = " + e.getValue())
                                .sorted()
                                .toList()));
    }

    @Test
    void nothingChangesWhenNoneIsChosen() throws Exception {
        List<Mutation> mutations = mutations(node());
        Marks marks = new Marks();
        assertEquals("abhigh raised 2", answer(woven(mutations), marks));
        assertEquals(mutations.size(), marks.reached().cardinality(), "every place is passed");
    }

    @Test
    void whatIsEqualByItsFormIsNoMutation() throws IOException {
        List<String> changes = new ArrayList<>();
        mutations(node()).forEach(mutation -> changes.add(mutation.change().toString()));
        assertTrue(changes.contains("say() after say()"), changes::toString);
        assertTrue(changes.contains("no raised ="), changes::toString);
        assertTrue(!changes.contains("level = after raised ="), changes::toString);
    }
}
