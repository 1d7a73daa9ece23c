package racecard.gate.judge;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.verdict.Verdict;

/** What all tools together say of a bug. */
public record BugVerdict(Bug bug, Verdict verdict, String detail, List<Cell> cells) {
    public BugVerdict {
        cells = List.copyOf(cells);
    }
}
