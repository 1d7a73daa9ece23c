package racecard.litmus.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small programs in the kernel's C that go wrong in the ways that programs with pointers do: pointers that start as
 * NULL, are read back and followed, with and without a look at what they are; pointers to pointers; elements of an
 * array beside those that there are; divisions by what was read; updates that fail; a place that holds less than what
 * is stored there.
 */
final class PointerPrograms {
    private final Random random;
    private final StringBuilder declared = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private int registers;

    private PointerPrograms(Random random) {
        this.random = random;
    }

    /** The same program for the same seed. Every register is shown, and every location that a thread may write. */
    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("C pointers-").append(seed).append("\n\n{");
        for (String pointer : List.of("p", "q")) {
            text.append(random.nextInt(3) == 0 ? " int *" + pointer + "=&" + pick(random, "x", "y") + ";" : "");
        }
        text.append(random.nextInt(3) == 0 ? " int **pp=&p;" : "").append(" int a[2]={1, 2}; }\n");
        StringBuilder shown = new StringBuilder("locations [x; y; p; q; b; a[0]; a[1]");
        for (int t = 0; t < 2; t++) {
            PointerPrograms thread = new PointerPrograms(random);
            for (int n = 2 + random.nextInt(2); n > 0; n--) {
                thread.statement();
            }
            text.append("\nP").append(t).append("(int *x, int *y, int **p, int **q, int ***pp, int *a, u8 *b)\n{\n");
            text.append(thread.declared).append(thread.body).append("}\n");
            for (int r = 0; r < thread.registers; r++) {
                shown.append("; ").append(t).append(":r").append(r);
            }
        }
        return text.append('\n').append(shown).append("]\nexists (x=1)\n").toString();
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private String pick(String... of) {
        return pick(random, of);
    }

    /** A new register; a pointer or a number. */
    private String register(String type) {
        String name = "r" + registers++;
        declared.append('\t').append(type).append(name).append(";\n");
        return name;
    }

    private void line(String code) {
        body.append('\t').append(code).append('\n');
    }

    private void statement() {
        switch (random.nextInt(11)) {
            case 0, 1 ->
                line(pick("WRITE_ONCE", "rcu_assign_pointer") + "(*" + pick("p", "q") + ", " + pick("x", "y", "x", "0")
                        + ");");
            case 2 -> load();
            case 3 -> {
                load();
                follow();
            }
            case 4, 5 -> follow();
            case 6 -> throughTwo();
            case 7 -> element();
            case 8 -> update();
            case 9 -> narrow();
            default -> line("WRITE_ONCE(*" + pick("x", "y") + ", " + value() + ");");
        }
    }

    private String value() {
        return numbers.isEmpty() || random.nextBoolean() ? pick("1", "2") : numbers.get(numbers.size() - 1);
    }

    private void load() {
        if (random.nextInt(3) == 0) {
            String r = register("int ");
            line(r + " = READ_ONCE(*" + pick("x", "y") + ");");
            numbers.add(r);
        } else {
            String r = register("int *");
            line(r + " = " + pick("READ_ONCE", "rcu_dereference") + "(*" + pick("p", "q") + ");");
            pointers.add(r);
        }
    }

    /** Uses a pointer, mostly without a look at what it is. */
    private void follow() {
        if (pointers.isEmpty()) {
            load();
            return;
        }
        String pointer = pointers.get(random.nextInt(pointers.size()));
        boolean guarded = random.nextInt(4) == 0;
        String before = guarded ? "if (" + pointer + ") " : "";
        if (random.nextBoolean()) {
            String r = register("int ");
            line(before + "{ " + r + " = READ_ONCE(*" + pointer + "); }");
            numbers.add(r);
        } else {
            line(before + "{ WRITE_ONCE(*" + pointer + ", " + value() + "); }");
        }
    }

    private void throughTwo() {
        if (random.nextBoolean()) {
            line("WRITE_ONCE(*pp, " + pick("p", "q") + ");");
            return;
        }
        String outer = register("int **");
        line(outer + " = READ_ONCE(*pp);");
        String inner = register("int *");
        line(inner + " = READ_ONCE(*" + outer + ");");
        pointers.add(inner);
    }

    private void element() {
        String index = numbers.isEmpty() ? pick("0", "1") : numbers.get(numbers.size() - 1);
        if (random.nextBoolean()) {
            line("WRITE_ONCE(a[" + index + "], " + value() + ");");
        } else {
            String r = register("int ");
            line(r
                    + (random.nextInt(4) == 0 && !numbers.isEmpty()
                            ? " = 4 / " + index
                            : " = READ_ONCE(a[" + index + "])")
                    + ";");
            numbers.add(r);
        }
    }

    private void narrow() {
        if (random.nextInt(3) == 0) {
            line("WRITE_ONCE(*b, " + pick("-1", "256", "300") + ");");
            return;
        }
        String r = register("int ");
        line(r + " = " + pick("READ_ONCE(*b)", "atomic_fetch_add(200, b)", "xchg(b, -1)", "cmpxchg(b, 300, 2)") + ";");
        numbers.add(r);
    }

    private void update() {
        if (random.nextInt(3) == 0) {
            line("cmpxchg(" + pick("p", "q") + ", 0, " + pick("x", "y") + ");");
            return;
        }
        String r = register("int ");
        String place = pick("x", "y");
        line(r + " = "
                + pick(
                        "cmpxchg(" + place + ", 1, 2)",
                        "cmpxchg_relaxed(" + place + ", 0, 1)",
                        "atomic_add_unless(" + place + ", 1, 0)",
                        "atomic_fetch_add_unless(" + place + ", 2, 1)",
                        "xchg(" + place + ", 2)")
                + ";");
        numbers.add(r);
    }
}
