package racecard.gate.text;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import racecard.evidence.Finding;
import racecard.evidence.Message;

/**
 * Progress for a terminal: one bar a phase, with the time left in it. A later phase has another pace, so no bar claims
 * to know the whole.
 */
public final class BarProgress implements Progress {
    private final PrintStream err;
    private final int columns;
    private ProgressBar bar;
    private long total;

    /** @param columns how wide the terminal is; a longer line could not be drawn over */
    public BarProgress(PrintStream err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public synchronized void phase(List<String> tools) {
        close();
        total = 0;
        bar = new ProgressBarBuilder()
                .setTaskName(String.join(", ", tools))
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(err, Math.min(columns, Screen.WIDTH)))
                .build();
    }

    @Override
    public synchronized void heard(String tool, Message message) {
        if (bar == null) {
            return;
        }
        if (message instanceof Message.Plan plan) {
            total += plan.items().size();
            bar.maxHint(total);
        } else if (message instanceof Message.Started started) {
            bar.setExtraMessage(tool + " " + started.subject());
        } else if (message instanceof Finding) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
