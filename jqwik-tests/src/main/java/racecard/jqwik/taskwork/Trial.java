package racecard.jqwik.taskwork;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import racecard.catalogue.Contract;
import racecard.jqwik.Session;
import racecard.jqwik.Violation;
import racecard.kernel.Lockup;
import racecard.models.taskwork.Behaviour;
import racecard.models.taskwork.Mode;
import racecard.models.taskwork.TaskWorkBench;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * One try: a task, its works on a {@link TaskWorkBench}, and a record of every step in the protocol's words. Whatever
 * breaks a rule ends the try: a wrong answer, an oops, a lock left held, a sleep out of which nobody is left to wake
 * the task.
 */
final class Trial implements Session.Try {
    private final Session session = Session.current();
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>()); // the watcher reads it
    private final Queue<Runnable> whenAsleep = new ArrayDeque<>();
    private final Task task = new Task("T", this::idle);
    private final Map<Integer, Behaviour> behaviours;
    private final TaskWorkBench bench;
    private int depth;
    private boolean ownWorks;
    private boolean locksDead;

    /** A try with works 1 to {@code labels}, whose callbacks do nothing special. */
    Trial(int labels) {
        this(labels, Map.of());
    }

    /** A try with works 1 to {@code labels} and these callbacks. */
    Trial(int labels, Map<Integer, Behaviour> behaviours) {
        session.begins(this);
        this.behaviours = behaviours;
        this.bench = new TaskWorkBench(taskWork(), task, labels, behaviours);
    }

    /** What is looked at. */
    TaskWork taskWork() {
        return (TaskWork) session.subject().implementation();
    }

    /** What it promises. */
    Contract<Promise> contract() {
        return taskWork().contract();
    }

    Task task() {
        return task;
    }

    /** What the world does when the task sleeps, one event each time it is found asleep. */
    void whenAsleep(Runnable event) {
        whenAsleep.add(event);
    }

    // ---- the calls

    int add(int label, Mode mode) {
        String work = Words.work(label) + Words.callback(behaviours.getOrDefault(label, Behaviour.FREE));
        return call(adding(work, mode.value()), () -> bench.add(label, mode.value()), Words::errno);
    }

    /** A work beside the numbered ones: {@code callback} is what it does, once that it runs is written down. */
    CallbackHead work(String name, Consumer<Task> callback) {
        ownWorks = true;
        return new CallbackHead(name, (current, work) -> {
            steps.add(name + " runs");
            callback.accept(current);
        });
    }

    int add(CallbackHead work, int mode) {
        return call(adding(work.toString(), mode), () -> taskWork().add(task, work, mode), Words::errno);
    }

    private static String adding(String work, int mode) {
        return "task_work_add(T, " + work + ", " + Words.mode(mode) + ")";
    }

    int cancelFunc(int digit) {
        return call("task_work_cancel(T, func" + digit + ")", () -> bench.cancelFunc(digit), Words::work);
    }

    int cancelMatch(int label) {
        return call("task_work_cancel_match(T, is work" + label + "?)", () -> bench.cancelMatch(label), Words::work);
    }

    boolean cancel(int label) {
        return call("task_work_cancel(T, work" + label + ")", () -> bench.cancel(label), String::valueOf);
    }

    void sendSignal() {
        does("a signal arrives", bench::sendSignal);
    }

    boolean pending() {
        return call("task_work_pending(T)", () -> taskWork().pending(task), String::valueOf);
    }

    List<Integer> runBatch() {
        return byT("one batch of task_work_run()", bench::runBatch, this::ran);
    }

    List<Integer> run() {
        return byT("task_work_run()", bench::run, this::ran);
    }

    List<Integer> exit() {
        return byT("do_exit()", bench::exit, this::ran);
    }

    boolean getSignal() {
        return byT("get_signal()", bench::getSignal, took -> took ? "took a signal" : "took none");
    }

    /** For calls that answer something else: what has run since the last step that said so. */
    List<Integer> ranBeside() {
        return call("meanwhile", bench::takeRan, this::ran);
    }

    void changeSignalMask() {
        byTDoes("sigprocmask()", bench::changeSignalMask);
    }

    List<Integer> returnToUser() {
        return call("T goes back to user mode", bench::returnToUser, this::ran);
    }

    /** An interruptible wait. */
    void sleep() {
        byTDoes("T waits, interruptibly", task.sleeper::interruptibleSleep);
    }

    /** From here on, whoever asks for one of the task's locks gets an oops. */
    void locksDie() {
        locksDead = true;
        does("pi_lock and siglock are in hands that will not let go", task::panic);
    }

    /** Something that T does: it must be in the kernel for that. */
    <R> R byT(String what, Supplier<R> call, Function<R, String> show) {
        task.running.enterKernel();
        return call(what, call, show);
    }

    /** Something that T does, without an answer. */
    void byTDoes(String what, Runnable call) {
        task.running.enterKernel();
        does(what, call);
    }

    /** Something without an answer. */
    void does(String what, Runnable call) {
        call(
                what,
                () -> {
                    call.run();
                    return "";
                },
                answer -> answer);
    }

    /** One step: made, written down, and followed by a look at the locks. */
    <R> R call(String what, Supplier<R> call, Function<R, String> show) {
        R result;
        depth++;
        try {
            result = call.get();
        } catch (Violation | VirtualMachineError e) { // memory or stack that ran out says nothing about a protocol
            throw e;
        } catch (RuntimeException | Error e) {
            String oops = "oops, " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            steps.add(what + ": " + oops);
            throw broken(oops);
        }
        depth--;
        String answer = show.apply(result);
        steps.add(answer.isEmpty() ? what : what + ": " + answer);
        if (depth == 0 && !locksDead) {
            expect(!task.piLock.isLocked(), "pi_lock is left held");
            expect(!task.siglock.isLocked(), "siglock is left held");
        }
        return result;
    }

    /** Works beside the numbered ones have said themselves that they run. */
    private String ran(List<Integer> labels) {
        return ownWorks && labels.isEmpty() ? "" : Words.ran(labels);
    }

    private void idle() {
        Runnable event = whenAsleep.poll();
        if (event == null) {
            throw new Lockup("T sleeps, and nobody is left to wake it");
        }
        steps.add("T sleeps");
        event.run();
    }

    // ---- the rules

    /** The last step's answer, what it must be, and how both are shown. */
    <R> void expect(R actual, R expected, Function<R, String> show, String rule) {
        expect(actual.equals(expected), rule + ": expected " + show.apply(expected) + ", got " + show.apply(actual));
    }

    /** The last step must have run these, in this order. */
    void expectRan(List<Integer> actual, List<Integer> expected, String rule) {
        expect(actual, expected, Words::ran, rule);
    }

    /** Something that must be true after the last step. */
    void expect(boolean holds, String rule) {
        if (!holds) {
            throw broken(rule);
        }
    }

    /** Lets the task come to rest and holds the whole against the invariants. */
    void settle() {
        List<String> violations = bench.settle();
        if (!violations.isEmpty()) {
            steps.add("all comes to rest: " + Words.ran(bench.takeRan()));
            throw broken(String.join("; ", violations));
        }
    }

    /** The order in which a batch of these, oldest first, must run. */
    List<Integer> batch(List<Integer> oldestFirst) {
        List<Integer> order = new ArrayList<>(oldestFirst);
        if (!contract().promises(Promise.FIFO)) {
            Collections.reverse(order);
        }
        return order;
    }

    /** This try as it stands, as a violation of this rule. */
    @Override
    public Violation broken(String rule) {
        synchronized (steps) {
            return new Violation(rule, List.copyOf(steps));
        }
    }
}
