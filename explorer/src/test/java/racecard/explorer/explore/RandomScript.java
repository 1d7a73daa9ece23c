package racecard.explorer.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random programs. The same seed gives the same program. */
final class RandomScript {
    private static final String[] READ = {"", ".o", ".a", ".v"};
    private static final String[] WRITE = {"", ".o", ".r", ".v"};
    private static final String[] RMW = {"", "A", "R"};
    private static final String[] FENCES = {"FF", "FF", "AF", "RF", "LL", "SS"};

    private final Random random;
    private final boolean waiting;
    private final int locations;
    private int budget;
    private int reads;

    private RandomScript(long seed, boolean waiting) {
        this.random = new Random(seed);
        this.waiting = waiting;
        this.locations = 1 + random.nextInt(3);
    }

    /** A program of 2 to 3 threads and at most 7 accesses, none of which waits. */
    static String plain(long seed) {
        return new RandomScript(seed, false).program(2 + (int) (seed & 1), 7);
    }

    /** A program of 2 to 4 threads with awaits and locks. */
    static String waiting(long seed) {
        return new RandomScript(seed, true).program(2 + (int) (seed % 3), 8);
    }

    /**
     * One thread with two critical sections, another that looks without the lock, and sometimes a third with a section
     * of its own.
     */
    static String watched(long seed) {
        RandomScript script = new RandomScript(seed, false);
        String first = script.section("x") + ";" + script.section("y");
        String watcher = "y" + script.one(READ) + ";" + script.fence() + "x" + script.one(READ);
        return first + " | " + watcher
                + (seed % 3 == 0 ? " | " + script.section(script.one(new String[] {"x", "y"})) : "");
    }

    /**
     * Threads that read and then write, what the others read: load buffering and its relations, with whatever keeps
     * them in order.
     */
    static String buffering(long seed) {
        RandomScript script = new RandomScript(seed, false);
        int threads = 2 + (int) (seed % 2);
        List<String> texts = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            String own = "" + "xyz".charAt(t);
            String next = "" + "xyz".charAt((t + 1) % threads);
            String guard = script.random.nextInt(6) == 0 ? "if0=1 " : "";
            String read = script.random.nextInt(5) == 0 ? own + script.one(WRITE) + "=2" : own + script.one(READ);
            String write =
                    read.contains("=") ? next + script.one(WRITE) + "=1" : guard + next + script.one(WRITE) + "=1";
            texts.add(read + ";" + script.fence() + write);
        }
        return String.join(" | ", texts);
    }

    private String section(String location) {
        String lock = random.nextInt(4) == 0 ? "m" : "l";
        String before = random.nextInt(4) == 0 ? fence() : "";
        return before + "lock " + lock + ";" + location + one(WRITE) + "=1;unlock " + lock;
    }

    private String fence() {
        return random.nextInt(3) == 0 ? one(FENCES) + ";" : "";
    }

    private String program(int threads, int events) {
        budget = events;
        List<String> texts = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            reads = 0;
            int share = Math.max(1, Math.min(4, budget / (threads - t) + random.nextInt(2)));
            List<String> statements = new ArrayList<>();
            int end = budget - share;
            while (budget > end) {
                statement(statements);
            }
            texts.add(String.join(";", statements));
        }
        return String.join(" | ", texts);
    }

    private void statement(List<String> to) {
        if (random.nextInt(7) == 0) {
            to.add(one(FENCES));
        }
        if (waiting && random.nextInt(3) == 0) {
            wait(to);
            return;
        }
        String guard =
                reads > 0 && random.nextInt(6) == 0 ? "if" + random.nextInt(reads) + "=" + random.nextInt(2) + " " : "";
        to.add(guard + access(guard.isEmpty()));
    }

    private void wait(List<String> to) {
        if (random.nextBoolean()) {
            to.add("await " + location() + one(READ) + "=" + random.nextInt(3));
            budget--;
        } else {
            String lock = random.nextInt(3) == 0 ? "m" : "l";
            to.add("lock " + lock);
            if (random.nextInt(4) > 0) {
                to.add(access(true));
            }
            if (random.nextInt(8) > 0) {
                to.add("unlock " + lock);
            }
            budget -= 2;
        }
        reads++;
    }

    private String access(boolean counts) {
        budget--;
        int kind = random.nextInt(12);
        String location = location();
        if (kind < 4) {
            String source =
                    reads > 0 && random.nextInt(4) == 0 ? "r" + random.nextInt(reads) : "" + (1 + random.nextInt(2));
            return location + one(WRITE) + "=" + source;
        }
        reads += counts ? 1 : 0;
        if (kind < 9) {
            return location + one(READ);
        }
        budget--;
        return location
                + (kind < 11
                        ? ".add" + one(RMW) + "(" + random.nextInt(2) + ")"
                        : ".cas" + one(RMW) + "(" + random.nextInt(2) + "," + (1 + random.nextInt(2)) + ")");
    }

    private String location() {
        return "" + "xyz".charAt(random.nextInt(locations));
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
