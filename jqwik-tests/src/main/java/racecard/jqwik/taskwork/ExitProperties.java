package racecard.jqwik.taskwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Behaviour;
import racecard.models.taskwork.Mode;
import racecard.taskwork.Errno;

/** The end of a task, and what callbacks add. */
@AddLifecycleHook(Session.Hook.class)
class ExitProperties {

    @Property
    @Asks("exit runs what is queued")
    void exitRunsWhatIsQueued(@ForAll @IntRange(max = 8) int works) {
        Trial trial = new Trial(8);
        List<Integer> labels = IntStream.rangeClosed(1, works).boxed().toList();
        labels.forEach(label -> trial.add(label, Mode.NONE));
        trial.expectRan(trial.exit(), trial.batch(labels), "exit runs what is queued");
        trial.settle();
    }

    @Property
    @Asks(value = "after exit every add is refused, also when there was nothing to run", of = "REFUSES_AFTER_EXIT")
    void lateAddsAreRefused(
            @ForAll @IntRange(max = 3) int before,
            @ForAll @IntRange(min = 1, max = 3) int late,
            @ForAll boolean resume) {
        Trial trial = new Trial(before + late);
        for (int label = 1; label <= before; label++) {
            trial.add(label, Mode.NONE);
        }
        trial.exit();
        for (int label = before + 1; label <= before + late; label++) {
            trial.expect(
                    trial.add(label, resume ? Mode.RESUME : Mode.NONE),
                    -Errno.ESRCH,
                    Words::errno,
                    "an exited task would never run this work");
            trial.expect(trial.cancelFunc(label % 10), 0, Words::work, "a refused work is not queued");
        }
        trial.settle();
    }

    @Property
    @Asks(value = "what callbacks add runs before run, or exit, returns", of = "RUNS_UNTIL_EMPTY")
    void callbacksMayAdd(@ForAll @IntRange(min = 1, max = 6) int links, @ForAll boolean requeue, @ForAll boolean exit) {
        Map<Integer, Behaviour> behaviours = new HashMap<>();
        for (int label = 1; label < links; label++) {
            behaviours.put(label, new Behaviour(Behaviour.Kind.ADD, label + 1));
        }
        behaviours.put(links, requeue ? new Behaviour(Behaviour.Kind.REQUEUE, links + 1) : Behaviour.FREE);
        Trial trial = new Trial(links + 1, behaviours);
        trial.add(1, Mode.NONE);
        List<Integer> ran = exit ? trial.exit() : trial.run();
        trial.expect(
                ran.size(), requeue ? links + 2 : links, String::valueOf, "every work of the chain runs, however many");
        trial.settle();
    }
}
