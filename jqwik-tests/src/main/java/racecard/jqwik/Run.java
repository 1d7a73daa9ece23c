package racecard.jqwik;

import java.util.List;
import java.util.function.Consumer;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.verdict.Verdict;

/** One order, carried out: a plan, then subject after subject, check after check. */
final class Run {
    private final Order order;
    private final List<Subject> subjects;
    private final int patience;
    private final Consumer<Message> wire;
    private final Jqwik jqwik = new Jqwik();

    /**
     * A run that tells everything to {@code wire}.
     *
     * @param patience seconds without a single new try after which a check hangs. Loops over lists and dead locks are
     *     found by counting; this is for loops that only a stranger's code can have.
     */
    Run(Order order, List<Subject> subjects, int patience, Consumer<Message> wire) {
        this.order = order;
        this.subjects = List.copyOf(subjects);
        this.patience = patience;
        this.wire = wire;
    }

    void run() {
        if (Check.of(order.protocol()).isEmpty()) {
            nothing();
            return;
        }
        wire.accept(new Message.Plan(
                "jqwik",
                subjects.stream()
                        .flatMap(subject ->
                                checks(subject).stream().map(check -> new Message.Item(subject.id(), check.name())))
                        .toList()));
        subjects.forEach(this::look);
        wire.accept(new Message.Done());
    }

    /** Nobody has written properties for this family: that is said of each subject, once. */
    private void nothing() {
        List<Finding> findings = subjects.stream()
                .map(subject -> new Finding(
                        order.protocol(),
                        subject.id(),
                        "jqwik",
                        "all",
                        Verdict.NOT_RUN,
                        0,
                        "tries",
                        0,
                        "nobody has written properties for " + order.protocol(),
                        null))
                .toList();
        wire.accept(new Message.Plan(
                "jqwik",
                findings.stream()
                        .map(finding -> new Message.Item(finding.subject(), finding.check()))
                        .toList()));
        findings.forEach(wire);
        wire.accept(new Message.Done());
    }

    private static List<Check> checks(Subject subject) {
        return Check.of(subject.family().protocol()).stream()
                .filter(check -> check.fits(subject))
                .toList();
    }

    private void look(Subject subject) {
        boolean hung = false;
        boolean failed = false;
        for (Check check : checks(subject)) {
            Judge judge = new Judge(order, subject, check);
            wire.accept(new Message.Started(subject.id(), check.name()));
            if (hung) {
                wire.accept(judge.left(Verdict.UNKNOWN, "not looked at: a check before it hangs"));
            } else if (failed && order.untilFailure()) {
                wire.accept(judge.left(Verdict.NOT_RUN, "a check before it failed, and that was asked for"));
            } else {
                Session session = new Session(subject, tries(order.profile()), order.seed());
                Thread thread = start(session, check);
                hung = !ends(thread, session);
                Finding finding = hung ? judge.hangs(session, thread, patience) : judge.ended(session);
                failed |= finding.verdict() == Verdict.FAIL;
                wire.accept(finding);
            }
        }
    }

    /** Random tries of one check on one subject; where there are fewer cases than that, each is tried once. */
    static int tries(Profile profile) {
        return switch (profile) {
            case QUICK -> 300;
            case STANDARD -> 5_000;
            case DEEP -> 50_000;
        };
    }

    private Thread start(Session session, Check check) {
        Thread thread = new Thread(() -> session.run(jqwik, check), "jqwik");
        thread.setDaemon(true); // one that hangs must not keep the process
        thread.start();
        return thread;
    }

    private boolean ends(Thread thread, Session session) {
        long tried = -1;
        for (int quiet = 0; quiet < patience; quiet++) {
            if (session.tried() != tried) {
                tried = session.tried();
                quiet = 0;
            }
            try {
                thread.join(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while a check runs", e);
            }
            if (!thread.isAlive()) {
                return true;
            }
        }
        return false;
    }
}
