package racecard.explorer.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program of the fuzzer's: two threads, each a list of statements that stand alone, so that any of them may be left
 * out. What is declared and told in the end is what they use.
 *
 * @param name the class, in package fuzzed
 * @param results how many variables {@code r0, r1, ...} there are for what is read
 */
record Written(String name, List<String> left, List<String> right, int results) {
    /** A variable: how it is declared, and what is told of it in the end, or null. */
    private record Variable(String declared, String told) {}

    private static final Map<String, Variable> VARIABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("map.", plain("ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>()", "map")),
            Map.entry("queue.", plain("ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>()", "queue")),
            Map.entry(
                    "bounded.", plain("ArrayBlockingQueue<Integer> bounded = new ArrayBlockingQueue<>(1)", "bounded")),
            Map.entry("linked.", plain("LinkedBlockingQueue<Integer> linked = new LinkedBlockingQueue<>(1)", "linked")),
            Map.entry(
                    "copied.", plain("CopyOnWriteArrayList<Integer> copied = new CopyOnWriteArrayList<>()", "copied")),
            Map.entry("list.", plain("ArrayList<Integer> list = new ArrayList<>()", "list")),
            Map.entry("rw.", plain("ReentrantReadWriteLock rw = new ReentrantReadWriteLock()", null)),
            Map.entry("stamped.", plain("StampedLock stamped = new StampedLock()", "stamped.isWriteLocked()")),
            Map.entry("permits.", plain("Semaphore permits = new Semaphore(1)", "permits.availablePermits()")),
            Map.entry("latch.", plain("CountDownLatch latch = new CountDownLatch(1)", "latch.getCount()")),
            Map.entry(
                    "future.",
                    plain("CompletableFuture<Integer> future = new CompletableFuture<>()", "future.getNow(-1)")),
            Map.entry("adder.", plain("LongAdder adder = new LongAdder()", "adder.sum()")),
            Map.entry("array.", plain("AtomicIntegerArray array = new AtomicIntegerArray(2)", "array")),
            Map.entry("ref.", plain("AtomicReference<Integer> ref = new AtomicReference<>()", "ref.get()")),
            Map.entry("flag.", plain("AtomicBoolean flag = new AtomicBoolean()", "flag.get()")),
            Map.entry("phaser.", plain("Phaser phaser = new Phaser(2)", "phaser.getPhase()")),
            Map.entry("own.", plain("ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 5)", null)),
            Map.entry("elements", plain("int[] elements = new int[2]", "elements[0] + \",\" + elements[1]")),
            Map.entry("a.", plain("AtomicInteger a = new AtomicInteger()", "a.get()")),
            Map.entry("lock.", plain("ReentrantLock lock = new ReentrantLock()", "lock.isLocked()")),
            Map.entry("condition.", plain("Condition condition = lock.newCondition()", null))));

    private static Variable plain(String declared, String told) {
        return new Variable("final " + declared + ";", told);
    }

    /** What is asked about programs. */
    interface Question {
        boolean of(Written program) throws Exception;
    }

    /** The same without statements that it does not need for the answer to be yes. */
    Written shrunk(Question question) throws Exception {
        for (int i = 0; i < left.size() + right.size(); i++) {
            Written without = without(i);
            if (question.of(without)) {
                return without.shrunk(question);
            }
        }
        return this;
    }

    /** Without its statement {@code i}, the left thread's first, and so another class. */
    private Written without(int i) {
        List<String> first = new ArrayList<>(left);
        List<String> second = new ArrayList<>(right);
        if (i < left.size()) {
            first.remove(i);
        } else {
            second.remove(i - left.size());
        }
        return new Written(name + "_" + i, first, second, results);
    }

    /** Whether a trial wants classes that are not initialised yet. */
    boolean isFresh() {
        return body().contains("Lazy.n") || body().contains("Bad.n");
    }

    private String body() {
        return String.join("\n", left) + "\n" + String.join("\n", right);
    }

    /** Its text. */
    String source() {
        String body = body();
        List<String> lines = new ArrayList<>(List.of(
                "package fuzzed;",
                "import java.lang.invoke.*;",
                "import java.util.*;",
                "import java.util.concurrent.*;",
                "import java.util.concurrent.atomic.*;",
                "import java.util.concurrent.locks.*;",
                "import racecard.explorer.Actor;",
                "import racecard.explorer.Observer;",
                "public class " + name + " implements sample.Fuzzed {",
                "  static final VarHandle X, Y, E = MethodHandles.arrayElementVarHandle(int[].class);",
                "  static { try { MethodHandles.Lookup l = MethodHandles.lookup();",
                "    X = l.findVarHandle(" + name + ".class, \"x\", int.class);",
                "    Y = l.findVarHandle(" + name + ".class, \"y\", int.class);",
                "  } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); } }",
                "  static class Box { final int[] f; int g; Box(int k) { f = new int[] {k}; g = k; } }",
                "  static class Lazy { static int n; static { n = set + 1; } }",
                "  static class Bad { static int n; static { if (set < 3) throw new IllegalStateException(); } }",
                "  static volatile int set;",
                "  int x, y; volatile int v, w; Box box; volatile Box shown;",
                "  volatile Integer i = 1000; Integer j = 1000;"));
        StringBuilder out = new StringBuilder("x + \" \" + y + \" \" + v + \" \" + w");
        new TreeMap<>(VARIABLES).descendingMap().forEach((use, variable) -> {
            boolean isUsed = body.contains(use) || (use.equals("lock.") && body.contains("condition."));
            if (isUsed) {
                lines.add("  " + variable.declared);
                out.append(variable.told == null ? "" : " + \" \" + " + variable.told);
            }
        });
        for (int r = 0; r < results; r++) {
            if (body.contains("r" + r + " =")) {
                lines.add("  int r" + r + " = -9;");
                out.append(" + \" r\" + r").append(r);
            }
        }
        lines.add("  @Actor public void left() throws Exception {\n    " + String.join("\n    ", left) + " }");
        lines.add("  @Actor public void right() throws Exception {\n    " + String.join("\n    ", right) + " }");
        lines.add("  @Observer public String out() { return " + out + "; }");
        lines.add("}");
        return String.join("\n", lines);
    }
}
