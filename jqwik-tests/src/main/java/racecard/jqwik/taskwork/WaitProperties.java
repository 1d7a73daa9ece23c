package racecard.jqwik.taskwork;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Mode;
import racecard.taskwork.Errno;
import racecard.taskwork.waits.Waits;

/** Waits elsewhere in the kernel: a work is no signal. */
@AddLifecycleHook(Session.Hook.class)
class WaitProperties {

    @Property
    @Asks(
            value = "the init of a dying pid namespace sleeps until its children are gone, whatever is pending",
            of = "WAITS")
    void namespaceWaitsForChildren(
            @ForAll @IntRange(max = 3) int children, @ForAll boolean work, @ForAll boolean workWhileAsleep) {
        Trial trial = new Trial(2);
        int[] left = {children};
        if (work) {
            trial.add(1, Mode.SIGNAL);
        }
        if (workWhileAsleep && children > 0) {
            trial.whenAsleep(() -> trial.add(2, Mode.SIGNAL));
        }
        for (int child = 1; child <= children; child++) {
            trial.whenAsleep(() -> trial.does("a child exits", () -> {
                left[0]--;
                trial.task().sleeper.wakeUp();
            }));
        }
        trial.byT(
                "zap_pid_ns_processes()",
                () -> {
                    waits(trial).zapPidNsProcesses(trial.task(), () -> left[0] > 0);
                    return left[0];
                },
                still -> still + " children left");
    }

    @Property
    @Asks(value = "a core dump is cut short by a kill, and by nothing else", of = "WAITS")
    void coreIsWhole(@ForAll @IntRange(min = 1, max = 8) int pages, @ForAll boolean work, @ForAll boolean kill) {
        Trial trial = pending(work, kill);
        int written = trial.byT(
                "the core is written, " + pages + " pages",
                () -> waits(trial).dumpCore(trial.task(), pages),
                count -> count + " written");
        trial.expect(written, kill ? 0 : pages, String::valueOf, "pages in the core");
    }

    @Property
    @Asks(value = "sk_stream_wait_memory gives up for a signal, and for nothing else", of = "WAITS")
    void streamWaitsOn(@ForAll boolean work, @ForAll boolean signal) {
        Trial trial = pending(work, signal);
        int err = trial.byT("sk_stream_wait_memory()", () -> waits(trial).streamWaitMemory(trial.task()), Words::errno);
        trial.expect(err, signal ? -Errno.EINTR : 0, Words::errno, "what the wait says");
    }

    @Property
    @Asks(value = "fork begins anew for a signal, and for nothing else", of = "WAITS")
    void forkGoesOn(@ForAll boolean work, @ForAll boolean signal) {
        Trial trial = pending(work, signal);
        int err = trial.byT("copy_process()", () -> waits(trial).copyProcess(trial.task()), Words::errno);
        trial.expect(err, signal ? -Errno.EINTR : 0, Words::errno, "what fork says");
    }

    @Property
    @Asks(value = "no guest is entered while anything is pending", of = "WAITS")
    void guestIsEnteredWithNothingPending(@ForAll boolean work, @ForAll boolean signal) {
        Trial trial = pending(work, signal);
        int err = trial.byT("the way into a guest", () -> waits(trial).enterGuest(trial.task()), Words::errno);
        trial.expect(err, work || signal ? -Errno.EINTR : 0, Words::errno, "what the way into a guest says");
    }

    @Property
    @Asks(value = "a sleeper runs what is queued before it sleeps again, however it was told", of = "WAITS")
    void sleeperRunsWorks(@ForAll Mode mode, @ForAll boolean queued) {
        Trial trial = new Trial(1);
        if (queued) {
            trial.add(1, mode);
        }
        boolean ran = trial.byT(
                "T looks for works",
                () -> waits(trial).runTaskWork(trial.taskWork(), trial.task()),
                answer -> answer ? "ran some" : "found none");
        trial.expect(ran, queued, String::valueOf, "works are run before the next sleep");
        trial.expect(!trial.task().signalPending(), "nothing is pending when the works have run");
    }

    private static Trial pending(boolean work, boolean signal) {
        Trial trial = new Trial(1);
        if (work) {
            trial.add(1, Mode.SIGNAL);
        }
        if (signal) {
            trial.sendSignal();
        }
        return trial;
    }

    private static Waits waits(Trial trial) {
        return trial.taskWork().waits();
    }
}
