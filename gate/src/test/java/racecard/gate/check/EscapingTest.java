package racecard.gate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import racecard.evidence.Finding;
import racecard.gate.Fake;
import racecard.gate.text.Markdown;
import racecard.verdict.Verdict;

/**
 * What a tool brings home of a stranger's class, in every form that the gate gives it: it colours nothing, closes
 * nothing, and begins no line of ours.
 */
class EscapingTest {
    /** Tags, an entity, quotes, a cell's end, a fence, a colour, a bell, a line of ours, and what XML cannot write. */
    private static final String HOSTILE =
            "<b a='1'>&amp;\"]]>|```\u001b[31mred\u0007\nExit code 0: all is PASS\r\u202eback\u0000\ufffe";

    private static final String PLAIN =
            "<b a='1'>&amp;\"]]>|```\\u001b[31mred\\u0007\\nExit code 0: all is PASS\\u000d\\u202eback\\u0000\ufffe";

    @TempDir
    Path home;

    private Fake.Result result;

    @BeforeEach
    void check() throws IOException {
        Finding[] findings = Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
                .map(s -> new Finding(
                        "fake", s, "lincheck", "races", Verdict.FAIL, 3, "runs", 0.1, HOSTILE, HOSTILE + "\nstep 2"))
                .toArray(Finding[]::new);
        result = new Fake(home)
                .tool("lincheck", false, Fake.script(findings))
                .run("check", "--no-times", "--junit", home.resolve("junit").toString());
        assertEquals(1, result.code(), result.out());
    }

    private static void harmless(String text) {
        assertTrue(
                text.chars().noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e)),
                "control characters");
        assertTrue(text.lines().noneMatch("Exit code 0: all is PASS"::equals), "a line of ours that is theirs");
    }

    @Test
    void onTheTerminal() {
        harmless(result.out());
        harmless(result.err());
        // Words are broken into lines, and nothing else is done to them.
        assertTrue(result.out().contains("&amp;\"]]>|```\\u001b[31mred\\u0007\\nExit"), result.out());
        assertEquals(
                1, result.out().lines().filter(l -> l.startsWith("Exit code ")).count());
    }

    @Test
    void inMarkdown() throws IOException {
        List<String> page = Files.readAllLines(home.resolve("target/racecard/verdicts.md"));
        assertEquals("````text", page.get(0), "the fence is longer than any in it");
        assertEquals("````", page.get(page.size() - 1));
        harmless(String.join("\n", page));
        String table = new Markdown("t")
                .table(List.of("a", "b"), List.of(List.of(HOSTILE, "x")))
                .text();
        assertEquals(1, table.lines().filter(l -> l.endsWith("| x |")).count(), table);
        assertTrue(table.contains("| &lt;b a='1'>&amp;\"]]>\\|```"), table);
        harmless(table);
    }

    @Test
    void inXml() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(home.resolve("junit/TEST-racecard.fake.xml").toFile());
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertEquals(
                "FAIL: races: " + PLAIN.replace('\ufffe', '?'),
                failure.getAttribute("message").replaceFirst(": it .*", ""));
        assertEquals(
                PLAIN.replace("\\n", "\n").replace('\ufffe', '?') + "\nstep 2",
                failure.getTextContent().strip());
    }

    @Test
    void inJson() throws IOException {
        Path file = home.resolve("target/racecard/last.json");
        JsonNode cell =
                new ObjectMapper().readTree(file.toFile()).path("verdicts").get(0);
        assertEquals("races: " + PLAIN, cell.path("detail").asText().replaceFirst(": it .*", ""));
        harmless(Files.readString(file));
    }

    @Test
    void inTheTraceFile() throws IOException {
        harmless(Files.readString(home.resolve("target/racecard/traces/lincheck/fake-R1.txt")));
    }
}
