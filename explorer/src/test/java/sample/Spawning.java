package sample;

import java.util.concurrent.locks.LockSupport;

/** Parking, and threads that threads start. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Spawning {
    private Spawning() {}

    /** Parks until a flag is set. */
    public static final class Parks extends Two {
        private volatile boolean flag;
        private volatile Thread waiter;
        private final String how;

        public Parks(String... args) {
            how = args[0];
        }

        @Override
        Object left() {
            waiter = Thread.currentThread();
            if (how.equals("lost")) {
                LockSupport.park();
                return flag;
            }
            while (!flag) {
                if (how.equals("timed")) {
                    LockSupport.parkNanos(1000);
                } else {
                    LockSupport.park(this);
                }
            }
            return waiter == Thread.currentThread();
        }

        @Override
        Object right() {
            if (how.equals("early")) {
                LockSupport.unpark(waiter);
                flag = true;
            } else {
                flag = true;
                LockSupport.unpark(waiter);
            }
            return "";
        }
    }

    /** A thread that a thread starts, and waits for, or does not. */
    public static final class Starts extends Sample {
        private int data;
        private final String how;

        public Starts(String... args) {
            how = args[0];
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public Object run(int t) {
            data = 1;
            Thread other = new Thread(() -> data += 10);
            String before = other.isAlive() ? "!" : "";
            if (how.equals("never")) {
                return before + data;
            }
            other.start();
            switch (how) {
                case "join" -> {
                    try {
                        other.join();
                    } catch (InterruptedException e) {
                        return "interrupted";
                    }
                }
                case "spin" -> {
                    while (other.isAlive()) {
                        Thread.onSpinWait();
                    }
                }
                case "timed" -> {
                    try {
                        other.join(10);
                    } catch (InterruptedException e) {
                        return "interrupted";
                    }
                }
                default -> {}
            }
            return before + data;
        }

        @Override
        String last() {
            return "" + data;
        }
    }

    /** A thread that knows what its maker made, and is parked under its own name. */
    public static final class Child extends Sample {
        private static final class Box {
            private int content = 1;
            private Thread self;
        }

        public Child(String... args) {}

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public Object run(int t) {
            Box box = new Box();
            Box[] boxes = {box};
            Thread child = new Thread(() -> {
                LockSupport.park();
                box.content *= 10;
                boxes[0].content += Thread.currentThread() == boxes[0].self ? 1 : 5;
            });
            box.self = child;
            box.content = 2;
            child.start();
            LockSupport.unpark(child);
            try {
                child.join();
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return box.content;
        }
    }

    /** A subclass of Thread that both threads try to start. */
    public static final class Twice extends Two {
        private static final class Worker extends Thread {
            private int done;

            @Override
            public void run() {
                done++;
            }
        }

        private final Worker worker = new Worker();

        public Twice(String... args) {}

        private Object go() throws InterruptedException {
            try {
                worker.start();
            } catch (IllegalThreadStateException e) {
                return "started";
            }
            worker.join();
            return worker.done;
        }

        @Override
        Object left() throws InterruptedException {
            return go();
        }

        @Override
        Object right() throws InterruptedException {
            return go();
        }
    }
}
