package racecard.gate.litmus;

import java.util.Collections;
import java.util.List;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.gate.text.BarProgress;
import racecard.gate.text.LineProgress;
import racecard.gate.text.Progress;
import racecard.gate.text.Screen;
import racecard.verdict.Verdict;

/** Says on the error stream how far a long run is; of a single file nothing. */
final class LitmusProgress implements AutoCloseable {
    private static final String TOOL = "litmus";
    private static final Message.Item TEST = new Message.Item("tests", "outcomes");

    private final Progress progress;

    private LitmusProgress(Progress progress) {
        this.progress = progress;
    }

    /** @param files how many there will be */
    static LitmusProgress of(Screen screen, int files) {
        if (files < 2) {
            return new LitmusProgress(Progress.silent());
        }
        LitmusProgress all = new LitmusProgress(
                screen.columns() > 0
                        ? new BarProgress(screen.err(), screen.columns())
                        : new LineProgress(screen.err()));
        all.progress.phase(List.of(TOOL));
        all.progress.heard(TOOL, new Message.Plan(TOOL, Collections.nCopies(files, TEST)));
        return all;
    }

    void finished(LitmusResult result) {
        Verdict verdict =
                result.rows().stream().map(row -> row.judged().verdict()).reduce(Verdict.NOT_RUN, Verdict::worse);
        double seconds = result.rows().stream()
                .mapToDouble(LitmusResult.Row::seconds)
                .max()
                .orElse(0);
        int checked = Math.max(1, result.rows().size());
        progress.heard(
                TOOL,
                new Finding(TOOL, TEST.subject(), TOOL, TEST.check(), verdict, checked, "models", seconds, null, null));
    }

    @Override
    public void close() {
        progress.close();
    }
}
