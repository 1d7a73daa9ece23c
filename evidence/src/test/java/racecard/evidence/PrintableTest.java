package racecard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import racecard.verdict.Verdict;

class PrintableTest {
    @Test
    void plainTextStays() {
        String plain = "T0: x → 1, \"y\" | <z> é 字";
        assertSame(plain, Printable.line(plain));
        assertSame("a\n\tb", Printable.lines("a\n\tb"));
    }

    @Test
    void whatMovesColoursOrTurnsIsSpelt() {
        assertEquals("\\u001b[2J\\u0007\\u0085", Printable.line("\u001b[2J\u0007\u0085"));
        assertEquals("a\\nb\\u000d\\u0009c", Printable.line("a\nb\r\tc"));
        assertEquals("a\nb\\u000d\tc\\u202ed\\u2028", Printable.lines("a\nb\r\tc\u202ed\u2028"));
    }

    @Test
    void aFindingIsPrintableAndNotEndless() {
        String megabytes = "\u001b".repeat(1 << 20);
        Finding finding =
                new Finding("p", "s", "t", "c", Verdict.FAIL, 1, "runs", 0, "why\n" + megabytes, "step\n" + megabytes);
        assertTrue(finding.detail().startsWith("why\\n\\u001b\\u001b"), "what it begins with is kept");
        assertTrue(finding.detail().length() < 13_000);
        assertTrue(finding.witness().startsWith("step\n\\u001b"));
        assertTrue(finding.witness().length() < 3_100_000 && finding.witness().endsWith(" more)"));
    }
}
