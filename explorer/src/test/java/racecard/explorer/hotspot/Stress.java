package racecard.explorer.hotspot;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import sample.Fuzzed;

/**
 * Runs a program on this JVM again and again, each thread on a processor of its own if there is one, and notes what
 * comes out.
 */
final class Stress {
    private static final int BATCH = 500;

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
            race(programs);
            for (Fuzzed program : programs) {
                seen.add(program.out());
            }
        }
        return seen;
    }

    private static Class<?> load(URL classes, String name) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Stress.class.getClassLoader())) {
            Class<?> type = Class.forName(name, true, loader);
            for (String inner : new String[] {"$Box", "$Lazy"}) {
                Class.forName(name + inner, false, loader);
            }
            return type;
        }
    }

    private static void race(Fuzzed[] programs) throws InterruptedException {
        AtomicInteger there = new AtomicInteger();
        Thread other = new Thread(() -> {
            meet(there);
            for (Fuzzed program : programs) {
                program.right();
            }
        });
        other.start();
        meet(there);
        for (Fuzzed program : programs) {
            program.left();
        }
        other.join();
    }

    private static void meet(AtomicInteger there) {
        there.incrementAndGet();
        while (there.get() < 2) {
            Thread.onSpinWait();
        }
    }
}
