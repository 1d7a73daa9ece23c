package racecard.jqwik.taskwork;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.uring.Ring;
import racecard.taskwork.uring.Rings;

/** io_uring: the end of a ring, in whatever order the works of a batch run. */
@AddLifecycleHook(Session.Hook.class)
class UringProperties {

    @Property
    @Asks(
            value = "a ring may be closed in a work while its request waits in another, before it or behind",
            of = "URING")
    void ringsMayBeClosedInWorks(@ForAll boolean request, @ForAll boolean closeFirst) {
        Trial trial = new Trial(1);
        Rings rings = trial.taskWork().rings();
        Ring ring = new Ring("ring", rings);
        CallbackHead close = trial.work("the last close", current -> rings.release(ring, current));
        if (closeFirst) {
            trial.add(close, NotifyMode.TWA_RESUME);
        }
        if (request) {
            trial.does("a request of the ring is done", () -> rings.requestDone(ring, trial.task()));
        }
        if (!closeFirst) {
            trial.add(close, NotifyMode.TWA_RESUME);
        }
        trial.returnToUser();
        trial.expect(ring.freed(), "the ring is closed, its request is done, and it is freed");
    }
}
