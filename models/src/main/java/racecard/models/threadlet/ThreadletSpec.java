package racecard.models.threadlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Vocabulary;
import racecard.threadlet.Errno;

/**
 * The pool at the grain of requests: a queue, first in first out, of which a worker takes the oldest and a cancel
 * exactly what no worker has taken.
 *
 * <p>It knows the calls that are one step: {@code submit}, {@code tryCancel}, {@code error}, {@code ret}, and the two
 * halves of one worker, {@code begin} and {@code end}. What waits or sweeps the whole list (cancel, poll) is several
 * steps, and judged by the invariants.
 */
public final class ThreadletSpec implements Sequential<Call> {
    private static final Vocabulary<ThreadletSpec> CALLS = new Vocabulary<ThreadletSpec>()
            .call("limits", ThreadletCalls.COUNT, ThreadletCalls.COUNT, (spec, idle, most) -> Bench.DONE)
            .call("timeUp", spec -> Bench.DONE)
            .call("tick", spec -> Bench.DONE)
            .call("submit", ThreadletCalls.REQUEST, ThreadletSpec::submit)
            .call("begin", ThreadletSpec::begin)
            .call("end", ThreadletSpec::end)
            .call("tryCancel", ThreadletCalls.REQUEST, ThreadletSpec::tryCancel)
            .call("error", ThreadletCalls.REQUEST, (spec, request) -> Math.max(0, -spec.results.get(request)))
            .call("ret", ThreadletCalls.REQUEST, (spec, request) -> spec.results.get(request));

    private final List<Integer> queue = new ArrayList<>();
    private final Map<Integer, Integer> results = new TreeMap<>(); // of all that were submitted
    private int running; // 0 for none

    @Override
    public String apply(Call call) {
        return CALLS.apply(this, call);
    }

    private String submit(int number) {
        queue.add(number);
        results.put(number, -Errno.EINPROGRESS);
        return Bench.DONE;
    }

    private String begin() {
        running = queue.isEmpty() ? 0 : queue.remove(0);
        return running == 0 ? "none" : String.valueOf(running);
    }

    private String end() {
        if (running == 0) {
            return "none";
        }
        results.put(running, running);
        return String.valueOf(running);
    }

    private String tryCancel(int number) {
        boolean queued = queue.remove((Integer) number);
        if (queued) {
            results.put(number, -Errno.ECANCELED);
        }
        return String.valueOf(queued);
    }

    @Override
    public ThreadletSpec copy() {
        ThreadletSpec other = new ThreadletSpec();
        other.queue.addAll(queue);
        other.results.putAll(results);
        other.running = running;
        return other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThreadletSpec that
                && running == that.running
                && queue.equals(that.queue)
                && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queue, results, running);
    }
}
