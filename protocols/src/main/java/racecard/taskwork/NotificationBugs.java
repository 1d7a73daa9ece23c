package racecard.taskwork;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.taskwork.bug.Twb14;
import racecard.taskwork.bug.Twb15;
import racecard.taskwork.bug.Twb16;
import racecard.taskwork.bug.Twb17;
import racecard.taskwork.bug.Twb18;
import racecard.taskwork.bug.Twb19;
import racecard.taskwork.bug.Twb21;
import racecard.taskwork.bug.Twb22;
import racecard.taskwork.bug.Twb23;
import racecard.taskwork.bug.Twb24;
import racecard.taskwork.bug.Twb25;
import racecard.taskwork.bug.Twb27;
import racecard.taskwork.bug.Twb28;
import racecard.taskwork.bug.Twb30;

/** Bug cards of who is told when, and of the users of task_work. */
final class NotificationBugs {
    static final List<Bug> ALL = List.of(
            bug("TWB-14", TaskWorkRevisions.R17, Need.STORE_BUFFERING, "no barrier in get_signal")
                    .in(Twb14.class)
                    .from("2020-08-11", "thread M3; litmus TW-jobctl-sb-nomb-target")
                    .confirmed()
                    .shows(
                            "the target leaves get_signal with a work pending and nothing to bring it back",
                            "I12: notification")
                    .fixedBy("smp_store_mb in the R17 that was merged")
                    .caughtBy(Tool.EXPLORER),
            bug("TWB-15", TaskWorkRevisions.R16, Need.SEQUENTIAL, "TASK_WORK is not in JOBCTL_PENDING_MASK")
                    .in(Twb15.class)
                    .from("2020-06-30", "seed S0, mail M2")
                    .confirmed()
                    .shows("recalc_sigpending clears TIF_SIGPENDING, the work is late", "I12: notification")
                    .fixedBy("the bit is in the mask (R16 as merged)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-16", TaskWorkRevisions.R21, Need.SEQUENTIAL, "get_signal runs nothing")
                    .in(Twb16.class)
                    .from(
                            "2020-12-12",
                            "R20; thread M5; 5.11-rc under KVM: a task idles in get_signal with a TWA_RESUME work unrun, a pipe is never released, the boot stalls")
                    .confirmed()
                    .shows("works wait until after signal delivery, or for ever", "works run before a signal is taken")
                    .fixedBy("R21 35d0b389f3b2")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-17", TaskWorkRevisions.R27, Need.SEQUENTIAL, "the freezer does not clear TIF_NOTIFY_SIGNAL")
                    .in(Twb17.class)
                    .from("2020-10-29", "R19 to R26; thread M6, systemd issue 33626")
                    .confirmed()
                    .shows("a frozen task spins until thawed", "a frozen task sleeps")
                    .fixedBy("943ad0b62e3c, July 2024")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-18", TaskWorkRevisions.R29, Need.SEQUENTIAL, "zap_pid_ns_processes clears TIF_SIGPENDING alone")
                    .in(Twb18.class)
                    .from("2020-10-29", "id 9060871177")
                    .confirmed()
                    .shows("busy loop", "a wait that nothing real interrupts sleeps")
                    .fixedBy("7fea700e04bd")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-19", TaskWorkRevisions.R29, Need.SEQUENTIAL, "coredump stops for TIF_NOTIFY_SIGNAL")
                    .in(Twb19.class)
                    .from("2020-10-29", "id 13459505271")
                    .confirmed()
                    .shows("truncated core", "works do not end what only a kill may end")
                    .fixedBy("fatal_signal_pending in the dumper")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-21", TaskWorkRevisions.R29, Need.SEQUENTIAL, "sk_stream_wait_memory stops for TIF_NOTIFY_SIGNAL")
                    .in(Twb21.class)
                    .from("2020-10-29", "id 8127572961")
                    .confirmed()
                    .shows("spurious error from a TLS write", "works do not end what only a signal may end")
                    .fixedBy("task_sigpending, proposed; merge state unknown")
                    .caughtBy(Tool.JQWIK),
            bug(
                            "TWB-22",
                            TaskWorkRevisions.R29,
                            Need.SEQUENTIAL,
                            "freeing a perf event waits for a work of its own batch")
                    .in(Twb22.class)
                    .from("2024-06", "3a5465418f5f; thread M7")
                    .confirmed()
                    .shows("self-deadlock", "I9: a failed cancel does not mean that the work ran")
                    .fixedBy("56799bc03565 (2025-04-08)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "TWB-22b",
                            TaskWorkRevisions.R29,
                            Need.INTERLEAVING,
                            "two tasks free perf events that wait for each other")
                    .in(Twb22.class)
                    .from("2024-06", "3a5465418f5f; thread M7")
                    .confirmed()
                    .shows("cross deadlock", "I9: a failed cancel does not mean that the work ran")
                    .fixedBy("56799bc03565 (2025-04-08)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-23", TaskWorkRevisions.R29, Need.SEQUENTIAL, "freeing a perf event with its work pending")
                    .in(Twb23.class)
                    .from("before 2024-06", "thread M7")
                    .confirmed()
                    .shows("leaked event", "a released event is freed in the end")
                    .fixedBy("2fd5ad3f310d, 3a5465418f5f (with R26)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("TWB-24", TaskWorkRevisions.R26, Need.SEQUENTIAL, "cancel takes any work with the same function")
                    .in(Twb24.class)
                    .from("2012-05-24", "seed S0")
                    .confirmed()
                    .shows("the wrong work is cancelled", "cancel takes the very work")
                    .fixedBy("R26")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("TWB-25", TaskWorkRevisions.R29, Need.SEQUENTIAL, "the irq_work marks whoever is current")
                    .in(Twb25.class)
                    .from("2024-07-04", "R27 and R28; thread M8")
                    .confirmed()
                    .shows("after a context switch the task misses its work", "I12: notification")
                    .fixedBy("R29 ef1ea98c8fff")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-26", TaskWorkRevisions.R27, Need.COMPILER, "does not link without IRQ_WORK")
                    .from("2024-07-04", "thread M8, id 31806165688")
                    .confirmed()
                    .shows("build failure", "the kernel links")
                    .fixedBy("cec6937dd1aa")
                    .undecided("cannot be expressed: a link error has no behaviour"),
            bug("TWB-27", TaskWorkRevisions.R29, Need.SEQUENTIAL, "TWA_RESUME from an NMI")
                    .in(Twb27.class)
                    .from("2024-07-04", "patch text of 466e4d801cd4")
                    .confirmed()
                    .shows("the CPU returns to user mode without a look, the work is late", "I12: notification")
                    .fixedBy("TWA_NMI_CURRENT")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-28", TaskWorkRevisions.R29, Need.INTERLEAVING, "plain store push in an NMI")
                    .in(Twb28.class)
                    .from("2025-01", "thread M8, id 40354587045; rejected")
                    .confirmed()
                    .shows("a push is overwritten, its work lost", "I1: an accepted work is consumed exactly once")
                    .fixedBy("rejected in review")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("TWB-30", ListRevisions.R6B, Need.SEQUENTIAL, "get_signal runs only what the task was told of")
                    .in(Twb30.class)
                    .from("2012-07-22", "3.6, and so R4 to R6")
                    .confirmed()
                    .shows(
                            "a work of notify=false waits until after signal delivery",
                            "works run before a signal is taken")
                    .fixedBy("R6b f784e8a7989c")
                    .caughtBy(Tool.JQWIK),
            bug("TWB-29", TaskWorkRevisions.R29, Need.SEQUENTIAL, "kernel-doc lacks -EINVAL; match sees the sentinel")
                    .from("2021-04-02", "K6b; open")
                    .argued()
                    .shows("a careless match function reads outside the sentinel", "the documented contract")
                    .fixedBy("open")
                    .undecided("cannot be expressed: the text is wrong, not the code"));

    private NotificationBugs() {}
}
