package racecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's Maven project uses what {@code mvn install} puts into a local repository. The repository is a
 * temporary one: links to this machine's, but for Racecard's own artifacts, which are laid there as install lays them.
 * Nothing is asked of any other.
 */
class StrangersBuildTest {
    private static final List<String> PUBLISHED = List.of("verdict", "explorer", "litmus");
    private static final String GROUP = "io/github/racecard";

    @TempDir
    Path room;

    private Path root;
    private String parent;
    private String version;

    @BeforeEach
    void whatWasBuilt() throws IOException {
        root = Tree.around(Path.of("")).root();
        parent = Files.readString(root.resolve("pom.xml"));
        version = first("<artifactId>racecard</artifactId>\\s*<version>([^<]+)<");
        for (String module : PUBLISHED) {
            for (String kind : List.of("", "-sources", "-javadoc")) {
                assumeTrue(
                        Files.exists(jar(module, kind)),
                        () -> "NOT RUN: there is no " + jar(module, kind).getFileName() + "; 'mvn verify' makes it");
            }
        }
    }

    private Path jar(String module, String kind) {
        return root.resolve(module).resolve("target").resolve(module + "-" + version + kind + ".jar");
    }

    private String first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(parent);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }

    private String plugin(String name) {
        return "<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>" + name + "</artifactId><version>"
                + first("<artifactId>" + name + "</artifactId>\\s*<version>([^<]+)<") + "</version></plugin>";
    }

    @Test
    void sourcesAndDocumentationStandBesideTheClasses() throws IOException {
        try (JarFile sources = new JarFile(jar("explorer", "-sources").toFile());
                JarFile pages = new JarFile(jar("explorer", "-javadoc").toFile())) {
            assertTrue(sources.getEntry("racecard/explorer/Explorer.java") != null);
            assertTrue(pages.getEntry("racecard/explorer/Explorer.html") != null);
            assertTrue(pages.getEntry("racecard/explorer/harness/Exploration.html") == null, "no public API");
        }
    }

    @Test
    void aStrangersProjectExploresItsClasses() throws IOException, InterruptedException, URISyntaxException {
        Path project = Files.createDirectories(room.resolve("stranger"));
        Files.writeString(project.resolve("pom.xml"), pom());
        write(project.resolve("src/test/java/com/example/Counter.java"), """
                package com.example;

                import racecard.explorer.Actor;
                import racecard.explorer.Invariant;

                public class Counter {
                    private volatile int count;

                    @Actor(threads = 2)
                    public void adds() {
                        count++;
                    }

                    @Invariant
                    public boolean isTwo() {
                        return count == 2;
                    }
                }
                """);
        write(project.resolve("src/test/java/com/example/CounterTest.java"), """
                package com.example;

                import org.junit.jupiter.api.Assertions;
                import org.junit.jupiter.api.Test;
                import racecard.explorer.Explored;
                import racecard.explorer.Explorer;
                import racecard.explorer.Question;
                import racecard.verdict.Verdict;

                class CounterTest {
                    @Test
                    void losesAnUpdate() {
                        Explored seen = new Explorer().explore(Question.of(Counter.class));
                        Assertions.assertEquals(Verdict.FAIL, seen.verdict(), seen.detail());
                        System.out.println("a stranger saw: " + seen.detail());
                    }
                }
                """);
        Path log = room.resolve("log");
        Process maven = maven(project, repository(), log);
        assertTrue(maven.waitFor(5, TimeUnit.MINUTES), "Maven comes to no end");
        String said = Files.readString(log);
        assertEquals(0, maven.exitValue(), said);
        assertTrue(said.contains("a stranger saw: invariant isTwo is broken"), said);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Process maven(Path project, Path repository, Path log) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        try {
            return new ProcessBuilder(
                            windows ? "mvn.cmd" : "mvn", "-o", "-B", "test", "-Dmaven.repo.local=" + repository)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "NOT RUN: there is no mvn on the path");
            throw e;
        }
    }

    private String pom() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>stranger</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencyManagement><dependencies>
                    <dependency><groupId>io.github.racecard</groupId><artifactId>bom</artifactId><version>%s</version>
                      <type>pom</type><scope>import</scope></dependency>
                  </dependencies></dependencyManagement>
                  <dependencies>
                    <dependency><groupId>io.github.racecard</groupId><artifactId>explorer</artifactId></dependency>
                    <dependency><groupId>io.github.racecard</groupId><artifactId>litmus</artifactId></dependency>
                    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId>
                      <version>%s</version><scope>test</scope></dependency>
                  </dependencies>
                  <build><plugins>%s%s%s</plugins></build>
                </project>
                """.formatted(
                        version,
                        first("<junit.version>([^<]+)<"),
                        plugin("maven-resources-plugin"),
                        plugin("maven-compiler-plugin"),
                        plugin("maven-surefire-plugin"));
    }

    /** A local repository that has all that this machine's has, and Racecard as it was just built. */
    private Path repository() throws IOException, URISyntaxException {
        Path here = Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        while (!here.endsWith("org/junit")) {
            here = here.getParent();
            assumeTrue(here != null, "NOT RUN: JUnit was not loaded from a local repository");
        }
        Path repository = room.resolve("repository");
        links(here.getParent().getParent(), repository, Path.of(GROUP));
        lay(repository, "racecard", root.resolve("pom.xml"), List.of());
        lay(repository, "bom", root.resolve("bom/pom.xml"), List.of());
        for (String module : PUBLISHED) {
            lay(repository, module, root.resolve(module).resolve("pom.xml"), List.of("", "-sources", "-javadoc"));
        }
        return repository;
    }

    /** Links to all that is beside the way, and folders on it. */
    private static void links(Path from, Path to, Path way) throws IOException {
        Files.createDirectories(to);
        String next = way.getName(0).toString();
        try (Stream<Path> children = Files.exists(from) ? Files.list(from) : Stream.empty()) {
            for (Path child : children.toList()) {
                if (!child.getFileName().toString().equals(next)) {
                    Files.createSymbolicLink(to.resolve(child.getFileName()), child);
                }
            }
        }
        if (way.getNameCount() > 1) {
            links(from.resolve(next), to.resolve(next), way.subpath(1, way.getNameCount()));
        }
    }

    private void lay(Path repository, String artifact, Path pom, List<String> jars) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve(GROUP).resolve(artifact).resolve(version));
        Files.copy(pom, folder.resolve(artifact + "-" + version + ".pom"));
        for (String kind : jars) {
            Files.copy(jar(artifact, kind), folder.resolve(artifact + "-" + version + kind + ".jar"));
        }
    }
}
