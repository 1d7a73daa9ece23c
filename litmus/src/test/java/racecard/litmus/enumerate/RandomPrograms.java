package racecard.litmus.enumerate;

import java.util.Random;

/**
 * Small programs in the kernel's C: two or three threads, two locations, everything that has values, branches,
 * read-modify-writes and locks in it.
 */
final class RandomPrograms {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int register;

    private RandomPrograms(long seed) {
        random = new Random(seed);
    }

    /** The same program for the same seed. */
    static String of(long seed) {
        return new RandomPrograms(seed).program(seed);
    }

    private String program(long seed) {
        int threads = 2 + random.nextInt(2);
        boolean twins = random.nextInt(4) == 0;
        text.append("C random-").append(seed).append("\n\n{}\n\n");
        StringBuilder shown = new StringBuilder("locations [x; y");
        String body = "";
        for (int t = 0; t < threads; t++) {
            if (t == 0 || !twins) {
                body = body(threads == 2 ? 3 : 2);
            }
            text.append("P")
                    .append(t)
                    .append("(int *x, int *y, spinlock_t *l)\n{\n")
                    .append(body)
                    .append("}\n\n");
            for (int r = 0; r < register; r++) {
                shown.append("; ").append(t).append(":r").append(r);
            }
        }
        return text.append(shown).append("]\nexists (x=1)\n").toString();
    }

    private String body(int most) {
        StringBuilder declarations = new StringBuilder();
        StringBuilder body = new StringBuilder();
        register = 0;
        boolean locked = random.nextInt(5) == 0;
        body.append(locked ? "\tspin_lock(l);\n" : "");
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            body.append(statement("\t"));
        }
        body.append(locked ? "\tspin_unlock(l);\n" : "");
        for (int r = 0; r < register; r++) {
            declarations.append("\tint r").append(r).append(" = 0;\n");
        }
        return declarations.append(body).toString();
    }

    private String place() {
        return random.nextBoolean() ? "x" : "y";
    }

    private String value() {
        return register > 0 && random.nextInt(4) == 0
                ? "r" + random.nextInt(register) + (random.nextBoolean() ? " + 1" : "")
                : Integer.toString(1 + random.nextInt(2));
    }

    private String statement(String indent) {
        String place = place();
        String value = value();
        return switch (random.nextInt(8)) {
            case 0, 1 -> indent + "WRITE_ONCE(*" + place + ", " + value + ");\n";
            case 2, 3 -> indent + "r" + register++ + " = READ_ONCE(*" + place + ");\n";
            case 4 -> indent + "smp_mb();\n";
            case 5 -> indent + "r" + register++ + " = xchg(" + place + ", " + value + ");\n";
            case 6 -> indent + "r" + register++ + " = cmpxchg_relaxed(" + place + ", 0, " + value + ");\n";
            default ->
                register == 0
                        ? indent + "WRITE_ONCE(*" + place + ", 1);\n"
                        : indent + "if (r" + random.nextInt(register) + ") {\n" + indent + "\tWRITE_ONCE(*" + place
                                + ", " + value + ");\n" + indent + "}\n";
        };
    }
}
