package racecard.jqwik.threadlet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;

/** How many workers there are. */
@AddLifecycleHook(Session.Hook.class)
class WorkerProperties {

    @Property
    @Asks("workers are counted right after every submit, never more than max, and all leave when time passes")
    void neverTooMany(@ForAll @IntRange(min = 1, max = 8) int requests, @ForAll @IntRange(min = 1, max = 4) int most) {
        Trial trial = new Trial();
        trial.limits(0, most);
        for (int number = 1; number <= requests; number++) {
            trial.submit(number);
            trial.expectCounts();
        }
        trial.rest();
    }

    @Property
    @Asks(
            value = "as long as there may be more, every request that finds nobody idle gets a worker",
            of = "ENOUGH_WORKERS")
    void enough(@ForAll @IntRange(min = 1, max = 8) int requests, @ForAll @IntRange(min = 1, max = 8) int most) {
        Trial trial = new Trial();
        trial.limits(0, most);
        for (int number = 1; number <= requests; number++) {
            trial.submit(number);
            trial.expect(trial.pool.workers(), Math.min(number, most), "nobody waits for work, so each gets a worker");
        }
        trial.rest();
    }

    @Property
    @Asks(value = "a new least number of workers is there at once; with none allowed all leave", of = "RESIZES")
    void resize(@ForAll @IntRange(min = 1, max = 5) int least, @ForAll @IntRange(max = 3) int more) {
        Trial trial = new Trial();
        trial.does("setSize(" + least + ", " + (least + more) + ")", () -> trial.pool.setSize(least, least + more));
        trial.expect(trial.pool.workers(), least, "I13: at least min");
        trial.does("setSize(0, 0)", () -> trial.pool.setSize(0, 0));
        trial.rest();
    }
}
