package racecard.taskwork;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.taskwork.bug.Twb01;
import racecard.taskwork.bug.Twb02;
import racecard.taskwork.bug.Twb03;
import racecard.taskwork.bug.Twb04;
import racecard.taskwork.bug.Twb05;
import racecard.taskwork.bug.Twb06;
import racecard.taskwork.bug.Twb07;
import racecard.taskwork.bug.Twb08;
import racecard.taskwork.bug.Twb09V1;
import racecard.taskwork.bug.Twb09V2;
import racecard.taskwork.bug.Twb09V3;
import racecard.taskwork.bug.Twb09V6;
import racecard.taskwork.bug.Twb09V7;
import racecard.taskwork.bug.Twb09V9;
import racecard.taskwork.bug.Twb10;
import racecard.taskwork.bug.Twb11;
import racecard.taskwork.bug.Twb11b;
import racecard.taskwork.bug.Twb12;

/**
 * Bug cards of the list itself: add, cancel, run and exit. V1 to V9 are the variants of the pi_lock race in the facts.
 */
final class ListBugs {
    static final List<Bug> ALL = List.of(
            bug("TWB-01", TaskWorkRevisions.R1_ARM64, Need.WEAK_MEMORY, "exit waits for adders with relaxed reads")
                    .in(Twb01.class)
                    .from(
                            "2012-05-24",
                            "R1 and R2: 3.5's do_exit waits for pi_lock after smp_mb, and add's comment relies on it; litmus TW-exit-pfexiting-unlockwait")
                    .confirmed()
                    .shows("add returned 0, the work is never run", "I1: an accepted work is consumed exactly once")
                    .fixedBy("R6: the sentinel")
                    .caughtBy(Tool.EXPLORER),
            bug("TWB-02", ListRevisions.R6, Need.SEQUENTIAL, "no sentinel: an exited task accepts works")
                    .in(Twb02.class)
                    .from("2012-07-22", "R3 to R5; seed S2; litmus TW-exit-nosentinel")
                    .confirmed()
                    .shows("add returned 0, the work is never run", "I1: an accepted work is consumed exactly once")
                    .fixedBy("R6: the sentinel")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-03", ListRevisions.R4, Need.SEQUENTIAL, "run goes round once")
                    .in(Twb03.class)
                    .from("2012-07-22", "R3; seed S2")
                    .confirmed()
                    .shows(
                            "what a callback adds on exit is never run",
                            "I6: works added by callbacks run before run returns")
                    .fixedBy("R4: run goes round until empty")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-04", ListRevisions.R4, Need.SEQUENTIAL, "no cond_resched between callbacks")
                    .in(Twb04.class)
                    .from("2012-07-22", "R1 to R4; seed S2")
                    .confirmed()
                    .shows("soft lockup with 2 million works", "bounded stretch without cond_resched")
                    .fixedBy("R4b f341861fb0b")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TWB-05", ListRevisions.R5, Need.INTERLEAVING, "add takes pi_lock")
                    .in(Twb05.class)
                    .from("2012-05-24", "R1 to R4; seed S2; the order of the locks is argued")
                    .confirmed()
                    .shows(
                            "deadlock with a wake-up, which takes rq->lock inside pi_lock",
                            "add takes no lock, so rq->lock may be held around it")
                    .fixedBy("R5: lockless add")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-06", ListRevisions.R9, Need.SEQUENTIAL, "reversal without cond_resched")
                    .in(Twb06.class)
                    .from("2012-09-13", "R5 to R8; seed S2")
                    .confirmed()
                    .shows("275 ms without preemption for 2,000,000 works", "bounded stretch without cond_resched")
                    .fixedBy("R9: no reversal")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TWB-07", ListRevisions.R9_ARM64, Need.WEAK_MEMORY, "V4: the wait for pi_lock is relaxed")
                    .in(Twb07.class)
                    .from(
                            "2012-09-13",
                            "R5 to R11 on generic kernels and PowerPC; arm64's d86b8da04dfa describes it; litmus TW-cancel-uaf-unlockwait")
                    .confirmed()
                    .shows("use after free in cancel, or a cancelled work runs", "I7: memory safety")
                    .fixedBy("R12: lock and unlock; on arm64 d86b8da04dfa (June 2016); 32-bit ARM was not affected")
                    .caughtBy(Tool.EXPLORER),
            bug("TWB-08", ListRevisions.R10_ARM64, Need.WEAK_MEMORY, "V5: no barrier after a relaxed wait")
                    .in(Twb08.class)
                    .from(
                            "2016-06-14",
                            "an Android 3.x tree (KMX): its wait is a loop of plain loads, the barrier is deleted, the reversal stays; real on ARMv7; litmus TW-cancel-mid-unlockwait-nomb")
                    .confirmed()
                    .shows("a cancelled work runs", "I1: an accepted work is consumed exactly once")
                    .fixedBy("keep the barrier, or strengthen the wait")
                    .caughtBy(Tool.EXPLORER),
            bug("TWB-09-V1", ListRevisions.R15, Need.INTERLEAVING, "V1: no pass through pi_lock")
                    .in(Twb09V1.class)
                    .from(
                            "any revision",
                            "own mutation; litmus TW-cancel-uaf-nolock, TW-cancel-mid-nolock, TW-cancel-aba-nolock")
                    .argued()
                    .shows("a cancelled work runs, use after free, a lost or doubled work", "I7: memory safety")
                    .fixedBy("the empty pi_lock section of R15")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-09-V2", ListRevisions.R15, Need.INTERLEAVING, "V2: pass through pi_lock before the take")
                    .in(Twb09V2.class)
                    .from("any revision", "own mutation; litmus TW-cancel-uaf-lockbefore")
                    .argued()
                    .shows("as V1", "I7: memory safety")
                    .fixedBy("the section stands after the take")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-09-V3", ListRevisions.R15, Need.INTERLEAVING, "V3: next of the first work read before the pass")
                    .in(Twb09V3.class)
                    .from("any revision", "own mutation; litmus TW-cancel-mid-readearly")
                    .argued()
                    .shows("a cancelled work runs", "I1: an accepted work is consumed exactly once")
                    .fixedBy("the section stands before the first read of next")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-09-V6", ListRevisions.R15, Need.INTERLEAVING, "V6: pass through pi_lock only when exiting")
                    .in(Twb09V6.class)
                    .from("any revision", "own mutation; V1 for live tasks")
                    .argued()
                    .shows("as V1", "I7: memory safety")
                    .fixedBy("the pass is unconditional")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-09-V7", ListRevisions.R15, Need.INTERLEAVING, "V7: no pass for a batch of one")
                    .in(Twb09V7.class)
                    .from("any revision", "own mutation; sc_check")
                    .argued()
                    .shows("use after free in cancel; a lost work when requeued", "I7: memory safety")
                    .fixedBy("the pass is unconditional")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-09-V9", ListRevisions.R15, Need.INTERLEAVING, "V9: cancel without pi_lock")
                    .in(Twb09V9.class)
                    .from("any revision", "own mutation")
                    .argued()
                    .shows("use after free; two cancellers: a cancelled work runs", "I7: memory safety")
                    .fixedBy("cancel holds pi_lock")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-10", ListRevisions.R15, Need.SEQUENTIAL, "V11: empty ends run before EXITING is asked for")
                    .in(Twb10.class)
                    .from("2020-02-18", "thread M1, id 5994947013")
                    .confirmed()
                    .shows("add returned 0 after exit, the work is never run", "I4: exit closes the list")
                    .fixedBy("caught in review: R15")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-11", ListRevisions.R15, Need.INTERLEAVING, "xchg without a null check")
                    .in(Twb11.class)
                    .from("2020-02-20", "thread M1, ids 5795165485, 6642699491")
                    .confirmed()
                    .shows("run walks null and crashes", "no oops")
                    .fixedBy("caught in review: cmpxchg loop of R15")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-11b", ListRevisions.R15, Need.INTERLEAVING, "xchg that found nothing ends an exit")
                    .in(Twb11b.class)
                    .from("2020-02-20", "thread M1, id 5842577443")
                    .confirmed()
                    .shows("the sentinel is never installed, later works are lost", "I4: exit closes the list")
                    .fixedBy("caught in review: continue, not break")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-12", TaskWorkRevisions.R22, Need.SEQUENTIAL, "cancel does not read again after a step")
                    .in(Twb12.class)
                    .from("2020-02-20", "thread M1, ids 6642699491, 5842577443; that it hangs is our reading")
                    .confirmed()
                    .shows("cancel loops for ever with pi_lock held", "cancel ends")
                    .fixedBy("caught in review: R22 reads the local again")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK));

    private ListBugs() {}
}
