package racecard.gate;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.verdict.Verdict;

/** What all tools together say of a bug. */
record BugVerdict(Bug bug, Verdict verdict, String detail, List<Cell> cells) {
    BugVerdict {
        cells = List.copyOf(cells);
    }
}
