package racecard.jqwik.taskwork;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Mode;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.EntryCode;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/** Works beside signals: get_signal, the signal mask, the freezer. */
@AddLifecycleHook(Session.Hook.class)
class SignalProperties {

    @Property
    @Asks(value = "TWA_SIGNAL survives changes of the signal mask", of = "TWA_SIGNAL")
    void signalSurvivesMaskChange(@ForAll @Size(min = 1, max = 3) List<@IntRange(max = 2) Integer> maskChanges) {
        Trial trial = new Trial(maskChanges.size());
        for (int i = 0; i < maskChanges.size(); i++) {
            trial.add(i + 1, Mode.SIGNAL);
            for (int change = 0; change < maskChanges.get(i); change++) {
                trial.changeSignalMask();
                trial.expect(trial.task().signalPending(), "the task still knows that something is pending");
            }
        }
        trial.expect(
                trial.returnToUser().size(),
                maskChanges.size(),
                String::valueOf,
                "all works run on the way to user mode");
        trial.settle();
    }

    @Property
    @Asks(value = "get_signal runs what is pending before it takes a signal", of = "GET_SIGNAL_RUNS_WORKS")
    void worksRunBeforeSignals(@ForAll("modes") @Size(min = 1, max = 4) List<Integer> modes) {
        Trial trial = new Trial(1);
        int[] inTime = new int[1];
        for (int i = 1; i <= modes.size(); i++) {
            CallbackHead work = trial.work("work" + i, current -> inTime[0] += signalWaits(current) ? 1 : 0);
            trial.add(work, modes.get(i - 1));
        }
        trial.sendSignal();
        trial.expect(trial.getSignal(), "a signal waits and must be taken");
        trial.expect(inTime[0], modes.size(), String::valueOf, "works that ran while the signal still waited");
    }

    @Provide
    Arbitrary<List<Integer>> modes() {
        boolean signal = ((TaskWork) Session.current().subject().implementation())
                .contract()
                .promises(Promise.TWA_SIGNAL);
        List<Integer> modes = signal
                ? List.of(NotifyMode.TWA_NONE, NotifyMode.TWA_RESUME, NotifyMode.TWA_SIGNAL)
                : List.of(NotifyMode.TWA_NONE, NotifyMode.TWA_RESUME);
        return Arbitraries.of(modes).list();
    }

    /** Whether a signal waits for the task: looked up under siglock, and put back. */
    private static boolean signalWaits(Task task) {
        task.siglock.lock();
        boolean there = task.dequeueSignal();
        if (there) {
            task.queueSignal();
        }
        task.siglock.unlock();
        return there;
    }

    @Property
    @Asks(
            value = "a frozen task runs TWA_SIGNAL works and goes back to sleep until it is thawed",
            of = "FREEZER_RUNS_WORKS")
    void freezerRunsWorks(
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 2) Integer> rounds, @ForAll boolean before) {
        int works = rounds.stream().mapToInt(Integer::intValue).sum();
        Trial trial = new Trial(works + 1);
        int[] ran = new int[1];
        if (before) {
            trial.add(works + 1, Mode.SIGNAL);
        }
        trial.does("the cgroup is frozen", () -> EntryCode.freeze(trial.task()));
        int next = 1;
        for (int round : rounds) {
            int first = next;
            next += round;
            trial.whenAsleep(() -> {
                for (int label = first; label < first + round; label++) {
                    trial.add(label, Mode.SIGNAL);
                }
            });
        }
        trial.whenAsleep(() -> {
            ran[0] = trial.ranBeside().size();
            trial.does("the cgroup is thawed", () -> EntryCode.thaw(trial.task()));
        });
        trial.getSignal();
        trial.expect(ran[0], works + (before ? 1 : 0), String::valueOf, "works that ran while the task was frozen");
        trial.settle();
    }
}
