package racecard.explorer.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes small random classes over what the language and the JDK offer for sharing: fields of every mode, final fields,
 * static initialisers, exceptions, boxes, threads; {@link Calls} has the JDK's part. The same seed gives the same text.
 */
final class Writer {
    private static final String[] INTS = {"x", "y", "v", "w"};
    private static final String[] HANDLES = {"X", "Y"};
    private static final String[] GET = {"get", "getOpaque", "getAcquire", "getVolatile"};
    private static final String[] SET = {"set", "setOpaque", "setRelease", "setVolatile"};
    private static final String[] UPDATE = {"getAndAdd", "getAndAddAcquire", "getAndAddRelease", "getAndBitwiseOr"};
    private static final String[] SWAP = {
        "compareAndSet", "weakCompareAndSet", "weakCompareAndSetPlain", "weakCompareAndSetAcquire"
    };

    private final Random random;
    private int results;

    private Writer(long seed) {
        random = new Random(seed);
    }

    /** The program for this seed. */
    static Written program(long seed) {
        Writer writer = new Writer(seed);
        List<String> left = writer.body();
        List<String> right = writer.body();
        return new Written("Fuzz" + seed, left, right, writer.results);
    }

    private List<String> body() {
        int statements = 2 + random.nextInt(2);
        List<String> body = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            body.add(statement(2));
        }
        return body;
    }

    /** @param depth how deep statements may stand in one another from here */
    private String statement(int depth) {
        return switch (random.nextInt(depth == 2 ? 5 : 3)) {
            case 0, 1 -> variables();
            case 2 -> new Calls(random, result()).statement();
            case 3 -> new Calls(random, result()).around(statement(depth - 1));
            default -> language(depth);
        };
    }

    private String variables() {
        int k = 1 + random.nextInt(2);
        return switch (random.nextInt(10)) {
            case 0 -> one(INTS) + " = " + k + ";";
            case 1 -> result() + " = " + one(INTS) + ";";
            case 2 -> result() + " = (int) " + one(HANDLES) + "." + one(GET) + "(this);";
            case 3 -> one(HANDLES) + "." + one(SET) + "(this, " + k + ");";
            case 4 -> result() + " = (int) " + one(HANDLES) + "." + one(UPDATE) + "(this, 1);";
            case 5 -> result() + " = " + one(HANDLES) + "." + one(SWAP) + "(this, 0, " + k + ") ? 1 : 0;";
            case 6 -> result() + " = (int) " + one(HANDLES) + ".compareAndExchange(this, 0, " + k + ");";
            case 7 -> "if (" + one(INTS) + " == " + k + ") " + one(INTS) + " = " + k + ";";
            case 8 -> one(INTS) + "++;";
            default -> "VarHandle." + (random.nextBoolean() ? "fullFence" : "releaseFence") + "();";
        };
    }

    private String language(int depth) {
        int k = 1 + random.nextInt(2);
        return switch (random.nextInt(10)) {
            case 0 -> (random.nextBoolean() ? "box" : "shown") + " = new Box(" + k + ");";
            case 1 -> "{ Box b = box; " + result() + " = b == null ? -1 : b.f[0]; }";
            case 2 -> "{ Box b = shown; " + result() + " = b == null ? -1 : b.f[0] + 10 * b.g; }";
            case 3 -> "set = " + k + ";";
            case 4 -> result() + " = Lazy.n;";
            case 5 -> {
                String result = result();
                yield "try { " + result + " = Bad.n; } catch (ExceptionInInitializerError e) { " + result
                        + " = 1; } catch (NoClassDefFoundError e) { " + result + " = 2; }";
            }
            case 6 ->
                "try { if (" + one(INTS) + " == " + k + ") throw new IllegalStateException(); " + statement(depth - 1)
                        + " } catch (IllegalStateException e) { " + result() + " = 7; }";
            case 7 -> "try { shown.g = " + k + "; } catch (NullPointerException e) { " + result() + " = 3; }";
            case 8 -> {
                String n = "n" + result();
                yield "for (int " + n + " = 0; " + n + " < 2; " + n + "++) { " + statement(depth - 1) + " }";
            }
            default -> result() + " = i == j ? 1 : 0; i = Integer.valueOf(1000);";
        };
    }

    private String result() {
        return "r" + results++;
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
