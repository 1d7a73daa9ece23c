package racecard.gate.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.explorer.Actor;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Question;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/**
 * The explorer's java-acyclic and litmus's java, on the same programs: the recorded corpus in the Java dialect, and
 * each of it as a Java class. Where they differ stands, state by state, in {@code two-models.txt}, and nowhere else.
 */
class TwoModelsTest {
    private static final Path CORPUS = Path.of("../../litmus/src/test/resources/racecard/litmus/own/java");

    @TempDir
    Path room;

    @Test
    void differOnlyWhereItIsWritten() throws IOException, URISyntaxException {
        List<JavaDialect> programs = programs();
        assertTrue(programs.size() > 390, programs.size() + " programs");
        compile(programs);
        CatModel java = CatModel.parse("java.cat", MemoryModels.text("java.cat").orElseThrow(), MemoryModels::text);
        StringBuilder differences = new StringBuilder();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {room.toUri().toURL()}, getClass().getClassLoader())) {
            Explorer explorer = new Explorer(loader);
            for (int i = 0; i < programs.size(); i++) {
                JavaDialect program = programs.get(i);
                Set<String> allowed = allowed(program, java);
                Set<String> explored = explored(program.name(), explorer.explore(Question.of("P" + i)));
                add(differences, program, "java alone", allowed, explored);
                add(differences, program, "java-acyclic alone", explored, allowed);
            }
        }
        try (InputStream expected = getClass().getResourceAsStream("two-models.txt")) {
            String text = new String(expected.readAllBytes(), StandardCharsets.UTF_8);
            String written = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            assertEquals(written.strip(), differences.toString().strip());
        }
    }

    private static void add(StringBuilder all, JavaDialect program, String who, Set<String> these, Set<String> those) {
        these.stream()
                .filter(state -> !those.contains(state))
                .forEach(state -> all.append(program.name() + ": " + who + ": " + state + "\n"));
    }

    private static List<JavaDialect> programs() throws IOException {
        List<JavaDialect> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                for (String text : Files.readString(file).split("(?m)^(?=Java )", -1)) {
                    if (text.startsWith("Java ")) {
                        programs.add(JavaDialect.of(text, programs.size()));
                    }
                }
            }
        }
        return programs;
    }

    private void compile(List<JavaDialect> programs) throws URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        Path library = Path.of(
                Actor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<SimpleJavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            sources.add(source("P" + i, programs.get(i).source()));
        }
        List<String> options = List.of("-proc:none", "-d", room.toString(), "-cp", library.toString());
        assertTrue(compiler.getTask(said, null, null, options, null, sources).call(), said::toString);
    }

    private static SimpleJavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Set<String> allowed(JavaDialect program, CatModel model) {
        Answer answer = Enumeration.of(
                        LitmusReader.parse(program.name(), program.litmus()),
                        List.of(model),
                        Budget.of(10_000_000, 3_600))
                .answers()
                .get(0);
        assertTrue(answer.unknown().isEmpty(), program.name());
        return answer.states().keySet().stream()
                .map(TwoModelsTest::sorted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> explored(String name, Explored seen) {
        assertTrue(
                seen.unknown().isEmpty()
                        && seen.witness().isEmpty()
                        && seen.counts().cut() == 0,
                name + seen);
        return seen.outcomes().keySet().stream()
                .map(TwoModelsTest::sorted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sorted(String state) {
        return Arrays.stream(state.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
