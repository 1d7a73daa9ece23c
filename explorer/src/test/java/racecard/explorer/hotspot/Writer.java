package racecard.explorer.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes small random classes over what the language offers for sharing: fields of every mode, final fields, locks,
 * atomics, static initialisers, exceptions, boxes, threads. The same seed gives the same text.
 */
final class Writer {
    private static final String[] INTS = {"x", "y", "v", "w"};
    private static final String[] HANDLES = {"X", "Y"};
    private static final String[] GET = {"get", "getOpaque", "getAcquire", "getVolatile"};
    private static final String[] SET = {"set", "setOpaque", "setRelease", "setVolatile"};
    private static final String[] UPDATE = {"getAndAdd", "getAndAddAcquire", "getAndAddRelease"};

    private final Random random;
    private final String name;
    private int results;

    private Writer(long seed) {
        random = new Random(seed);
        name = "Fuzz" + seed;
    }

    /** The name of the class for this seed. */
    static String name(long seed) {
        return "fuzzed.Fuzz" + seed;
    }

    /** Its source. */
    static String source(long seed) {
        return new Writer(seed).source();
    }

    private String source() {
        String left = body(2 + random.nextInt(2));
        String right = body(2 + random.nextInt(2));
        List<String> lines = new ArrayList<>();
        lines.add("package fuzzed;");
        lines.add("import java.lang.invoke.*;");
        lines.add("import java.util.concurrent.atomic.AtomicInteger;");
        lines.add("import java.util.concurrent.locks.ReentrantLock;");
        lines.add("import racecard.explorer.Actor;");
        lines.add("import racecard.explorer.Observer;");
        lines.add("public class " + name + " implements sample.Fuzzed {");
        lines.add("  static final VarHandle X, Y;");
        lines.add("  static { try { MethodHandles.Lookup l = MethodHandles.lookup();");
        lines.add("    X = l.findVarHandle(" + name + ".class, \"x\", int.class);");
        lines.add("    Y = l.findVarHandle(" + name + ".class, \"y\", int.class);");
        lines.add("  } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); } }");
        lines.add("  static class Box { final int[] f; int g; Box(int k) { f = new int[] {k}; g = k; } }");
        lines.add("  static class Lazy { static int n; static { n = set + 1; } }");
        lines.add("  static volatile int set;");
        lines.add(
                "  int x, y; volatile int v, w; Box box; volatile Box shown; volatile Integer i = 1000; Integer j = 1000;");
        lines.add("  final AtomicInteger a = new AtomicInteger(); final ReentrantLock lock = new ReentrantLock();");
        for (int r = 0; r < results; r++) {
            lines.add("  int r" + r + " = -9;");
        }
        lines.add("  @Actor public void left() {" + left + " }");
        lines.add("  @Actor public void right() {" + right + " }");
        StringBuilder out = new StringBuilder("x + \" \" + y + \" \" + v + \" \" + w + \" \" + a.get()");
        for (int r = 0; r < results; r++) {
            out.append(" + \" r\" + r").append(r);
        }
        lines.add("  @Observer public String out() { return " + out + "; }");
        lines.add("}");
        return String.join("\n", lines);
    }

    private String body(int statements) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements; i++) {
            text.append("\n    ").append(statement(true));
        }
        return text.toString();
    }

    private String statement(boolean outer) {
        int k = 1 + random.nextInt(2);
        String result = "r" + results++;
        return switch (random.nextInt(outer ? 17 : 9)) {
            case 0 -> one(INTS) + " = " + k + ";";
            case 1 -> result + " = " + one(INTS) + ";";
            case 2 -> result + " = (int) " + one(HANDLES) + "." + one(GET) + "(this);";
            case 3 -> one(HANDLES) + "." + one(SET) + "(this, " + k + ");";
            case 4 -> result + " = (int) " + one(HANDLES) + "." + one(UPDATE) + "(this, 1);";
            case 5 -> result + " = " + one(HANDLES) + ".compareAndSet(this, 0, " + k + ") ? 1 : 0;";
            case 6 -> result + " = a.incrementAndGet();";
            case 7 -> "if (" + one(INTS) + " == " + k + ") " + one(INTS) + " = " + k + ";";
            case 8 -> "VarHandle." + (random.nextBoolean() ? "fullFence" : "releaseFence") + "();";
            case 9 -> "synchronized (this) { " + statement(false) + " }";
            case 10 -> "lock.lock(); try { " + statement(false) + " } finally { lock.unlock(); }";
            case 11 -> (random.nextBoolean() ? "box" : "shown") + " = new Box(" + k + ");";
            case 12 -> "{ Box b = box; " + result + " = b == null ? -1 : b.f[0]; }";
            case 13 -> "{ Box b = shown; " + result + " = b == null ? -1 : b.f[0] + 10 * b.g; }";
            case 14 -> random.nextBoolean() ? "set = " + k + ";" : (result + " = Lazy.n;");
            case 15 ->
                ("try { if (" + one(INTS) + " == " + k + ") throw new IllegalStateException(); " + statement(false)
                        + " } catch (IllegalStateException e) { " + result + " = 7; }");
            default -> (result + " = i == j ? 1 : 0;") + " i = Integer.valueOf(1000);";
        };
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
