package racecard.exploration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.evidence.Finding;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.Witness;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Execution;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Marks;
import racecard.explorer.lab.Speech;
import racecard.explorer.lab.Task;
import racecard.models.history.History;

/** The explorer, told what a harness of ours needs. */
final class ExplorerEngine implements Engine {
    /** Whether memory was freed is asked at every access, and only a yes is worth a word. */
    private static final String FREED = "racecard.kernel.KasanObject.kasanCheck";

    private static final Set<String> VOCABULARY = Set.of("racecard.kernel.", "racecard.qemu.");

    /** A check for usefulness reads every page after every call: more events than others have. */
    private static final int EVENTS = 4_096;

    private final Lab lab;
    private final Edit edit;
    private final Limits limits;
    private final Marks marks;

    private ExplorerEngine(Lab lab, Edit edit, Limits limits, Marks marks) {
        this.lab = lab;
        this.edit = edit;
        this.limits = limits;
        this.marks = marks;
    }

    /** The classes as they are, but for the watchdogs. */
    ExplorerEngine() {
        this(new Lab(), WatchdogOff.EDIT, Limits.DEFAULT.events(EVENTS), new Marks());
    }

    /** With the same classes, changed like this before they are instrumented. */
    ExplorerEngine edited(Edit by) {
        return new ExplorerEngine(lab, by, limits, marks);
    }

    /** The same, given up after so many visits: a limit that is the same everywhere. */
    ExplorerEngine within(long other) {
        return within(limits.visits(other));
    }

    /** The same within these limits; the time is the question's. */
    ExplorerEngine within(Limits other) {
        return new ExplorerEngine(lab, edit, other, marks);
    }

    /** The same, with the marks noted here that an edit has put in. */
    ExplorerEngine marking(Marks on) {
        return new ExplorerEngine(lab, edit, limits, on);
    }

    @Override
    public Explored explore(Question question) {
        return lab.explore(Task.of(question.harness(), question.args().toArray(new String[0]))
                .judged(execution -> question.judge().fault(history(execution)).orElse(null))
                .within(limits.time(question.limit()))
                .told(speech(question.bystanders()))
                .edited(edit)
                .marking(marks));
    }

    @Override
    public Optional<Finding.Replay> again(Question question, Witness failure) {
        Lab fresh = new Lab();
        return new ExplorerEngine(fresh, edit, limits, new Marks())
                .explore(question)
                .witness()
                .filter(failure::equals)
                .map(same -> new Finding.Replay(same.events(), fresh.classes()));
    }

    private static Speech speech(Set<String> bystanders) {
        Set<String> silent = new HashSet<>(bystanders);
        silent.add(FREED);
        return new Speech(VOCABULARY, silent, true);
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
