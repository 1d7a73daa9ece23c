package sample;

import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Threads that are started now and then, twice, or many at once, and that end as they should not. */
public final class Threads {
    private Threads() {}

    /** A thread that nobody catches an exception of: whoever started it goes on. */
    public static final class Uncaught extends Two {
        private int x;

        public Uncaught(String... args) {}

        @Override
        Object left() throws InterruptedException {
            Thread child = new Thread(() -> {
                x = 1;
                throw new IllegalStateException("nobody catches this");
            });
            child.start();
            child.join();
            return child.isAlive() + " " + x;
        }

        @Override
        Object right() {
            return "";
        }
    }

    /** A thread that is started only by those who see a flag, and a second time by those who insist. */
    public static final class Sometimes extends Two {
        private volatile boolean flag;
        private volatile int ran;

        public Sometimes(String... args) {}

        @Override
        Object left() {
            flag = true;
            return "";
        }

        @Override
        Object right() throws InterruptedException {
            Thread child = new Thread(() -> ran = 1);
            if (!flag) {
                return "not " + ran;
            }
            child.start();
            try {
                child.start();
            } catch (IllegalThreadStateException e) {
                child.join();
                return "once " + ran;
            }
            return "twice";
        }
    }

    /** As many actors as there may be. */
    public static final class Many {
        private volatile int x;

        @Actor(threads = 64)
        public void reads() {
            int unused = x;
        }

        @Observer
        public int left() {
            return x;
        }
    }

    /** A long array that is filled by a loop, and of which others see one element. */
    public static final class Filled extends Two {
        private volatile int[] array;

        public Filled(String... args) {}

        @Override
        Object left() {
            int[] made = new int[3000];
            for (int i = 0; i < made.length; i++) {
                made[i] = i;
            }
            array = made;
            return "";
        }

        @Override
        Object right() {
            int[] seen = array;
            return seen == null ? "" : seen[2999];
        }
    }
}
