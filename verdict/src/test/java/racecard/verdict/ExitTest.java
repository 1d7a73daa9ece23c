package racecard.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExitTest {
    private static Exit of(Verdict... verdicts) {
        return Exit.of(List.of(verdicts));
    }

    @ParameterizedTest
    @CsvSource({
        "PASS,0",
        "PASS_BOUNDED,0",
        "CAUGHT,0",
        "FAIL,1",
        "MISSED,1",
        "UNKNOWN,3",
        "VACUOUS,4",
        "NOT_RUN,4",
        "UNDECIDED,4",
        "NOT_SEEN,4"
    })
    void oneVerdictAlone(Verdict verdict, int code) {
        assertEquals(code, of(verdict).code());
    }

    /** What counts neither way stays out of it as soon as something was looked at. */
    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"NOT_RUN", "UNDECIDED", "NOT_SEEN"})
    void whatCountsNeitherWayChangesNothing(Verdict neither) {
        assertEquals(Exit.GOOD, of(Verdict.PASS, neither));
        assertEquals(Exit.UNKNOWN, of(Verdict.UNKNOWN, neither));
        assertEquals(Exit.FAILED, of(neither, Verdict.FAIL));
    }

    @Test
    void silenceIsNoPass() {
        assertEquals(Exit.VACUOUS, of());
    }

    /** All subsets: the worst is the first of the order, however many others there are. */
    @Test
    void theWorstCounts() {
        List<Verdict> all = List.of(Verdict.values());
        for (int set = 1; set < 1 << all.size(); set++) {
            List<Verdict> some =
                    BitSet.valueOf(new long[] {set}).stream().mapToObj(all::get).toList();
            Exit expected = Stream.of(Exit.FAILED, Exit.VACUOUS, Exit.UNKNOWN)
                    .filter(exit -> some.stream().anyMatch(v -> v.exit() == exit))
                    .findFirst()
                    .orElse(some.stream().anyMatch(Verdict::green) ? Exit.GOOD : Exit.VACUOUS);
            assertEquals(expected, Exit.of(some), some::toString);
        }
    }

    /** A whole has the verdict that has its exit. */
    @Test
    void wholesAndExitsGoByTheSameOrder() {
        List<Verdict> parts = List.of(
                Verdict.FAIL, Verdict.VACUOUS, Verdict.UNKNOWN, Verdict.PASS_BOUNDED, Verdict.PASS, Verdict.NOT_RUN);
        for (Verdict a : parts) {
            for (Verdict b : parts) {
                assertEquals(a.exit().or(b.exit()), a.worse(b).exit());
            }
        }
        assertEquals(
                parts,
                parts.stream().sorted(Comparator.comparing(Verdict::exit)).toList());
    }

    @Test
    void codesAreTold() {
        Set<Integer> codes = Arrays.stream(Exit.values()).map(Exit::code).collect(Collectors.toSet());
        assertEquals(Set.of(0, 1, 2, 3, 4, 130), codes);
        assertEquals(Exit.INTERRUPTED, Exit.FAILED.or(Exit.INTERRUPTED));
        assertEquals(Exit.CANNOT, Exit.CANNOT.or(Exit.VACUOUS));
    }
}
