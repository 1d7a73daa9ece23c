package racecard.litmus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Nearest;
import racecard.litmus.grammar.LitmusParser.ComparisonContext;
import racecard.litmus.grammar.LitmusParser.LocationTermContext;
import racecard.litmus.grammar.LitmusParser.PropositionContext;
import racecard.litmus.grammar.LitmusParser.QuantifierContext;
import racecard.litmus.grammar.LitmusParser.QuestionContext;
import racecard.litmus.grammar.LitmusParser.RegisterTermContext;
import racecard.litmus.grammar.LitmusParser.TermContext;
import racecard.litmus.program.Condition;
import racecard.litmus.program.Condition.Quantifier;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Proposition;

/** What a file asks of the final states, and which registers and locations it names for that. */
final class FinalStateQuestion {
    private static final Comparator<Observable> PRINT_ORDER = Comparator.comparing((Observable o) -> !o.isRegister())
            .thenComparingInt(Observable::thread)
            .thenComparing(Observable::name);

    private final Source source;
    private final MemoryLayout memory;
    private final Dialect dialect;
    private final QuestionContext tree;
    private final Optional<PropositionContext> instead;
    private final Map<Integer, TreeSet<String>> registers = new TreeMap<>();
    private final List<Observable> observables = new ArrayList<>();

    /** @param instead what is asked in place of the file's own condition */
    FinalStateQuestion(
            Source source,
            MemoryLayout memory,
            Dialect dialect,
            QuestionContext tree,
            Optional<PropositionContext> instead) {
        this.source = source;
        this.memory = memory;
        this.dialect = dialect;
        this.tree = tree;
        this.instead = instead;
        Map<String, TermContext> shown = new TreeMap<>();
        Map<String, TermContext> all = new TreeMap<>();
        if (tree.locations() != null) {
            tree.locations().shown().forEach(term -> observe(term.term(), false, shown));
        }
        asked().ifPresent(proposition -> collect(proposition, shown));
        all.putAll(shown);
        if (tree.filter() != null) {
            collect(tree.filter().proposition(), all);
        }
        all.values().forEach(this::nameRegister);
        all.forEach((name, term) -> observables.add(observable(name, term, shown.containsKey(name))));
        observables.sort(PRINT_ORDER);
    }

    /** The registers of a thread that are asked for, sorted. */
    List<String> registers(int thread) {
        return List.copyOf(registers.getOrDefault(thread, new TreeSet<>()));
    }

    List<Observable> observables() {
        return observables;
    }

    /**
     * Refuses an outcome with registers that a thread does not have. A file's own question may name such: they are 0,
     * as for herd7.
     */
    void check(int thread, Registers known) {
        if (instead.isPresent()) {
            for (String name : registers(thread)) {
                if (known.index(name) == null && names(instead.get(), thread, name)) {
                    throw source.wrong(
                            instead.get(),
                            "thread " + thread + " has no register '" + name + "'" + Nearest.hint(name, known.names()));
                }
            }
        }
    }

    private static boolean names(ParseTree tree, int thread, String name) {
        boolean found = tree instanceof RegisterTermContext it
                && thread(it) == thread
                && it.ID().getText().equals(name);
        for (int i = 0; !found && i < tree.getChildCount(); i++) {
            found = names(tree.getChild(i), thread, name);
        }
        return found;
    }

    private Optional<PropositionContext> asked() {
        return instead.or(() -> Optional.ofNullable(tree.condition()).map(condition -> condition.proposition()));
    }

    /**
     * What is asked; a file that asks nothing asks for all executions.
     *
     * @param types of the observables, known once the threads are read
     */
    Condition condition(AskedTypes types) {
        Quantifier quantifier = instead.isPresent() || tree.condition() == null
                ? Quantifier.EXISTS
                : quantifier(tree.condition().quantifier());
        return new Condition(
                quantifier,
                asked().map(new PropositionReader(memory, dialect, observables, types)::read)
                        .orElse(new Proposition.Truth(true)));
    }

    Optional<Proposition> filter(AskedTypes types) {
        return Optional.ofNullable(tree.filter())
                .map(filter -> new PropositionReader(memory, dialect, observables, types).read(filter.proposition()));
    }

    /** Refuses registers of threads that there are not. */
    void check(int threads) {
        registers.keySet().stream()
                .filter(thread -> thread >= threads)
                .findFirst()
                .ifPresent(thread -> {
                    throw source.wrong(
                            instead.isPresent() ? instead.get() : tree,
                            "the question names thread " + thread + ", the last one is " + (threads - 1));
                });
    }

    private void collect(ParserRuleContext tree, Map<String, TermContext> into) {
        if (tree instanceof ComparisonContext it) {
            observe(it.term(0), false, into);
            observe(it.term(1), true, into);
        } else {
            tree.getRuleContexts(ParserRuleContext.class).forEach(part -> collect(part, into));
        }
    }

    /** A bare name on the right of a comparison is an address, as herd7 reads it: {@code 0:r1=x}. */
    static boolean isAddress(TermContext term, boolean right) {
        return right && term instanceof LocationTermContext it && it.LBRACK() == null && it.STAR() == null;
    }

    private void observe(TermContext term, boolean right, Map<String, TermContext> into) {
        if (term instanceof RegisterTermContext it) {
            into.putIfAbsent(it.getText(), it);
        } else if (term instanceof LocationTermContext it && !isAddress(term, right)) {
            into.putIfAbsent(locationName(it), it);
        }
    }

    static String locationName(LocationTermContext term) {
        return "[" + term.ID().getText()
                + (term.array() == null ? "" : term.array().getText()) + "]";
    }

    private void nameRegister(TermContext term) {
        if (term instanceof RegisterTermContext it) {
            registers
                    .computeIfAbsent(thread(it), t -> new TreeSet<>())
                    .add(it.ID().getText());
        }
    }

    private static int thread(RegisterTermContext term) {
        return KnownValues.index(term.NUMBER());
    }

    private Observable observable(String name, TermContext term, boolean shown) {
        if (term instanceof RegisterTermContext it) {
            int thread = thread(it);
            return new Observable(
                    name, thread, registers(thread).indexOf(it.ID().getText()), shown);
        }
        LocationTermContext it = (LocationTermContext) term;
        return new Observable(
                name, -1, memory.index(it.ID().getText(), KnownValues.element(it.array()), it.getStart()), shown);
    }

    private static Quantifier quantifier(QuantifierContext tree) {
        if (tree.FORALL() != null) {
            return Quantifier.FORALL;
        }
        return tree.TILDE() == null && tree.NOT_WORD() == null ? Quantifier.EXISTS : Quantifier.NOT_EXISTS;
    }
}
