package racecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule passes a small sound tree, and names the fault when one thing in it is broken. */
class RulesBiteTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path root;

    @BeforeEach
    void soundTree() throws IOException {
        write("CI.yml", """
                jobs:
                  gate:
                    steps:
                      - uses: some/action@%s # v1.2.3
                      - name: build
                        run: mvn -B verify
                      - name: check
                        run: ./racecard check
                      - name: show
                        if: always()
                        run: cat verdicts
                """.formatted(COMMIT));
        write(OneWorkflow.HOME, read("CI.yml"));
        write(".ci/run", """
                #!/usr/bin/env bash
                # Both commands.
                set -euo pipefail
                CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

                mvn -B verify
                ./racecard check
                """);
        write("README.md", """
                # It

                ## Quick start

                ```sh
                ./racecard check   # looks
                mvn verify         # builds
                ```

                See [the guide](docs/guide.md#read-a-verdict), [below](#quick-start), [afar](https://example.org/x).
                """);
        write("docs/guide.md", "# Guide\n\n## Read a verdict\n\n[back](../README.md)\n");
        String pom =
                "<project><artifactId>a</artifactId><version>0.1.0</version><packaging>pom</packaging>%s</project>";
        write("pom.xml", pom.formatted("<a.version>1</a.version>"));
        write("bom/pom.xml", pom.formatted("<version>${project.version}</version>"));
        write("models/pom.xml", "<project><parent><version>0.1.0</version></parent></project>");
        write("gate/pom.xml", "<project>" + dependency("jcstress-tests", "<type>pom</type>") + "</project>");
        write(
                "protocols/src/main/java/racecard/taskwork/revision/R1.java",
                "package racecard.taskwork.revision;\nimport racecard.taskwork.TaskWork;\n");
        write(
                "protocols/src/main/java/racecard/taskwork/TaskWork.java",
                "package racecard.taskwork;\nimport racecard.taskwork.revision.R1;\nimport racecard.kernel.Ptr;\n");
        write("protocols/src/main/java/racecard/kernel/Ptr.java", "package racecard.kernel;\n");
        write("models/src/main/java/racecard/spec/Spec.java", "import racecard.taskwork.TaskWork;\n");
        write("docs/facts/task-work.md", "- **I1** an invariant\n");
        write("models/src/main/java/racecard/spec/Oracle.java", "/** By I1. */\n");
        write("lincheck-tests/src/main/java/racecard/lincheck/Tool.java", "import racecard.spec.Spec;\n");
        write("gate/src/main/java/racecard/gate/Start.java", "String main = \"racecard.lincheck.Tool\";\n");
    }

    @Test
    void everyRulePassesTheSoundTreeAndLooked() throws IOException {
        for (Rule rule : Rule.all()) {
            Inspection seen = rule.inspect(Tree.at(root));
            assertEquals(List.of(), seen.faults(), rule.promise());
            assertTrue(seen.looked() > 0, rule.promise());
        }
    }

    @Test
    void noRulePassesAnEmptyTree(@TempDir Path empty) throws IOException {
        for (Rule rule : Rule.all()) {
            assertEquals(1, rule.inspect(Tree.at(empty)).faults().size(), rule.promise());
        }
    }

    @Test
    void builtAndForeignFilesAreNotLookedAt() throws IOException {
        write("models/target/generated.md", "[nowhere](gone.md)");
        write(".git", "gitdir: elsewhere");
        Files.write(root.resolve("picture.png"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        everyRulePassesTheSoundTreeAndLooked();
    }

    static Stream<Arguments> faults() {
        String wide = "// " + "x".repeat(NarrowLines.COLUMNS) + "\n";
        return Stream.of(
                fault(new OneWorkflow(), "CI.yml", "run: cat verdicts", "run: true", "cp CI.yml"),
                fault(new OneGate(), "CI.yml", "mvn -B verify", "mvn -B test", "CI.yml runs [mvn test"),
                fault(new OneGate(), "CI.yml", "./racecard check", "./racecard check || true", "|| true"),
                fault(new OneGate(), "CI.yml", "name: check", "continue-on-error: true", "fail in silence"),
                fault(new OneGate(), ".ci/run", "./racecard check", "", ".ci/run runs [mvn verify]"),
                fault(new OneGate(), ".ci/run", "mvn -B verify", "sleep 1\nmvn -B verify", "sleep 1"),
                fault(new OneGate(), "README.md", "mvn verify ", "mvn package ", "mvn package"),
                fault(new OneGate(), "README.md", "mvn verify ", "# mvn verify", "should show two commands"),
                fault(new PinnedActions(), "CI.yml", "@" + COMMIT, "@v1", "some/action@v1"),
                fault(new PinnedActions(), "CI.yml", " # v1.2.3", "", "40-digit-commit"),
                fault(
                        new PinnedActions(),
                        "CI.yml",
                        "- uses: some",
                        "- {uses: other/a@v1}\n      - uses: some",
                        "a form that"),
                fault(
                        new PinnedVersions(),
                        "models/pom.xml",
                        "</parent>",
                        "</parent><version>3.7</version>",
                        "version '3.7'"),
                fault(new PinnedVersions(), "bom/pom.xml", "0.1.0", "0.2.0", "states version '0.2.0'"),
                fault(new PinnedVersions(), "pom.xml", "<a.version>1", "<a.version>[1,2)", "not one version"),
                fault(new PinnedVersions(), "pom.xml", "<a.version>1", "<a.version>LATEST", "'LATEST'"),
                fault(new PinnedVersions(), "pom.xml", "<version>", "<repository><version>", "<repository>"),
                fault(
                        new Rooms(),
                        "models/src/main/java/racecard/spec/Spec.java",
                        "TaskWork;",
                        "revision.R1;",
                        "only the catalogue"),
                fault(
                        new Rooms(),
                        "protocols/src/main/java/racecard/taskwork/TaskWork.java",
                        "work;",
                        "work;\nimport racecard.spec.Spec;",
                        "protocols may not know models"),
                fault(
                        new Rooms(),
                        "lincheck-tests/src/main/java/racecard/lincheck/Tool.java",
                        "Spec;",
                        "Spec;\n@racecard.taskwork.revision.R1",
                        "only the catalogue"),
                fault(
                        new Rooms(),
                        "gate/src/main/java/racecard/gate/Start.java",
                        "\"racecard.lincheck.Tool\"",
                        "racecard.lincheck.Tool.NAME",
                        "gate may not know lincheck-tests"),
                fault(
                        new Rooms(),
                        "models/src/main/java/racecard/spec/Spec.java",
                        "import racecard.taskwork.TaskWork;",
                        "String r = \"racecard.taskwork.revision.R1\";",
                        "only the catalogue"),
                fault(
                        new ClassPaths(),
                        "models/pom.xml",
                        "</parent>",
                        "</parent>" + dependency("litmus", ""),
                        "models may not know it"),
                fault(
                        new ClassPaths(),
                        "gate/pom.xml",
                        "<type>pom</type>",
                        "<scope>test</scope>",
                        "gate only starts it"),
                fault(
                        new PackageCircles(),
                        "protocols/src/main/java/racecard/kernel/Ptr.java",
                        "kernel;",
                        "kernel;\nimport racecard.taskwork.TaskWork;",
                        "protocols has a circle of packages: racecard.kernel, racecard.taskwork"),
                fault(
                        new OwnGround(),
                        "protocols/src/main/java/racecard/taskwork/TaskWork.java",
                        "work;",
                        "work;\nimport java.lang.invoke.VarHandle;",
                        "TaskWork.java names a VarHandle"),
                fault(
                        new OwnGround(),
                        "gate/src/main/java/racecard/gate/Start.java",
                        "String",
                        "import org.jetbrains.lincheck.Lincheck;\nString",
                        "names Lincheck"),
                fault(
                        new OwnGround(),
                        "models/pom.xml",
                        "</parent>",
                        "</parent><artifactId>lincheck-tests</artifactId>",
                        "models/pom.xml names Lincheck"),
                fault(
                        new NarrowLines(),
                        "models/src/main/java/racecard/spec/Spec.java",
                        "import",
                        wide + "import",
                        "has 123 columns"),
                fault(
                        new NarrowLines(),
                        "docs/guide.md",
                        "# Guide",
                        "# Guide\n\n" + "x ".repeat(61),
                        "has 122 columns"),
                fault(
                        new NoPlaces(),
                        "README.md",
                        "# It",
                        "# It\n/" + "home/me/it",
                        "README.md:2 names '/" + "home/me'"),
                fault(new NoPlaces(), "pom.xml", "0.1.0", "http://" + "maven.internal:80/x", "maven.internal"),
                fault(new LiveLinks(), "README.md", "docs/guide.md", "docs/gone.md", "docs/gone.md"),
                fault(new LiveLinks(), "docs/guide.md", "Read a verdict", "Read verdicts", "#read-a-verdict"),
                fault(new LiveLinks(), "docs/guide.md", "../README.md", "README.md", "links to README.md"));
    }

    private static String dependency(String room, String more) {
        return "<dependency><groupId>io.github.racecard</groupId><artifactId>" + room + "</artifactId>" + more
                + "</dependency>";
    }

    private static Arguments fault(Rule rule, String file, String sound, String broken, String said) {
        return Arguments.of(rule, file, sound, broken, said);
    }

    @ParameterizedTest(name = "{0} {1}: {2} -> {3}")
    @MethodSource("faults")
    void aPlantedFaultIsNamed(Rule rule, String file, String sound, String broken, String said) throws IOException {
        String text = read(file);
        assertTrue(text.contains(sound), "the fault must be planted");
        write(file, text.replace(sound, broken));
        List<String> faults = rule.inspect(Tree.at(root)).faults();
        assertTrue(faults.stream().anyMatch(f -> f.contains(said)), faults::toString);
    }

    @Test
    void anUnlistedRoomAndASharedPackageAreNamed() throws IOException {
        write("attic/src/main/java/racecard/attic/A.java", "package racecard.attic;\n");
        write("models/src/main/java/racecard/taskwork/B.java", "package racecard.taskwork;\n");
        List<String> faults = new Rooms().inspect(Tree.at(root)).faults();
        assertTrue(faults.stream().anyMatch(f -> f.startsWith("attic is a room")), faults::toString);
        assertTrue(
                faults.stream().anyMatch(f -> f.startsWith("package racecard.taskwork lives in both")),
                faults::toString);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }
}
