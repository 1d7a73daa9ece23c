package sample;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** One use of each of the usual classes of java.util.concurrent. */
@SuppressWarnings("LockNotBeforeTry") // nothing here can throw between
public final class Juc {
    private Juc() {}

    /** Each gets what the other has. */
    public static class Swap {
        private final Exchanger<String> exchanger = new Exchanger<>();
        private String left;
        private String right;

        @Actor
        public void a() throws Exception {
            left = exchanger.exchange("a");
        }

        @Actor
        public void b() throws Exception {
            right = exchanger.exchange("b");
        }

        @Observer
        public String seen() {
            return left + right;
        }
    }

    /** One of two values, and both get that. */
    public static class Map {
        private final ConcurrentMap<String, Integer> map = new ConcurrentHashMap<>();
        private int left;
        private int right;

        @Actor
        public void a() throws Exception {
            left = map.computeIfAbsent("k", k -> 1);
        }

        @Actor
        public void b() throws Exception {
            right = map.computeIfAbsent("k", k -> 2);
        }

        @Observer
        public String seen() {
            return left + " " + right;
        }
    }

    /** A queue with one place. */
    public static class Queue {
        private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        private int read;

        @Actor
        public void puts() throws Exception {
            queue.put(1);
            queue.put(2);
        }

        @Actor
        public void takes() throws Exception {
            read = 10 * queue.take() + queue.take();
        }

        @Observer
        public String seen() {
            return "" + read;
        }
    }

    /** What comes before the completion is seen after the wait. */
    public static class Handover {
        private final CompletableFuture<Integer> future = new CompletableFuture<>();
        private int x;
        private int read;

        @Actor
        public void completes() throws Exception {
            x = 1;
            boolean unused = future.complete(5);
        }

        @Actor
        public void waits() throws Exception {
            read = future.get() + x;
        }

        @Observer
        public String seen() {
            return "" + read;
        }
    }

    /** Nothing is lost. */
    public static class Adder {
        private final LongAdder adder = new LongAdder();

        @Actor
        public void a() throws Exception {
            adder.increment();
        }

        @Actor
        public void b() throws Exception {
            adder.add(2);
        }

        @Observer
        public String seen() {
            return "" + adder.sum();
        }
    }

    /** Each has his own. */
    public static class Local {
        private final ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 7);
        private int left;
        private int right;

        @Actor
        public void a() throws Exception {
            local.set(1);
            left = local.get();
        }

        @Actor
        public void b() throws Exception {
            right = local.get();
        }

        @Observer
        public String seen() {
            return left + " " + right;
        }
    }

    /** One thread runs one task after the other. */
    public static class Single {
        private int x;

        @Actor
        public void a() throws Exception {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            Future<?> first = pool.submit(() -> x++);
            Future<?> second = pool.submit(() -> x++);
            first.get();
            second.get();
            pool.shutdown();
        }

        @Observer
        public String seen() {
            return "" + x;
        }
    }
}
