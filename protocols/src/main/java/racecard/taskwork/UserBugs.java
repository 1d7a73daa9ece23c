package racecard.taskwork;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.taskwork.bug.Twb20;
import racecard.taskwork.bug.Twb20b;
import racecard.taskwork.bug.Twb31;
import racecard.taskwork.bug.Twb32;
import racecard.taskwork.bug.Twb33;
import racecard.taskwork.bug.Twb34;
import racecard.taskwork.bug.Twb35;

/** Bug cards of who uses task_work, or is woken by it, elsewhere in the kernel. */
final class UserBugs {
    static final List<Bug> ALL = List.of(
            bug("TWB-20", TaskWorkRevisions.R29, Need.SEQUENTIAL, "fork begins anew for TIF_NOTIFY_SIGNAL")
                    .in(Twb20.class)
                    .from("2020-10-29", "copy_process; until 66ae0d1e2d9f")
                    .confirmed()
                    .shows("fork restarts for ever", "works do not end what only a signal may end")
                    .fixedBy("66ae0d1e2d9f: task_sigpending")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-20b", TaskWorkRevisions.R29, Need.SEQUENTIAL, "a guest is entered over TIF_NOTIFY_SIGNAL")
                    .in(Twb20b.class)
                    .from("2020-10-29", "the entry of KVM; until 3e684903a857")
                    .confirmed()
                    .shows("a work waits until something else ends the guest", "I12: notification")
                    .fixedBy("3e684903a857: exit to user mode")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-31", TaskWorkRevisions.R29, Need.SEQUENTIAL, "the last close of a ring waits in a work")
                    .in(Twb31.class)
                    .from("2020", "io_uring, until 85faa7b8346e")
                    .confirmed()
                    .shows("self-deadlock: the completion stands behind the close", "I5: no order may be relied on")
                    .fixedBy("85faa7b8346e: punt final io_ring_ctx wait-and-free to workqueue")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TWB-32", TaskWorkRevisions.R29, Need.INTERLEAVING, "an add that comes after exit has cancelled")
                    .in(Twb32.class)
                    .from("2021", "io-wq, until 71ad85387546")
                    .confirmed()
                    .shows("exit waits for ever for a work that only it would run", "I9: who is cancelled is found")
                    .fixedBy("71ad85387546: look at the exit bit again after the add")
                    .caughtBy(Tool.EXPLORER),
            bug("TWB-33", TaskWorkRevisions.R29, Need.SEQUENTIAL, "a sleeper asks TIF_NOTIFY_SIGNAL alone")
                    .in(Twb33.class)
                    .from("2022", "io_uring, until 04beb6e0e08c (stable)")
                    .confirmed()
                    .shows("a work of TWA_RESUME waits while its task goes to sleep again", "I12: notification")
                    .fixedBy("04beb6e0e08c (stable): look at the list")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-34", TaskWorkRevisions.MATCH_ALL, Need.SEQUENTIAL, "all matches, each from the list's beginning")
                    .in(Twb34.class)
                    .from("2021-04-02", "callers of task_work_cancel_match, R22 to R29; the proposal of May 2026")
                    .confirmed()
                    .shows(
                            "quadratic in the works, with pi_lock held and interrupts off",
                            "latency: each work is asked once")
                    .fixedBy("task_work_cancel_match_all, under discussion")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TWB-35", TaskWorkRevisions.MATCH_ALL, Need.SEQUENTIAL, "the walk goes on from the work that it took")
                    .in(Twb35.class)
                    .from("none", "own mutation of the candidate")
                    .argued()
                    .shows("a cancelled work runs", "I1: an accepted work is consumed exactly once")
                    .fixedBy("go on from the pointer that pointed to it")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK));

    private UserBugs() {}
}
