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

    /** A service that waits for work as long as there may be any. */
    public static final class Service extends Two {
        private final boolean daemon;
        private final Object gate = new Object();
        private int work;
        private int done;

        /** With the kind of its thread. */
        public Service(String... args) {
            daemon = args[0].equals("daemon");
        }

        @Override
        Object left() {
            Thread service = new Thread(this::serve);
            boolean inherited = service.isDaemon();
            service.setDaemon(daemon);
            service.start();
            synchronized (gate) {
                work++;
                gate.notifyAll();
            }
            return inherited;
        }

        private void serve() {
            synchronized (gate) {
                while (true) {
                    while (work == 0) {
                        try {
                            gate.wait();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    work--;
                    done++;
                }
            }
        }

        @Override
        Object right() {
            return "";
        }

        @Override
        String last() {
            return "" + done;
        }
    }

    /** A daemon may be idle, but nobody else may wait for one. */
    public static final class Awaited {
        private final Object gate = new Object();

        @Actor
        public void waits() throws InterruptedException {
            Thread idle = new Idle();
            idle.setDaemon(true);
            idle.start();
            idle.join();
        }

        private final class Idle extends Thread {
            @Override
            public void run() {
                synchronized (gate) {
                    try {
                        while (true) {
                            gate.wait();
                        }
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
        }
    }
}
