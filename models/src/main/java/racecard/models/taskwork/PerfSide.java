package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.perf.PerfEvent;
import racecard.taskwork.perf.PerfEvents;

/**
 * The perf side of a bench: two events, one that watches T and one that watches a peer. Nothing where the contract does
 * not promise perf events.
 */
final class PerfSide {
    private final TaskWork taskWork;
    private final Task task;
    private final Task peer = new Task("peer");
    private final PerfEvents perfEvents;
    private final PerfEvent[] events;
    private final boolean[] released = new boolean[3]; // each slot written by the one thread that closes the event

    PerfSide(TaskWork taskWork, Task task) {
        this.taskWork = taskWork;
        this.task = task;
        boolean perf = taskWork.contract().promises(Promise.PERF_EVENTS);
        this.perfEvents = perf ? taskWork.perfEvents() : null;
        this.events = perf
                ? new PerfEvent[] {null, new PerfEvent("event1", perfEvents), new PerfEvent("event2", perfEvents)}
                : new PerfEvent[0];
    }

    void overflow(int event) {
        perfEvents.overflow(events[event], event == 1 ? task : peer);
    }

    void release(int event) {
        perfEvents.release(events[event], task);
        released[event] = true;
    }

    void peerRelease(int event) {
        perfEvents.release(events[event], peer);
        released[event] = true;
    }

    void peerReturnToUser() {
        taskWork.returnToUser(peer);
    }

    void panic() {
        peer.panic();
    }

    /** When all is quiet and T has run everything: the peer runs what it has; a closed event must be free then. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        if (events.length > 0) {
            taskWork.run(peer);
        }
        for (int event = 1; event < events.length; event++) {
            if (released[event] && !events[event].freed()) {
                violations.add("leak: " + events[event] + " was closed, its work has run, and it is never freed");
            }
        }
        return violations;
    }
}
