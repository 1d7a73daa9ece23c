package racecard.exploration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.explorer.Limits;
import racecard.explorer.harness.Exploration;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Execution;
import racecard.explorer.lab.Speech;
import racecard.models.history.History;

/** The explorer of {@code checker}. */
final class CheckerEngine implements Engine {
    /** Visits after the first wrong execution, in search of a shorter one. */
    private static final long MORE = 2_000;

    /** Whether memory was freed is asked at every access, and only a yes is worth a word. */
    private static final String FREED = "racecard.kernel.KasanObject.kasanCheck";

    private static final Set<String> VOCABULARY = Set.of("racecard.kernel.", "racecard.qemu.");

    private final Edit edit;
    private final long visits;

    /** The classes as they are, but for the watchdogs. */
    CheckerEngine() {
        this(WatchdogOff.EDIT);
    }

    /** Classes that are changed like this before they are instrumented. */
    CheckerEngine(Edit edit) {
        this(edit, Limits.DEFAULT.visits());
    }

    /** The same, given up after so many visits: a limit that is the same everywhere. */
    CheckerEngine(Edit edit, long visits) {
        this.edit = edit;
        this.visits = visits;
    }

    @Override
    public Explored explore(Question question) {
        racecard.explorer.harness.Explored seen = Exploration.of(racecard.explorer.harness.Question.of(
                        question.harness(), question.args().toArray(new String[0]))
                .judged(execution -> question.judge().fault(history(execution)).orElse(null))
                .within(Limits.DEFAULT.visits(visits).seconds(question.limit().toMillis() / 1e3))
                .shortest(MORE)
                .told(speech(question.bystanders()))
                .edited(edit));
        return new Explored(
                seen.tally().complete(),
                seen.tally().blocked(),
                seen.tally().visits(),
                seen.bounded(),
                seen.failure().map(failure -> new Failure(failure.what(), failure.witness())),
                seen.races(),
                seen.unknown());
    }

    private static Speech speech(Set<String> bystanders) {
        Set<String> silent = new HashSet<>(bystanders);
        silent.add(FREED);
        return new Speech(VOCABULARY, silent);
    }

    /** A call and the thread that made it: -1 for what comes before the threads, their number for what comes after. */
    private record Placed(Call call, int thread, int index) {}

    private static History<String> history(Execution execution) {
        List<Placed> calls = new ArrayList<>();
        place(calls, execution.before(), -1);
        int threads = execution.threads().size();
        for (int t = 0; t < threads; t++) {
            place(calls, execution.threads().get(t), t);
        }
        place(calls, execution.after(), threads);
        return History.of(
                calls.stream()
                        .map(placed -> new History.Done<>(
                                placed.call().text(),
                                Optional.ofNullable(placed.call().result()).orElse("never")))
                        .toList(),
                (a, b) -> precedes(execution, calls.get(a), calls.get(b), threads));
    }

    private static void place(List<Placed> all, List<Call> calls, int thread) {
        for (int i = 0; i < calls.size(); i++) {
            all.add(new Placed(calls.get(i), thread, i));
        }
    }

    private static boolean precedes(Execution execution, Placed a, Placed b, int threads) {
        if (a.thread() == b.thread()) {
            return a.index() < b.index();
        }
        boolean outer = a.thread() < 0 || b.thread() < 0 || a.thread() == threads || b.thread() == threads;
        return outer ? a.thread() < b.thread() : execution.precedes(a.thread(), a.index(), b.thread(), b.index());
    }
}
