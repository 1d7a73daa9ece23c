package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that the guide shows is so: its files are written, its commands typed and what they print compared, in a
 * folder that looks like a clone. Its {@code racecard} runs the gate under test at once, without the launcher's look at
 * what must be built.
 */
class GuideTest {
    @TempDir
    Path clone;

    @Test
    void theGuideIsTrue() throws IOException {
        Path home = home();
        Path explorer = home.resolve("explorer-tests/target/lib");
        assertTrue(
                Files.exists(explorer),
                explorer + " is missing: the explorer runs from its jar; build by 'mvn verify'");
        List<Path> links = links(home);
        try {
            Path page = home.resolve("docs/guide.md");
            GuideBlocks guide = GuideBlocks.of(Files.readString(page), clone, environment(home));
            if (Boolean.getBoolean("guide.write")) {
                Files.writeString(page, guide.page());
            }
            assertEquals(
                    "", String.join("\n\n", guide.faults()), "docs/guide.md; with -Dguide.write=true it is put right");
        } finally {
            for (Path link : links) {
                Files.delete(link);
            }
        }
    }

    @Test
    void theReadmesTraceIsTheGuides() throws IOException {
        String guide = Files.readString(home().resolve("docs/guide.md"));
        List<String> traces = Pattern.compile("(?ms)^```text$(.*?)^```$")
                .matcher(Files.readString(home().resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertFalse(traces.isEmpty(), "the README shows a trace");
        for (String trace : traces) {
            assertTrue(guide.contains(trace), "README.md shows what docs/guide.md does not:" + trace);
        }
    }

    private List<Path> links(Path home) throws IOException {
        List<Path> links = new ArrayList<>();
        try (Stream<Path> rooms = Files.list(home)) {
            for (Path room :
                    rooms.filter(r -> Files.isDirectory(r.resolve("target"))).toList()) {
                links.add(Files.createSymbolicLink(clone.resolve(room.getFileName()), room));
            }
        }
        links.add(Files.createSymbolicLink(clone.resolve("docs"), home.resolve("docs")));
        return links;
    }

    private Map<String, String> environment(Path home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin");
        Path launcher = clone.resolve("racecard");
        Files.writeString(launcher, """
                #!/usr/bin/env bash
                exec '%s/java' -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 '-Dracecard.home=%s' -cp '%s' %s "$@"
                """.formatted(java, clone, System.getProperty("java.class.path"), main(home)));
        assertTrue(launcher.toFile().setExecutable(true));
        return Map.of(
                "RACECARD",
                clone.toString(),
                "PATH",
                java + File.pathSeparator + System.getenv("PATH"),
                "LC_ALL",
                "C.UTF-8");
    }

    /** The class that the launcher starts. */
    private static String main(Path home) throws IOException {
        Matcher main =
                Pattern.compile("racecard(\\.\\w+)+\\.Racecard").matcher(Files.readString(home.resolve("racecard")));
        assertTrue(main.find(), "the launcher names the class that it starts");
        return main.group();
    }

    private static Path home() {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.exists(home.resolve("CI.yml"))) {
            home = home.getParent();
        }
        return home;
    }
}
