package racecard.jqwik.threadlet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import racecard.jqwik.Session;
import racecard.jqwik.Violation;
import racecard.qemu.Host;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * One try: a pool, its requests by number, and a record of every step. Threads that the pool starts wait until
 * {@link #rest} lives their lives, one after the other; time has passed by then, so each ends when there is nothing to
 * do. A call that breaks with an oops ends the try.
 */
final class Trial implements Session.Try {
    /** More turns than any try takes. */
    private static final int ROUNDS = 200;

    final AioPool pool;
    private final Session session = Session.current();
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>()); // the watcher reads it
    private final Queue<Runnable> born = new ArrayDeque<>();
    private final Host host = new Host(born::add);
    private final Map<Integer, Request> requests = new HashMap<>();
    private final Map<Integer, List<Integer>> calledBack = new HashMap<>();
    private final Map<Integer, Integer> polls = new HashMap<>();
    private final List<Integer> started = new ArrayList<>();
    private Request inHand;

    /** A try on a fresh pool of the subject's kind. */
    Trial() {
        session.begins(this);
        pool = (AioPool) session.subject().fresh();
        pool.init(host);
    }

    boolean promises(Promise promise) {
        return pool.contract().promises(promise);
    }

    // ---- the calls

    void limits(int least, int most) {
        does("limits(" + least + ", " + most + ")", () -> pool.limits(least, most));
    }

    /** A request of one chunk, of as many bytes as its number, whose work comes to {@code result}. */
    void submit(int number, int result) {
        does("submit(request " + number + "), its work comes to " + result, () -> pool.submit(make(number, 1, result)));
    }

    /** A request of so many chunks. */
    void submitChunks(int number, int chunks) {
        does("submit(request " + number + "), " + chunks + " chunks", () -> pool.submit(make(number, chunks, number)));
    }

    /** A request whose user, called back, polls until another's is. */
    void submitPolling(int number, int other) {
        polls.put(number, other);
        submit(number);
    }

    /** A request whose work comes to what it should. */
    void submit(int number) {
        submit(number, number);
    }

    private Request make(int number, int chunks, int result) {
        Request request = new Request(
                number,
                chunks,
                (a, chunk) -> {
                    started.add(number);
                    return result;
                },
                (a, given) -> callBack(number, given));
        requests.put(number, request);
        return request;
    }

    private void callBack(int number, int result) {
        steps.add("request " + number + " calls back");
        calledBack.computeIfAbsent(number, n -> new ArrayList<>()).add(result);
        while (polls.containsKey(number) && calledBack(polls.get(number)).isEmpty()) {
            expect(pool.awake(), "I11: a callback polls for what is done, and would sleep for ever");
            poll();
        }
    }

    /** A worker takes the oldest. @return its number, 0 for none */
    int begin() {
        return call("begin()", () -> {
            inHand = pool.begin();
            return inHand == null ? 0 : inHand.number;
        });
    }

    /** That worker has a result. */
    void end() {
        Request ends = inHand;
        inHand = null;
        does("end(request " + ends.number + ")", () -> pool.end(ends, ends.transfer(0)));
    }

    boolean working() {
        return inHand != null;
    }

    boolean tryCancel(int number) {
        return call("tryCancel(request " + number + ")", () -> pool.tryCancel(requests.get(number)));
    }

    void cancel(int number) {
        does("cancel(request " + number + ")", () -> pool.cancel(requests.get(number)));
    }

    int error(int number) {
        return call("error(request " + number + ")", () -> pool.error(requests.get(number)));
    }

    int ret(int number) {
        return call("return(request " + number + ")", () -> pool.ret(requests.get(number)));
    }

    void poll() {
        does("poll()", () -> pool.poll(false));
    }

    /** Everything that would still happen by itself happens. */
    void rest() {
        does("time passes", host::timeUp);
        for (int round = 0; round < ROUNDS; round++) {
            if (!born.isEmpty()) {
                does("a worker lives", born.remove());
            } else if (pool.awake()) {
                poll();
            } else {
                expect(pool.queued() == 0, "I9: a request is stranded in the queue");
                expect(pool.workers() == 0, "I8: all workers have left, and cur is " + pool.workers());
                expect(pool.idleWorkers() == 0, "I8: all workers have left, and idle is " + pool.idleWorkers());
                return;
            }
        }
        throw broken("the main loop spins");
    }

    /** Something without an answer. */
    void does(String what, Runnable call) {
        make(what, () -> {
            call.run();
            return null;
        });
    }

    private <R> R call(String what, Supplier<R> call) {
        return make(what, call);
    }

    private <R> R make(String what, Supplier<R> call) {
        try {
            R answer = call.get();
            steps.add(answer == null ? what : what + ": " + answer);
            return answer;
        } catch (Violation | VirtualMachineError e) { // memory or stack that ran out says nothing about a protocol
            throw e;
        } catch (RuntimeException | Error e) {
            String oops = "oops, " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            steps.add(what + ": " + oops);
            throw broken(oops);
        }
    }

    // ---- what was seen

    /** The requests whose work has begun, in that order. */
    List<Integer> started() {
        return started;
    }

    /** The results with which the user of a request was called back. */
    List<Integer> calledBack(int number) {
        return calledBack.getOrDefault(number, List.of());
    }

    // ---- the rules

    /** Something that must be true after the last step. */
    void expect(boolean holds, String rule) {
        if (!holds) {
            throw broken(rule);
        }
    }

    /** The same for a value. */
    void expect(Object actual, Object expected, String rule) {
        expect(actual.equals(expected), rule + ": expected " + expected + ", got " + actual);
    }

    /** What holds between any two steps on one thread: workers are counted right (I8), and tokens (I12). */
    void expectCounts() {
        String counts = "idle " + pool.idleWorkers() + ", cur " + pool.workers() + ", max " + pool.maxThreads();
        expect(
                0 <= pool.idleWorkers() && pool.idleWorkers() <= pool.workers() && pool.workers() <= pool.maxThreads(),
                "I8: 0 <= idle <= cur <= max, but " + counts);
        if (promises(Promise.TOKENS)) {
            expect(pool.tokens(), pool.queued(), "I12: as many tokens as queued requests");
        }
    }

    /** This try as it stands, as a violation of this rule. */
    @Override
    public Violation broken(String rule) {
        synchronized (steps) {
            return new Violation(rule, List.copyOf(steps));
        }
    }
}
