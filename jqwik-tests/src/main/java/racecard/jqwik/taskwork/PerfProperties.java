package racecard.jqwik.taskwork;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.perf.PerfEvent;
import racecard.taskwork.perf.PerfEvents;

/** Perf events, whose works may be pending when the event is released. */
@AddLifecycleHook(Session.Hook.class)
class PerfProperties {

    @Property
    @Asks(value = "an event that its last owner releases is freed once its works have run", of = "PERF_EVENTS")
    void eventsAreFreed(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 2) Integer> overflows, @ForAll boolean runBefore) {
        Trial trial = new Trial(1);
        PerfEvents perf = trial.taskWork().perfEvents();
        List<PerfEvent> events = new ArrayList<>();
        for (int count : overflows) {
            PerfEvent event = event(perf, events);
            for (int i = 0; i < count; i++) {
                overflow(trial, perf, event);
            }
        }
        if (runBefore) {
            trial.run();
        }
        for (PerfEvent event : events) {
            trial.does(event + " is released", () -> perf.release(event, trial.task()));
        }
        trial.run();
        allFreed(trial, events);
    }

    @Property
    @Asks(value = "a work may release an event whose own work is in the same batch", of = "PERF_EVENTS")
    void worksMayReleaseEvents(@ForAll @Size(min = 1, max = 3) List<Boolean> overflowFirst) {
        Trial trial = new Trial(1);
        PerfEvents perf = trial.taskWork().perfEvents();
        List<PerfEvent> events = new ArrayList<>();
        for (boolean first : overflowFirst) {
            PerfEvent event = event(perf, events);
            CallbackHead fput = trial.work("fput of " + event, current -> perf.release(event, current));
            if (first) {
                overflow(trial, perf, event);
            }
            trial.add(fput, NotifyMode.TWA_RESUME);
            if (!first) {
                overflow(trial, perf, event);
            }
        }
        trial.returnToUser();
        allFreed(trial, events);
    }

    private static PerfEvent event(PerfEvents perf, List<PerfEvent> events) {
        PerfEvent event = new PerfEvent("event" + (events.size() + 1), perf);
        events.add(event);
        return event;
    }

    private static void overflow(Trial trial, PerfEvents perf, PerfEvent event) {
        trial.does(event + " overflows", () -> perf.overflow(event, trial.task()));
    }

    private static void allFreed(Trial trial, List<PerfEvent> events) {
        for (PerfEvent event : events) {
            trial.expect(event.freed(), event + " is released, its works have run, and it was never freed");
        }
    }
}
