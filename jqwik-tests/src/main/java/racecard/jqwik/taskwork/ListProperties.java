package racecard.jqwik.taskwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Mode;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;

/** The list: order, cancel, and how long the processor is kept. */
@AddLifecycleHook(Session.Hook.class)
class ListProperties {

    @Property
    @Asks("a batch runs in the order that the contract names, and once")
    void batchOrder(@ForAll @IntRange(max = 20) int works) {
        Trial trial = new Trial(Math.max(works, 1));
        List<Integer> labels = addAll(trial, works);
        trial.expectRan(trial.runBatch(), trial.batch(labels), "a batch runs in the contract's order");
        trial.expectRan(trial.runBatch(), List.of(), "what has run is gone");
        trial.settle();
    }

    @Property
    @Asks("cancel by function takes the match that the contract names, newest or oldest, until none is left")
    void cancelChoosesByAge(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 3) Integer> functions,
            @ForAll @IntRange(min = 1, max = 3) int wanted) {
        Trial trial = new Trial(70);
        List<Integer> queued = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            int label = 10 * i + functions.get(i);
            trial.expect(trial.add(label, Mode.NONE), 0, Words::errno, "a live task accepts works");
            queued.add(label);
        }
        boolean oldest = trial.contract().promises(Promise.CANCELS_OLDEST);
        List<Integer> matches = new ArrayList<>(
                queued.stream().filter(label -> label % 10 == wanted).toList());
        while (!matches.isEmpty()) {
            Integer next = matches.remove(oldest ? 0 : matches.size() - 1);
            queued.remove(next);
            trial.expect(
                    trial.cancelFunc(wanted),
                    next,
                    Words::work,
                    "cancel takes the " + (oldest ? "oldest" : "newest") + " match");
        }
        trial.expect(trial.cancelFunc(wanted), 0, Words::work, "no match is left");
        trial.expectRan(trial.runBatch(), trial.batch(queued), "what was not cancelled runs");
        trial.settle();
    }

    @Property
    @Asks(value = "cancel of one work takes that very work, though others have its function", of = "CANCEL_WORK")
    void cancelTakesThatWork(
            @ForAll @IntRange(min = 1, max = 6) int works, @ForAll @IntRange(min = 1, max = 6) int wanted) {
        Trial trial = new Trial(61);
        List<Integer> queued = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            queued.add(10 * i + 1); // all have function 1
            trial.add(10 * i + 1, Mode.NONE);
        }
        int label = 10 * (wanted - 1) + 1;
        boolean there = queued.remove((Integer) label);
        trial.expect(trial.cancel(label), there, String::valueOf, "cancel says whether it took the work");
        trial.expectRan(trial.runBatch(), trial.batch(queued), "the others run");
        trial.settle();
    }

    @Property
    @Asks(value = "cancel_match takes the newest work that matches, wherever it stands, and ends", of = "CANCEL_MATCH")
    void cancelMatchTakesTheNewest(
            @ForAll @IntRange(min = 1, max = 6) int works, @ForAll Set<@IntRange(min = 1, max = 6) Integer> wanted) {
        Trial trial = new Trial(1);
        List<CallbackHead> heads = new ArrayList<>();
        for (int i = 1; i <= works; i++) {
            CallbackHead head = trial.work("work" + i, current -> {});
            heads.add(head);
            trial.add(head, NotifyMode.TWA_NONE);
        }
        Predicate<CallbackHead> match = head -> heads.indexOf(head) >= 0 && wanted.contains(heads.indexOf(head) + 1);
        for (int i = works - 1; i >= 0; i--) {
            if (match.test(heads.get(i))) {
                matches(trial, match, wanted, heads.get(i).toString());
            }
        }
        matches(trial, match, wanted, "null");
    }

    private static void matches(Trial trial, Predicate<CallbackHead> match, Set<Integer> wanted, String expected) {
        String found = trial.call(
                "task_work_cancel_match(T, one of " + wanted.stream().sorted().toList() + "?)",
                () -> String.valueOf(trial.taskWork().cancelMatch(trial.task(), match)),
                String::valueOf);
        trial.expect(found, expected, String::valueOf, "cancel_match takes the newest match");
    }

    @Property
    @Asks(
            value = "a cancel of all matches takes them all, newest first, and asks about each work once",
            of = "CANCELS_IN_ONE_WALK")
    void cancelAllTakesThemInOneWalk(@ForAll @Size(max = 8) List<@IntRange(min = 1, max = 2) Integer> functions) {
        Trial trial = new Trial(1);
        List<CallbackHead> others = new ArrayList<>();
        List<CallbackHead> matches = new ArrayList<>();
        int[] ran = new int[1];
        for (int function : functions) {
            CallbackHead head = trial.work("work" + (others.size() + matches.size() + 1), current -> ran[0]++);
            (function == 1 ? matches : others).add(head);
            trial.add(head, NotifyMode.TWA_NONE);
        }
        int[] asked = new int[1];
        String taken = trial.call(
                "task_work_cancel_match_all(T, one of " + matches + "?)",
                () -> chain(trial.taskWork().cancelMatchAll(trial.task(), head -> {
                    asked[0]++;
                    return matches.contains(head);
                })),
                String::valueOf);
        Collections.reverse(matches);
        trial.expect(taken, matches.toString(), String::valueOf, "all matches, newest first");
        trial.expect(
                asked[0] <= functions.size(), "it asked " + asked[0] + " times about " + functions.size() + " works");
        trial.byTDoes("task_work_run()", () -> trial.taskWork().run(trial.task()));
        trial.expect(ran[0], others.size(), String::valueOf, "the others run");
    }

    private static String chain(CallbackHead first) {
        List<CallbackHead> chain = new ArrayList<>();
        for (CallbackHead head = first; head != null; head = head.next().get()) {
            chain.add(head);
        }
        return chain.toString();
    }

    @Property
    @Asks(value = "add takes no lock", of = "ADD_TAKES_NO_LOCK")
    void addTakesNoLock(@ForAll @IntRange(min = 1, max = 3) int works, @ForAll boolean resume) {
        Trial trial = new Trial(works);
        trial.locksDie();
        for (int label = 1; label <= works; label++) {
            trial.add(label, resume ? Mode.RESUME : Mode.NONE);
        }
    }

    @Property
    @Asks(value = "cond_resched stands between any two callbacks", of = "RESCHEDULES")
    void reschedules(@ForAll @IntRange(max = 100) int works) {
        runsAndSettles(works);
    }

    @Property
    @Asks(value = "no loop grows with the list without cond_resched", of = "BOUNDED_LATENCY")
    void boundedLatency(@ForAll @IntRange(max = 100) int works) {
        runsAndSettles(works);
    }

    /** The latency rules are the settlement's. */
    private static void runsAndSettles(int works) {
        Trial trial = new Trial(Math.max(works, 1));
        addAll(trial, works);
        trial.run();
        trial.settle();
    }

    private static List<Integer> addAll(Trial trial, int works) {
        List<Integer> labels = IntStream.rangeClosed(1, works).boxed().toList();
        labels.forEach(
                label -> trial.expect(trial.add(label, Mode.NONE), 0, Words::errno, "a live task accepts works"));
        return labels;
    }
}
