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

/** Cancel of what is queued, and of what is done. What a worker has is for tools with more than one thread. */
@AddLifecycleHook(Session.Hook.class)
class CancelProperties {

    @Property
    @Asks(
            "cancel takes one queued request of several: its work never runs, its user hears ECANCELED or nothing, the others notice nothing")
    void whatIsQueued(@ForAll @IntRange(min = 1, max = 6) int requests, @ForAll @IntRange(min = 1, max = 6) int which) {
        Trial trial = new Trial();
        List<Integer> numbers = IntStream.rangeClosed(1, requests).boxed().toList();
        int victim = Math.min(which, requests);
        numbers.forEach(trial::submit);
        trial.cancel(victim);
        trial.expectCounts();
        trial.rest();
        List<Integer> others = numbers.stream().filter(n -> n != victim).toList();
        trial.expect(trial.started(), others, "I2: what was cancelled never runs, the rest runs in order");
        List<Integer> told = trial.promises(Promise.ALWAYS_CALLS_BACK) ? List.of(-Errno.ECANCELED) : List.of();
        trial.expect(trial.calledBack(victim), told, "I4: what the user of a cancelled request hears");
        for (int number : others) {
            trial.expect(trial.calledBack(number).size(), 1, "I4: the user of request " + number + " is called back");
        }
    }

    @Property
    @Asks(
            "cancel of what is done changes no result; posix-aio-compat forgets the user, T3 calls him back at once, the others later")
    void whatIsDone(@ForAll @IntRange(min = 1, max = 9) int bytes) {
        Trial trial = new Trial();
        trial.submit(bytes);
        trial.expect(trial.begin(), bytes, "the worker takes it");
        trial.end();
        trial.cancel(bytes);
        int heard = trial.calledBack(bytes).size();
        boolean paio = trial.promises(Promise.ASKED_FOR_RESULT);
        if (trial.promises(Promise.SILENT_AFTER_CANCEL)) {
            trial.expect(heard, paio ? 0 : 1, "I4: callbacks when cancel returns");
        }
        trial.rest();
        if (trial.promises(Promise.SILENT_AFTER_CANCEL)) {
            trial.expect(trial.calledBack(bytes).size(), heard, "I4: no callback after cancel has returned");
        } else {
            trial.expect(trial.calledBack(bytes), List.of(bytes), "I4: the user is called back once");
        }
    }
}
