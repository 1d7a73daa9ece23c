package racecard.litmus.oracle;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small programs in the kernel's C with all that orders anything in them, which jqwik makes smaller when one of them
 * shows something.
 */
final class Programs {
    /** The kinds of statements, those that order nothing first: to them the others shrink. */
    private enum Kind {
        WRITE("WRITE_ONCE(*%p, %v);"),
        READ("%r = READ_ONCE(*%p);"),
        COPY("WRITE_ONCE(*%p, %l + 1);"),
        RELEASE("smp_store_release(%p, %v);"),
        ACQUIRE("%r = smp_load_acquire(%p);"),
        MB("smp_mb();"),
        RMB("smp_rmb();"),
        WMB("smp_wmb();"),
        XCHG("%r = xchg(%p, %v);"),
        XCHG_RELAXED("%r = xchg_relaxed(%p, %v);"),
        CMPXCHG("%r = cmpxchg_relaxed(%p, 1, %v);"),
        ADD("%r = atomic_add_return(%v, %p);"),
        BRANCH("if (%l) { WRITE_ONCE(*%p, %v); }"),
        LOCK("spin_lock(l); WRITE_ONCE(*%p, %v); spin_unlock(l);");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** One statement: what, on which location, with which value. */
    record Statement(String text, boolean second, int value) {
        private String on(int read, int last) {
            return text.replace("%p", second ? "y" : "x")
                    .replace("%v", Integer.toString(value))
                    .replace("%r", "r" + read)
                    .replace("%l", last < 0 ? "1" : "r" + last);
        }
    }

    private Programs() {}

    /** @param most statements a thread, where there are two; with three there is one less */
    static Arbitrary<List<List<Statement>>> threads(int most) {
        Arbitrary<Statement> statement = Combinators.combine(
                        Arbitraries.of(Kind.class).map(kind -> kind.text),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(1, 2))
                .as(Statement::new);
        return Arbitraries.integers().between(2, 3).flatMap(threads -> statement
                .list()
                .ofMinSize(1)
                .ofMaxSize(threads == 2 ? most : most - 1)
                .list()
                .ofSize(threads));
    }

    /** As a litmus file that shows every register and both locations. */
    static String text(List<List<Statement>> threads) {
        StringBuilder text = new StringBuilder("C random\n\n{}\n");
        StringBuilder shown = new StringBuilder("locations [x; y");
        for (int t = 0; t < threads.size(); t++) {
            StringBuilder body = new StringBuilder();
            int reads = 0;
            for (Statement statement : threads.get(t)) {
                body.append('\t').append(statement.on(reads, reads - 1)).append('\n');
                if (statement.text().startsWith("%r")) {
                    shown.append("; ").append(t).append(":r").append(reads++);
                }
            }
            String declared = java.util.stream.IntStream.range(0, reads)
                    .mapToObj(r -> "\tint r" + r + ";\n")
                    .collect(Collectors.joining());
            text.append("\nP").append(t).append("(int *x, int *y, spinlock_t *l)\n{\n");
            text.append(declared).append(body).append("}\n");
        }
        return text.append('\n').append(shown).append("]\nexists (x=1)\n").toString();
    }
}
