package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of the guide passes a page that is true, and names what is not. */
class GuideBlocksTest {
    private static final String PAGE = """
            # Page

            ```text to notes/a.txt
            one
            two
            ```

            ```sh run
            cat notes/a.txt
            echo "$WORD"
            ```

            ```text whole
            one
            two
            three
            ```

            ```text end
            two
            three
            ```

            ```sh run, exit code 3
            echo before
            exit 3
            ```

            ```text in notes/a.txt
            two
            ```

            This takes hours and is not run by the test:

            ```sh not run
            exit 1
            ```
            """;

    @TempDir
    Path folder;

    private List<String> faults(String page) {
        return blocks(page).faults();
    }

    private GuideBlocks blocks(String page) {
        return GuideBlocks.of(page, folder, Map.of("WORD", "three"));
    }

    @Test
    void aTruePagePasses() {
        assertEquals(List.of(), faults(PAGE));
    }

    static Stream<Arguments> untruths() {
        return Stream.of(
                Arguments.of("text whole", "text", "line 13: '' does not say how"),
                Arguments.of("cat notes/a.txt", "cat notes/b.txt", "line 8: exit code 1 and not 0"),
                Arguments.of("exit 3", "exit 2", "line 24: exit code 2 and not 3"),
                Arguments.of("whole\none", "whole\ntwo", "line 13: what was printed is not this"),
                Arguments.of("end\ntwo", "end\none", "line 19: what was printed is not this"),
                Arguments.of("notes/a.txt\ntwo\n```", "notes/a.txt\nfour\n```", "not every line stands in notes/a.txt"),
                Arguments.of("is not run by the test", "is long", "must tell readers"));
    }

    @ParameterizedTest
    @MethodSource("untruths")
    void anUntrueOneDoesNot(String sound, String broken, String said) {
        String page = PAGE.replace(sound, broken);
        assertNotEquals(PAGE, page, "the fault must be planted");
        List<String> faults = faults(page);
        assertTrue(faults.stream().anyMatch(f -> f.contains(said)), faults::toString);
    }

    @Test
    void whatWasPrintedIsPutRight() {
        assertEquals(PAGE, blocks(PAGE).page());
        assertEquals(
                PAGE,
                blocks(PAGE.replace("whole\none", "whole\nten").replace("end\ntwo\nthree", "end\ntwo\nsix"))
                        .page());
    }

    @Test
    void aPageThatRunsNothingIsNone() {
        assertEquals(List.of("no block was run"), faults("# Page\n"));
    }

    @Test
    void onlyTimesAndTheRestOfATokenMayDiffer() {
        String table = """
                id  checked%s
                --  -------  %s
                R1       12  %s
                Took %s s.
                --replay 0.1.0/B/c/%s/%s
                """;
        assertEquals(
                GuideBlocks.comparable(table.formatted("    s", "---", "1.5", "1.5", "01234567", "89abcdef")),
                GuideBlocks.comparable(table.formatted("     s", "----", "10.5", "1 min 10", "11234567", "99abcdef")));
        assertNotEquals(GuideBlocks.comparable("R1  12  1.5"), GuideBlocks.comparable("R1  13  1.5"));
        assertNotEquals(GuideBlocks.comparable("1.5 and more"), GuideBlocks.comparable("2.5 and more"));
        assertNotEquals(GuideBlocks.comparable("  a"), GuideBlocks.comparable("a"));
        assertNotEquals(GuideBlocks.comparable("--replay 0.1.0/B/c/0"), GuideBlocks.comparable("--replay 0.1.0/B/d/0"));
    }
}
