package racecard.gate.text;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.verdict.Verdict;

/** Progress for a log: a line when a tool has finished a subject, and a sign of life when that takes long. */
public final class LineProgress implements Progress {
    private static final long HEARTBEAT_SECONDS = 20;

    /** What is known of one tool's work on one subject. */
    private static final class Tally {
        private int planned;
        private int decided;
        private int failing;
        private int open;
        private double seconds;
    }

    private final PrintStream err;
    private final long start = System.nanoTime();
    private final Map<String, Map<String, Tally>> tallies = new HashMap<>();
    private final ScheduledExecutorService heart;
    private boolean spoke;

    public LineProgress(PrintStream err) {
        this.err = err;
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused =
                heart.scheduleAtFixedRate(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void phase(List<String> tools) {
        say("running " + String.join(" and ", tools));
    }

    @Override
    public synchronized void heard(String tool, Message message) {
        Map<String, Tally> subjects = tallies.computeIfAbsent(tool, t -> new HashMap<>());
        if (message instanceof Message.Plan plan) {
            plan.items().forEach(item -> subjects.computeIfAbsent(item.subject(), s -> new Tally()).planned++);
            long asked =
                    plan.items().stream().map(Message.Item::subject).distinct().count();
            say(tool + " has " + Words.of(plan.items().size(), "check") + " to do on " + Words.of(asked, "subject"));
        } else if (message instanceof Finding finding) {
            Tally tally = subjects.computeIfAbsent(finding.subject(), s -> new Tally());
            tally.decided++;
            tally.failing += finding.verdict() == Verdict.FAIL ? 1 : 0;
            tally.open += finding.verdict() == Verdict.UNKNOWN || finding.verdict() == Verdict.VACUOUS ? 1 : 0;
            tally.seconds += finding.seconds();
            if (tally.decided == tally.planned) {
                say(tool + "  " + finding.subject() + "  " + Words.of(tally.decided, "check") + ", "
                        + tally.failing + " failing" + (tally.open == 0 ? "" : ", " + tally.open + " undecided") + "  "
                        + Words.duration(tally.seconds));
            }
        }
    }

    private synchronized void beat() {
        if (!spoke) {
            int planned = 0;
            int decided = 0;
            for (Map<String, Tally> subjects : tallies.values()) {
                planned += subjects.values().stream().mapToInt(t -> t.planned).sum();
                decided += subjects.values().stream().mapToInt(t -> t.decided).sum();
            }
            say("still running: " + decided + " of " + Words.of(planned, "check") + " decided");
        }
        spoke = false;
    }

    private void say(String text) {
        spoke = true;
        err.println("[" + Words.duration((System.nanoTime() - start) / 1e9) + "] " + text);
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }
}
