package racecard.threadlet;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.threadlet.bug.Tlb01;
import racecard.threadlet.bug.Tlb02A;
import racecard.threadlet.bug.Tlb03;
import racecard.threadlet.bug.Tlb04;
import racecard.threadlet.bug.Tlb05;
import racecard.threadlet.bug.Tlb06A;
import racecard.threadlet.bug.Tlb06B;
import racecard.threadlet.bug.Tlb07;
import racecard.threadlet.bug.Tlb13A;
import racecard.threadlet.bug.Tlb14;
import racecard.threadlet.bug.Tlb15;
import racecard.threadlet.bug.Tlb22;
import racecard.threadlet.bug.Tlb24;
import racecard.threadlet.bug.Tlb27;

/** Bug cards of posix-aio-compat and the threadlets. The numbers are those of the facts, the letters their variants. */
final class PaioBugs {
    static final List<Bug> ALL = List.of(
            bug("TLB-01", ThreadletRevisions.R1, Need.COMPILER, "a tight spin on a plain field")
                    .in(Tlb01.class)
                    .from("2010-10-19", "R1; review by Hajnoczi and Liguori")
                    .confirmed()
                    .shows(
                            "the main thread spins for ever and holds the big lock",
                            "progress: who waits for an end sees it")
                    .fixedBy("R2: a condition")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "TLB-02-A",
                            ThreadletRevisions.R1,
                            Need.SEQUENTIAL,
                            "0 and 1 of cancel mean opposite things to caller and callee")
                    .in(Tlb02A.class)
                    .from("2010-10-19", "review by Hajnoczi; which sense the series had was not read")
                    .confirmed()
                    .shows(
                            "a queued request hangs its canceller; a running one is recycled under its worker",
                            "I2: cancel reports success iff the work never runs")
                    .fixedBy("agree on a sense")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "TLB-02-B",
                            ThreadletRevisions.R1,
                            Need.SEQUENTIAL,
                            "caller and callee agree on the sense that nobody else uses")
                    .from("2010-10-19", "review by Hajnoczi")
                    .confirmed()
                    .shows("nothing", "none: a hazard for the next caller")
                    .fixedBy("agree on the usual sense")
                    .undecided("it behaves as R1 does: there is nothing to see"),
            bug("TLB-03", ThreadletRevisions.R1, Need.INTERLEAVING, "active is trusted without the lock")
                    .in(Tlb03.class)
                    .from("2010-10-19", "R1 with R0's cancel; litmus TL-01")
                    .argued()
                    .shows("the request is unlinked twice", "list integrity")
                    .fixedBy("R2: no active, just try to dequeue")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TLB-04", ThreadletRevisions.R2, Need.WEAK_MEMORY, "ret is published without order")
                    .in(Tlb04.class)
                    .from("2010-10-19", "R1; litmus TL-05")
                    .confirmed()
                    .shows("cancel returns and the buffer is old", "I7: who sees the result sees the data")
                    .fixedBy("R2: a mutex")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-05", ThreadletRevisions.R0, Need.INTERLEAVING, "exit decided by the timeout")
                    .in(Tlb05.class)
                    .from("2008-12", "P0 3c529d93; litmus TL-20")
                    .confirmed()
                    .shows("a request is stranded until the next one comes", "I9: no stranding")
                    .fixedBy("514f7a27: exit decided by the queue")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TLB-06-A", ThreadletRevisions.R0P, Need.INTERLEAVING, "idle counts workers that do not wait")
                    .in(Tlb06A.class)
                    .from("2008-12", "P0 to R0, R1")
                    .confirmed()
                    .shows("too few threads; requests that need each other deadlock", "enough workers")
                    .fixedBy("5be4aab7: count inside the wait")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TLB-06-B", ThreadletRevisions.T11, Need.INTERLEAVING, "idle counts from birth and inside the wait")
                    .in(Tlb06B.class)
                    .from("none", "own mutation of 5be4aab7")
                    .argued()
                    .shows("idle never falls back to 0 and no worker is started", "I8: 0 <= idle <= cur")
                    .fixedBy("count in one place")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "TLB-06-C",
                            ThreadletRevisions.T12,
                            Need.INTERLEAVING,
                            "a worker that was woken and is not yet running counts as idle")
                    .from("2011-05", "in every revision")
                    .argued()
                    .shows("two quick requests and one idle worker: one thread serves both", "enough workers")
                    .fixedBy("none")
                    .undecided("it is so in every revision: none promises otherwise, so none can fail"),
            bug("TLB-07", ThreadletRevisions.R0, Need.INTERLEAVING, "the result is updated after every chunk")
                    .in(Tlb07.class)
                    .from("2008-12", "P0 3c529d93")
                    .confirmed()
                    .shows(
                            "cancel returns while the second chunk is written; an empty request never ends",
                            "I3: after cancel the work is finished; I6: ret changes once")
                    .fixedBy("f094a782: once, at the end")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TLB-13-A", ThreadletRevisions.R2, Need.INTERLEAVING, "a signal where there are many waiters")
                    .in(Tlb13A.class)
                    .from("none", "own mutation of R2")
                    .argued()
                    .shows("a canceller sleeps for ever", "no lost wake-up")
                    .fixedBy("broadcast")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-14", ThreadletRevisions.R2, Need.INTERLEAVING, "a wait without a loop")
                    .in(Tlb14.class)
                    .from("none", "own mutation of R2")
                    .argued()
                    .shows("cancel returns while the work runs", "I3: after cancel the work is finished")
                    .fixedBy("test again")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-15", ThreadletRevisions.R2, Need.INTERLEAVING, "the test outside the mutex")
                    .in(Tlb15.class)
                    .from("none", "own mutation of R2")
                    .argued()
                    .shows("cancel sleeps for ever", "no lost wake-up")
                    .fixedBy("test and wait in one critical section")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-16", ThreadletRevisions.R0, Need.INTERLEAVING, "the deadline is computed anew after every wake-up")
                    .from("2008-12", "P0; fixed by 30525aff")
                    .confirmed()
                    .shows("an idle worker that is woken over and over never leaves", "liveness of exit")
                    .fixedBy("30525aff: once")
                    .undecided("it takes endless spurious wake-ups, and the clock here stands still or has passed"),
            bug(
                            "TLB-22",
                            ThreadletRevisions.R0PP,
                            Need.INTERLEAVING,
                            "the request is read after its result was published")
                    .in(Tlb22.class)
                    .from("2008-12", "P0 to R0+, R1")
                    .argued()
                    .shows("the signal number of another request, which is the same", "memory safety")
                    .fixedBy("e1d3b254: no signal")
                    .caughtBy(Tool.EXPLORER),
            bug("TLB-23", ThreadletRevisions.R0, Need.INTERLEAVING, "a new thread masks its signals itself")
                    .from("2008-12", "before ee399306; the effect is argued from its title")
                    .notRead()
                    .shows("SIGUSR2 ends up in a worker", "signals go to the main thread")
                    .fixedBy("ee399306: masked before the birth")
                    .undecided("signal masks are no part of Java"),
            bug("TLB-24", ThreadletRevisions.R2, Need.INTERLEAVING, "the queue is made by the first who comes")
                    .in(Tlb24.class)
                    .from("2010-10-19", "R1, whose queue was not to be had")
                    .notRead()
                    .shows("a request is lost in a queue that is made once more", "I9: no stranding")
                    .fixedBy("make it at start")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug(
                            "TLB-25",
                            ThreadletRevisions.R1,
                            Need.SEQUENTIAL,
                            "the list link of the old pool is left in the request")
                    .from("2010-10-19", "review by Hajnoczi")
                    .argued()
                    .shows("nothing, as long as nobody uses it", "none")
                    .fixedBy("remove it")
                    .undecided("no behaviour: an unused field"),
            bug("TLB-27", ThreadletRevisions.R2, Need.WEAK_MEMORY, "ret is read twice without the mutex")
                    .in(Tlb27.class)
                    .from("2010-10-19", "R1")
                    .argued()
                    .shows(
                            "a request that is seen to be done comes back with EINVAL",
                            "I7: who sees the result sees the data")
                    .fixedBy("R2: a mutex")
                    .caughtBy(Tool.EXPLORER));

    private PaioBugs() {}
}
