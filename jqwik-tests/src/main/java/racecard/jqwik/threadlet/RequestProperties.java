package racecard.jqwik.threadlet;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;

/** Requests that nobody cancels. */
@AddLifecycleHook(Session.Hook.class)
class RequestProperties {

    @Property
    @Asks("requests begin in the order in which they came, each once, and every user is called back once")
    void firstInFirstOut(
            @ForAll @IntRange(min = 1, max = 8) int requests, @ForAll @IntRange(min = 1, max = 3) int workers) {
        Trial trial = new Trial();
        trial.limits(0, workers);
        List<Integer> numbers = IntStream.rangeClosed(1, requests).boxed().toList();
        numbers.forEach(trial::submit);
        trial.rest();
        trial.expect(trial.started(), numbers, "I14: first in, first out");
        for (int number : numbers) {
            trial.expect(trial.calledBack(number).size(), 1, "I4: the user of request " + number + " is called back");
        }
    }

    @Property
    @Asks(
            "the user gets the work's result: bytes, or an error; posix-aio-compat says 0 for all bytes and EINVAL for some")
    void usersGetTheResult(
            @ForAll @IntRange(min = 1, max = 9) int bytes, @ForAll @IntRange(min = -30, max = 9) int result) {
        Trial trial = new Trial();
        trial.submit(bytes, result);
        trial.rest();
        boolean paio = trial.promises(Promise.ASKED_FOR_RESULT);
        int expected = !paio || result < 0 ? result : result == bytes ? 0 : -Errno.EINVAL;
        trial.expect(trial.calledBack(bytes), List.of(expected), "the result that the user gets");
    }

    @Property
    @Asks(value = "error and return say in progress until the end, then the work's result", of = "ASKED_FOR_RESULT")
    void resultsCanBeAskedFor(
            @ForAll @IntRange(min = 1, max = 9) int bytes, @ForAll @IntRange(min = -30, max = 9) int result) {
        Trial trial = new Trial();
        trial.submit(bytes, result);
        inProgress(trial, bytes);
        trial.expect(trial.begin(), bytes, "the worker takes it");
        inProgress(trial, bytes);
        trial.end();
        trial.expect(trial.ret(bytes), result, "the result");
        trial.expect(trial.error(bytes), Math.max(0, -result), "the error");
        trial.rest();
    }

    @Property
    @Asks("a request of any number of chunks ends, one of none too")
    void anyNumberOfChunks(@ForAll @IntRange(max = 4) int chunks) {
        Trial trial = new Trial();
        trial.submitChunks(1, chunks);
        trial.rest();
        trial.expect(trial.started().size(), chunks, "I1: chunks that were transferred");
        int result = trial.promises(Promise.ASKED_FOR_RESULT) ? 0 : chunks;
        trial.expect(trial.calledBack(1), List.of(result), "I11: how the user is called back");
    }

    @Property
    @Asks(value = "a callback may poll for another request that is done", of = "NESTED_POLL")
    void callbacksMayPoll(@ForAll @IntRange(min = 1, max = 2) int polling) {
        Trial trial = new Trial();
        for (int number = 1; number <= 2; number++) {
            if (number == polling) {
                trial.submitPolling(number, 3 - number);
            } else {
                trial.submit(number);
            }
        }
        for (int number = 1; number <= 2; number++) {
            trial.expect(trial.begin(), number, "the worker takes it");
            trial.end();
        }
        trial.rest();
        trial.expect(trial.calledBack(1).size() + trial.calledBack(2).size(), 2, "I4: both are called back once");
    }

    private static void inProgress(Trial trial, int number) {
        trial.expect(trial.error(number), Errno.EINPROGRESS, "the error before the end");
        trial.expect(trial.ret(number), -Errno.EINPROGRESS, "the result before the end");
    }
}
