package racecard.jqwik.taskwork;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Mode;
import racecard.taskwork.NotifyMode;

/** Who is told: flags, kicks and wake-ups after an add. */
@AddLifecycleHook(Session.Hook.class)
class NotifyProperties {

    @Property
    @Asks("TWA_RESUME makes the task look before it is in user mode again")
    void resumeIsSeen(@ForAll @IntRange(min = 1, max = 4) int works, @ForAll boolean inUserMode) {
        isSeen(works, inUserMode, Mode.RESUME);
    }

    @Property
    @Asks(value = "TWA_SIGNAL makes the task look before it is in user mode again", of = "TWA_SIGNAL")
    void signalIsSeen(@ForAll @IntRange(min = 1, max = 4) int works, @ForAll boolean inUserMode) {
        isSeen(works, inUserMode, Mode.SIGNAL);
    }

    private static void isSeen(int works, boolean inUserMode, Mode mode) {
        Trial trial = new Trial(works);
        if (inUserMode) {
            trial.returnToUser();
        }
        for (int label = 1; label <= works; label++) {
            trial.expect(trial.add(label, mode), 0, Words::errno, "a live task accepts works");
            trial.expect(!trial.task().running.inUserModeForGood(), "nothing gets the task out of user mode");
        }
        trial.expect(trial.returnToUser().size(), works, String::valueOf, "all works run on the way to user mode");
        trial.expect(trial.task().running.inUserModeForGood(), "the task is in user mode now");
        trial.settle();
    }

    @Property
    @Asks("TWA_NONE leaves the task alone")
    void noneLeavesTheTaskAlone(@ForAll @IntRange(min = 1, max = 4) int works) {
        Trial trial = new Trial(works);
        trial.returnToUser();
        for (int label = 1; label <= works; label++) {
            trial.add(label, Mode.NONE);
        }
        trial.expect(trial.task().running.inUserModeForGood(), "TWA_NONE kicks nobody");
        trial.expect(trial.task().tif.readOnce(), 0, Integer::toHexString, "TWA_NONE sets no thread flag");
        trial.settle();
    }

    @Property
    @Asks(value = "TWA_SIGNAL ends an interruptible sleep", of = "TWA_SIGNAL")
    void signalEndsSleep(@ForAll @IntRange(min = 1, max = 3) int works, @ForAll boolean before) {
        endsSleep(works, before, Mode.SIGNAL);
    }

    @Property
    @Asks(value = "TWA_SIGNAL_NO_IPI ends an interruptible sleep", of = "TWA_SIGNAL_NO_IPI")
    void noIpiEndsSleep(@ForAll @IntRange(min = 1, max = 3) int works, @ForAll boolean before) {
        endsSleep(works, before, Mode.NO_IPI);
    }

    /** @param before whether the works come before the sleep, which then must not begin */
    private static void endsSleep(int works, boolean before, Mode mode) {
        Trial trial = new Trial(works);
        Runnable adds = () -> {
            for (int label = 1; label <= works; label++) {
                trial.add(label, mode);
            }
        };
        if (before) {
            adds.run();
        } else {
            trial.whenAsleep(adds);
        }
        trial.sleep();
        trial.expect(trial.returnToUser().size(), works, String::valueOf, "all works run on the way to user mode");
        trial.settle();
    }

    @Property
    @Asks(value = "a flag beside the mode changes nothing about whom it tells", of = "MODE_FLAGS")
    void flagsAreNoMode(@ForAll boolean resume) {
        Trial trial = new Trial(1);
        trial.returnToUser();
        int mode = resume ? NotifyMode.TWA_RESUME : NotifyMode.TWA_SIGNAL;
        trial.add(trial.work("work", current -> {}), mode | NotifyMode.TWAF_NO_ALLOC);
        trial.expect(trial.task().warning() == null, "a mode with a flag is a known mode");
        trial.expect(!trial.task().running.inUserModeForGood(), "nothing gets the task out of user mode");
        trial.expect(trial.task().signalPending() != resume, "TWA_SIGNAL is pending, TWA_RESUME is not");
    }

    @Property
    @Asks("TWA_NONE and TWA_RESUME do not end a sleep")
    void othersLetSleep(@ForAll @Size(min = 1, max = 3) List<Boolean> resume) {
        Trial trial = new Trial(resume.size());
        for (int i = 0; i < resume.size(); i++) {
            int label = i + 1;
            Mode mode = resume.get(i) ? Mode.RESUME : Mode.NONE;
            trial.whenAsleep(() -> trial.add(label, mode));
        }
        boolean[] woken = new boolean[1];
        trial.whenAsleep(() -> {
            woken[0] = true;
            trial.does("somebody wakes T", trial.task().sleeper::wakeUp);
        });
        trial.sleep();
        trial.expect(woken[0], "the sleep ended before its time");
        trial.returnToUser();
        trial.settle();
    }

    @Property
    @Asks(value = "TWA_SIGNAL_NO_IPI does not kick, and is seen when the task comes by", of = "TWA_SIGNAL_NO_IPI")
    void noIpiDoesNotKick(@ForAll @IntRange(min = 1, max = 4) int works) {
        Trial trial = new Trial(works);
        trial.returnToUser();
        for (int label = 1; label <= works; label++) {
            trial.add(label, Mode.NO_IPI);
        }
        trial.expect(trial.task().running.inUserModeForGood(), "TWA_SIGNAL_NO_IPI kicks nobody");
        trial.expect(trial.returnToUser().size(), works, String::valueOf, "all works run when the task comes by");
        trial.settle();
    }
}
