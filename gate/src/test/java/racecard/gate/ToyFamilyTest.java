package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.gate.file.Version;

/**
 * A family that nothing here was ever told of, in a jar beside the others': the explorer's tests have it, whole, in one
 * file. It has neither properties nor races, ladders nor litmus programs. Real tools look at it.
 */
class ToyFamilyTest {
    private static final List<String> TOOLS =
            List.of("explorer-tests", "jqwik-tests", "lincheck-tests", "jcstress-tests");

    @TempDir
    Path clone;

    private Path toy;

    @BeforeEach
    void anInstallationWithOneJarMore() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.exists(home.resolve("CI.yml"))) {
            home = home.getParent();
        }
        Path classes = home.resolve("explorer-tests/target/test-classes");
        assumeTrue(Files.isDirectory(classes), "NOT RUN: " + classes + " is missing; 'mvn verify' makes it");
        toy = jar(classes);
        for (String tool : TOOLS) {
            Path built = home.resolve(tool).resolve("target");
            Path jar = built.resolve(tool + "-" + Version.NUMBER + ".jar");
            assumeTrue(Files.exists(jar), "NOT RUN: " + jar + " is missing; 'mvn verify' makes it");
            Path target = clone.resolve(tool).resolve("target");
            Files.createDirectories(target.resolve("lib"));
            Files.createSymbolicLink(target.resolve(jar.getFileName()), jar);
            Files.createSymbolicLink(target.resolve("lib").resolve(toy.getFileName()), toy);
            try (Stream<Path> libraries = Files.list(built.resolve("lib"))) {
                for (Path library : libraries.toList()) {
                    Files.createSymbolicLink(target.resolve("lib").resolve(library.getFileName()), library);
                }
            }
        }
    }

    /** Before JUnit removes the folder: it warns of every link that leads out of it. */
    @AfterEach
    void noLinks() throws IOException {
        try (Stream<Path> all = Files.walk(clone)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** The family and its two lines as services, of all that the explorer's tests have. */
    private Path jar(Path classes) throws IOException {
        Path jar = clone.resolve("toy.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith("racecard/toy/") || name.startsWith("META-INF/services/racecard.")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }

    private String racecard(int exit, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dracecard.home=" + clone,
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + toy,
                Racecard.class.getName()));
        command.addAll(List.of(arguments));
        Path said = clone.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(ended, text);
        assertEquals(exit, process.exitValue(), text);
        return text;
    }

    @Test
    void listKnowsIt() throws IOException, InterruptedException {
        String all = racecard(0, "list", "toy");
        assertTrue(all.contains("TOY-01"), all);
        assertTrue(all.contains("two-takers"), all);
    }

    @Test
    void theExplorerJudgesItAndWhatHasNothingForItIsNotRun() throws IOException, InterruptedException {
        String text = racecard(0, "check", "toy", "--no-times");
        List<String> rows =
                text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
        for (String row : List.of(
                "T1 one atomic step PASS NOT RUN PASS-BOUNDED NOT RUN",
                "TOY-01 interleaving CAUGHT two-takers NOT RUN NOT RUN NOT RUN",
                "T1 NOT RUN by jqwik: all: nobody has written properties for toy",
                "T1 NOT RUN by jcstress: all: nobody has written a race for toy",
                "toy: 1 PASS, 1 PASS-BOUNDED, 2 NOT RUN, 1 CAUGHT")) {
            assertTrue(rows.contains(row), row + "\n" + text);
        }
    }
}
