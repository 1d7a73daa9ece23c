package racecard.models.threadlet;

import java.util.List;
import racecard.models.scenario.Scenario;
import racecard.threadlet.Promise;

/**
 * The scenarios that every pool goes through: few, small, and each there because something goes wrong in it that goes
 * wrong in no smaller one. Workers of the thread pool are born in the main loop, hence the polls after submits; where a
 * timeout decides nothing time has passed before, so that workers leave.
 */
final class Scenarios {
    private static final String STAY = "setSize 1 1; poll | tick; submit 1; await 1; setSize 0 0 | worker |";

    private static final List<Scenario> ALL = List.of(
            // the only worker leaves, and the next request gets another
            scenario("served-again", "| timeUp; submit 1; poll; worker; submit 2 |")
                    .byInvariants(),
            // workers that were to be started, and never are: the pool must not wait for them
            scenario("free-unborn", "setSize 2 2 | free; poll |")
                    .needs(Promise.FREES, Promise.RESIZES)
                    .byInvariants(),
            // cancel, at the grain of the specification: who has the request
            scenario("take-or-cancel", "submit 1; submit 2 | tryCancel 1; tryCancel 2 | begin; end |")
                    .needs(Promise.CANCELS_WHAT_IS_QUEUED),
            scenario("ask-and-cancel", "submit 1 | error 1; tryCancel 1; ret 1 | begin; end |")
                    .needs(Promise.CANCELS_WHAT_IS_QUEUED, Promise.ASKED_FOR_RESULT, Promise.PUBLISHES_DATA),
            // a blocking cancel against the worker: hangs, double unlinks, early returns, use of what is free, tokens
            // left behind
            scenario("cancel", "timeUp; submit 1; poll | cancel 1 | worker |").byInvariants(),
            // the worker's result stands before its work is over
            scenario("cancel-two-chunks", "timeUp; submitChunks 1 2; poll | cancel 1 | worker |")
                    .byInvariants(),
            // it never stands, when there is nothing to transfer
            scenario("cancel-nothing", "timeUp; submitChunks 1 0; poll | cancel 1 | worker |")
                    .byInvariants(),
            // behind a request that the only worker may have
            scenario("cancel-second", "limits 0 1; timeUp; submit 1; submit 2; poll | cancel 2 | worker |")
                    .byInvariants(),
            // the main loop looks at one request because of the other
            scenario("look-twice", "limits 0 1; timeUp; submit 1; submit 2; poll | poll | worker |")
                    .byInvariants(),
            // born while requests still come
            scenario("submit-and-cancel", "timeUp | submit 1; poll; cancel 1 | worker |")
                    .byInvariants(),
            // a timeout that comes together with a request
            scenario("request-or-timeout", "limits 0 1; submit 1; poll | submit 2; timeUp | worker |")
                    .byInvariants(),
            // nobody guards the queue but itself
            scenario("two-submitters", "| enqueue 1 | enqueue 2 |")
                    .needs(Promise.SUBMITS_FROM_ANYWHERE)
                    .byInvariants(),
            // the main loop sleeps
            scenario("sleep", "timeUp; submit 1; poll | await 1 | worker |")
                    .needs(Promise.WAKES_MAIN_LOOP)
                    .byInvariants(),
            // a completion while the one before is dealt with
            scenario("sleep-twice", "limits 0 1; timeUp; submit 1; submit 2; poll | await 1; await 2 | worker |")
                    .needs(Promise.WAKES_MAIN_LOOP)
                    .byInvariants(),
            // a callback that polls for what is done already
            scenario("nested-poll", "limits 0 1; timeUp; submit 1; submitPolling 2 1; poll | await 2 | worker |")
                    .needs(Promise.NESTED_POLL, Promise.WAKES_MAIN_LOOP)
                    .byInvariants(),
            // a cancelled request is read by another thread
            scenario("cancel-read-elsewhere", "submit 1 | cancel 1 | harvest |")
                    .needs(Promise.COMPLETES_ANYWHERE)
                    .byInvariants(),
            // a worker too many, and then not
            scenario(
                            "shrink-and-grow",
                            "limits 0 1; submit 1; poll | await 1; setSize 0 0; setSize 0 1; timeUp | worker |")
                    .needs(Promise.RESIZES_BACK)
                    .byInvariants(),
            // time passes, and the one worker that is to stay stays: nobody plays a second; with tokens it takes ten
            // times the
            // executions
            scenario("stay", STAY)
                    .needs(Promise.RESIZES, Promise.WAKES_MAIN_LOOP, Promise.ENOUGH_WORKERS)
                    .byInvariants(),
            scenario("stay-with-tokens", STAY)
                    .needs(Promise.RESIZES, Promise.WAKES_MAIN_LOOP, Promise.TOKENS)
                    .byInvariants()
                    .standard(),
            // the last worker's last step against the end of the pool
            scenario("free", "setSize 1 1; poll | free | worker |")
                    .needs(Promise.FREES, Promise.RESIZES)
                    .byInvariants(),
            scenario("free-after-request", "submit 1; poll | await 1; free | worker |")
                    .needs(Promise.FREES, Promise.WAKES_MAIN_LOOP)
                    .byInvariants(),
            // a bottom half that is gone as soon as it has run
            scenario("one-shot", "| awaitOneShot | scheduleOneShot |")
                    .needs(Promise.DELETES_BOTTOM_HALVES)
                    .byInvariants(),
            // requests that need each other
            scenario("needing", "timeUp; submitNeeding 1 2; submit 2; poll | worker | worker |")
                    .needs(Promise.ENOUGH_WORKERS)
                    .byInvariants(),
            // a request while the only worker is about to leave
            scenario("submit-while-leaving", "limits 0 1; timeUp; submit 1; poll | submit 2 | worker |")
                    .byInvariants(),
            // several wait for one end
            scenario("two-cancellers", "submit 1; begin | quit 1 | quit 1 | end |")
                    .needs(Promise.MANY_WAITERS)
                    .byInvariants());

    private Scenarios() {}

    static List<Scenario> all() {
        return ALL;
    }

    private static Scenario scenario(String name, String text) {
        return Scenario.scenario(name, text, ThreadletCalls.CALLS);
    }
}
