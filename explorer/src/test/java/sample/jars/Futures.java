package sample.jars;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Guava's AbstractFuture. */
public final class Futures {
    private Futures() {}

    /** One sets, one waits. */
    public static class Handed {
        private final SettableFuture<int[]> future = SettableFuture.create();
        private int got;

        @Actor
        public void sets() {
            boolean unused = future.set(new int[] {7});
        }

        @Actor
        public void gets() throws Exception {
            got = future.get()[0];
        }

        @Observer
        public int seen() {
            return got;
        }
    }

    /** One sets, one cancels: one of the two. */
    public static class Cancelled {
        private final SettableFuture<Integer> future = SettableFuture.create();
        private boolean set;
        private boolean cancelled;

        @Actor
        public void sets() {
            set = future.set(1);
        }

        @Actor
        public void cancels() {
            cancelled = future.cancel(false);
        }

        @Observer
        public String seen() {
            return set + " " + cancelled + " " + future.isCancelled();
        }
    }

    /** Who listens hears of it, once. */
    public static class Heard {
        private final SettableFuture<Integer> future = SettableFuture.create();
        private final AtomicInteger heard = new AtomicInteger();

        @Actor
        public void sets() {
            boolean unused = future.set(1);
        }

        @Actor
        public void listens() {
            future.addListener(heard::incrementAndGet, MoreExecutors.directExecutor());
        }

        @Observer
        public int seen() {
            return heard.get();
        }
    }
}
