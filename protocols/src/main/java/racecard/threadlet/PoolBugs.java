package racecard.threadlet;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.threadlet.bug.Tlb08;
import racecard.threadlet.bug.Tlb09A;
import racecard.threadlet.bug.Tlb09B;
import racecard.threadlet.bug.Tlb10;
import racecard.threadlet.bug.Tlb10B;
import racecard.threadlet.bug.Tlb11;
import racecard.threadlet.bug.Tlb12A;
import racecard.threadlet.bug.Tlb12B;
import racecard.threadlet.bug.Tlb13B;
import racecard.threadlet.bug.Tlb17;
import racecard.threadlet.bug.Tlb18;
import racecard.threadlet.bug.Tlb19;
import racecard.threadlet.bug.Tlb20;
import racecard.threadlet.bug.Tlb21;
import racecard.threadlet.bug.Tlb26;
import racecard.threadlet.bug.Tlb28;
import racecard.threadlet.bug.Tlb29;
import racecard.threadlet.bug.Tlb30;

/** Bug cards of the thread pool and of the event loop that wakes its main thread. */
final class PoolBugs {
    static final List<Bug> ALL = List.of(
            bug("TLB-08", ThreadletRevisions.T3, Need.INTERLEAVING, "the callback comes after cancel has returned")
                    .in(Tlb08.class)
                    .from("2012-02", "T0 to T2")
                    .confirmed()
                    .shows("use of what the caller has freed", "I4: no callback after cancel")
                    .fixedBy("271c0f68")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "TLB-09-A",
                            ThreadletRevisions.T10,
                            Need.STORE_BUFFERING,
                            "who finds the bottom half scheduled goes home")
                    .in(Tlb09A.class)
                    .from("2009", "before e8d3b1a2; seen on IvyBridge and Haswell; litmus TL-15")
                    .confirmed()
                    .shows("a completion is lost and the guest hangs", "I11: no lost completion")
                    .fixedBy("e8d3b1a2: exchange")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-09-B", ThreadletRevisions.T10, Need.STORE_BUFFERING, "the mark is cleared without a barrier")
                    .in(Tlb09B.class)
                    .from("2009", "before e8d3b1a2; litmus TL-15")
                    .confirmed()
                    .shows("a completion is lost and the guest hangs", "I11: no lost completion")
                    .fixedBy("e8d3b1a2: exchange")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "TLB-10",
                            ThreadletRevisions.T10,
                            Need.STORE_BUFFERING,
                            "no barrier between notify_me and the look at the bottom halves")
                    .in(Tlb10.class)
                    .from("2015-07", "LP#1805256: qemu-img convert hangs on aarch64; litmus TL-17")
                    .confirmed()
                    .shows("the main loop sleeps and nobody wakes it", "I11: no lost completion")
                    .fixedBy("5710a3e0: smp_mb")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "TLB-10-A",
                            ThreadletRevisions.T10,
                            Need.INTERLEAVING,
                            "a thread that dispatches does not notify itself")
                    .from("2014-07", "eabc9779")
                    .confirmed()
                    .shows("the main loop sleeps and nobody wakes it", "I11: no lost completion")
                    .fixedBy("eabc9779")
                    .undecided("needs two threads that poll one context, which this pool does not have"),
            bug("TLB-10-B", ThreadletRevisions.T10, Need.INTERLEAVING, "the event is cleared after it was dealt with")
                    .in(Tlb10B.class)
                    .from("2014", "21a03d17")
                    .confirmed()
                    .shows("the main loop sleeps and nobody wakes it", "I11: no lost completion")
                    .fixedBy("21a03d17: clear first")
                    .undecided(
                            "here a sleeper looks for scheduled bottom halves before it sleeps, so an event that is eaten costs nothing; the scenario needs descriptors and nested polls"),
            bug(
                            "TLB-11",
                            ThreadletRevisions.T12R,
                            Need.INTERLEAVING,
                            "a cancelled request is done before it has a result")
                    .in(Tlb11.class)
                    .from("2014-09", "T5 to today, latent; litmus TL-11")
                    .argued()
                    .shows("a stale result, if another thread could read it", "I5: -ECANCELED iff cancelled")
                    .fixedBy("none: cancel and completion share the home thread")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-12-A", ThreadletRevisions.T1, Need.WEAK_MEMORY, "no barrier after the result")
                    .in(Tlb12A.class)
                    .from("none", "own mutation of T1; litmus TL-09")
                    .argued()
                    .shows("done, and a stale result", "I7: who sees the state sees the result")
                    .fixedBy("smp_wmb")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-12-B", ThreadletRevisions.T1, Need.WEAK_MEMORY, "no barrier before the result")
                    .in(Tlb12B.class)
                    .from("none", "own mutation of T1; litmus TL-10")
                    .argued()
                    .shows("done, and a stale result", "I7: who sees the state sees the result")
                    .fixedBy("smp_rmb")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-13-B", ThreadletRevisions.T0, Need.INTERLEAVING, "a signal where there are many cancellers")
                    .in(Tlb13B.class)
                    .from("none", "own mutation of T0")
                    .argued()
                    .shows("a canceller sleeps for ever", "no lost wake-up")
                    .fixedBy("broadcast")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-17", ThreadletRevisions.T12, Need.INTERLEAVING, "exit swallows a wake-up")
                    .in(Tlb17.class)
                    .from("none", "own mutation of T11")
                    .argued()
                    .shows("a request waits for an idle worker's timeout", "I10: who leaves passes the wake-up on")
                    .fixedBy("signal request_cond on the way out")
                    .undecided(
                            "every signal of setSize and of submit goes to another sleeper, and each tests again: by that argument, which no tool has checked, the signal on the way out is never needed"),
            bug("TLB-18", ThreadletRevisions.T12, Need.INTERLEAVING, "the last signal comes after the unlock")
                    .in(Tlb18.class)
                    .from("2022-05", "T11")
                    .confirmed()
                    .shows("a destroyed condition is used", "memory safety")
                    .fixedBy("f4f71363: signal under the lock")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "TLB-19",
                            ThreadletRevisions.T10,
                            Need.SEQUENTIAL,
                            "a nested poll waits for a bottom half that nobody schedules")
                    .in(Tlb19.class)
                    .from(
                            "2012-02",
                            "T0 to T3, whose notifier is cleared before the scan, by reading (Q3, Q5); then c2e50e3d of 2014-07-15, before 3c80ca15")
                    .confirmed()
                    .shows("the main loop sleeps for ever", "I11: no lost completion")
                    .fixedBy("3c80ca15: schedule it again before each callback")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug(
                            "TLB-20",
                            ThreadletRevisions.T10F,
                            Need.INTERLEAVING,
                            "a token that was to end a worker finds no request")
                    .in(Tlb20.class)
                    .from("2022-04", "T10")
                    .argued()
                    .shows("null pointer", "I12: a token for every request")
                    .fixedBy("3c7b72dd: no tokens")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-21", ThreadletRevisions.T0, Need.INTERLEAVING, "cancel leaves the token of the request it takes")
                    .in(Tlb21.class)
                    .from("none", "own mutation of T0")
                    .argued()
                    .shows("a worker takes from an empty queue", "I12: a token for every request")
                    .fixedBy("take the token first")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TLB-26", ThreadletRevisions.T0, Need.WEAK_MEMORY, "a canceller reads the state with no barrier")
                    .in(Tlb26.class)
                    .from("2012-10", "T1; found by exploration")
                    .argued()
                    .shows(
                            "cancel returns and the buffer is old",
                            "I7: who sees the state sees what the work has written")
                    .fixedBy("271c0f68, by the way: the completion handler has a barrier")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-29", ThreadletRevisions.T10, Need.INTERLEAVING, "a bottom half is read after it was scheduled")
                    .in(Tlb29.class)
                    .from("2012", "before 924fe1293c of 2014-06-03: bh->ctx after scheduled = 1")
                    .confirmed()
                    .shows("use of what its callback has deleted", "memory safety")
                    .fixedBy("924fe1293c: the context first")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-30", ThreadletRevisions.T10, Need.WEAK_MEMORY, "cancelling a bottom half orders nothing")
                    .in(Tlb30.class)
                    .from("2017-03", "b7a745dc (T8), before ef6dada8b4")
                    .confirmed()
                    .shows("a completion is overlooked and the guest hangs", "I11: no lost completion")
                    .fixedBy("ef6dada8b4: a full barrier in qemu_bh_cancel")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-28", ThreadletRevisions.T12, Need.INTERLEAVING, "a timeout ends a worker that is to stay")
                    .in(Tlb28.class)
                    .from("none", "own mutation of T12")
                    .argued()
                    .shows("fewer threads than the limits ask for", "I13: cur never drops below min by idle exit")
                    .fixedBy("look at min")
                    .caughtBy(Tool.EXPLORER));

    private PoolBugs() {}
}
