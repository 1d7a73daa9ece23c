package racecard.explorer.hotspot;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import sample.Fuzzed;

/**
 * Runs a program on this JVM again and again, each thread on a processor of its own if there is one, and notes what
 * comes out.
 */
final class Stress {
    /** What comes out of threads that do not come to their end: nobody would wait so long. */
    static final String HANGS = "hangs";

    private static final int BATCH = 500;
    private static final long PATIENCE = 60_000;

    private Stress() {}

    /**
     * What came out.
     *
     * @param classes where its class file is
     * @param fresh whether each trial wants classes that are not initialised yet
     * @param trials how many
     */
    static Set<String> run(URL classes, String name, boolean fresh, int trials) throws Exception {
        Set<String> seen = new TreeSet<>();
        int batch = fresh ? 1 : BATCH;
        Class<?> type = null;
        for (int trial = 0; trial < trials; trial += batch) {
            if (type == null || fresh) {
                type = load(classes, name);
            }
            Fuzzed[] programs = new Fuzzed[batch];
            for (int i = 0; i < batch; i++) {
                programs[i] = (Fuzzed) type.getConstructor().newInstance();
            }
            if (!race(programs)) {
                seen.add(HANGS);
                return seen;
            }
            for (Fuzzed program : programs) {
                seen.add(program.out());
            }
        }
        return seen;
    }

    private static Class<?> load(URL classes, String name) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Stress.class.getClassLoader())) {
            Class<?> type = Class.forName(name, true, loader);
            for (String inner : new String[] {"$Box", "$Lazy", "$Bad"}) {
                Class.forName(name + inner, false, loader);
            }
            return type;
        }
    }

    /** @return whether it came to an end */
    private static boolean race(Fuzzed[] programs) throws InterruptedException {
        AtomicInteger there = new AtomicInteger();
        Thread left = start(there, programs, program -> {
            program.left();
            return Thread.interrupted(); // the next one is to know nothing of this one's interrupt
        });
        Thread right = start(there, programs, program -> {
            program.right();
            return Thread.interrupted();
        });
        left.join(PATIENCE);
        right.join(PATIENCE);
        return !left.isAlive() && !right.isAlive();
    }

    private interface Side {
        boolean run(Fuzzed program) throws Exception;
    }

    private static Thread start(AtomicInteger there, Fuzzed[] programs, Side side) {
        Callable<Void> all = () -> {
            there.incrementAndGet();
            while (there.get() < 2) {
                Thread.onSpinWait();
            }
            for (Fuzzed program : programs) {
                boolean unused = side.run(program);
            }
            return null;
        };
        Thread thread = new Thread(() -> {
            try {
                all.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
