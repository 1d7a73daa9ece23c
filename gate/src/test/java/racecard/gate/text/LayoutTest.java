package racecard.gate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import racecard.verdict.Verdict;

class LayoutTest {
    private static final Screen PLAIN = new Screen(System.out, System.err, false, 0);
    private static final Screen COLOUR = new Screen(System.out, System.err, true, 0);

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "9999,9999",
        "12900,13k",
        "34000,34k",
        "999499,999k",
        "999500,1.0M",
        "13000000,13M",
        "7200000000,7.2G"
    })
    void countsAreShort(long n, String expected) {
        assertEquals(expected, Words.count(n));
    }

    @ParameterizedTest
    @CsvSource({"0,0.0 s", "4.24,4.2 s", "9.97,10 s", "59.7,1 min 00 s", "151,2 min 31 s"})
    void durationsAreReadable(double seconds, String expected) {
        assertEquals(expected, Words.duration(seconds));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void greenIsForGoodNewsAlone(Verdict verdict) {
        boolean green = COLOUR.paint("x", verdict).matches("\u001b\\[(1;)?32m.*");
        assertEquals(verdict.green(), green);
        assertEquals("x", PLAIN.paint("x", verdict));
    }

    @Test
    void aTableGivesWayWhereItMay() {
        TextTable table = new TextTable().left("id").flexible("title", 5);
        table.row(List.of(new TextTable.Entry("R1"), new TextTable.Entry("a title too long for here", Verdict.PASS)));
        List<String> lines = table.lines(COLOUR, 14);
        assertEquals("R1  \u001b[1;32ma title t\u2026\u001b[0m", lines.get(2));
        assertTrue(table.lines(PLAIN, 14).stream().allMatch(l -> l.length() <= 14));
    }

    @Test
    void paragraphsAreBroken() {
        assertEquals(List.of("- one two", "  three"), Words.paragraph("- ", "one two\nthree", 10));
        assertEquals(List.of("- unbreakable"), Words.paragraph("- ", "unbreakable", 4));
    }
}
