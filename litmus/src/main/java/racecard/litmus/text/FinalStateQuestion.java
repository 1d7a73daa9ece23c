package racecard.litmus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import racecard.litmus.code.Dialect;
import racecard.litmus.grammar.LitmusLexer;
import racecard.litmus.grammar.LitmusParser.AddressTermContext;
import racecard.litmus.grammar.LitmusParser.CertaintyContext;
import racecard.litmus.grammar.LitmusParser.ComparisonContext;
import racecard.litmus.grammar.LitmusParser.ConjunctionContext;
import racecard.litmus.grammar.LitmusParser.DisjunctionContext;
import racecard.litmus.grammar.LitmusParser.EnclosedContext;
import racecard.litmus.grammar.LitmusParser.ImplicationContext;
import racecard.litmus.grammar.LitmusParser.LocationTermContext;
import racecard.litmus.grammar.LitmusParser.NegationContext;
import racecard.litmus.grammar.LitmusParser.NumberTermContext;
import racecard.litmus.grammar.LitmusParser.PropositionContext;
import racecard.litmus.grammar.LitmusParser.QuantifierContext;
import racecard.litmus.grammar.LitmusParser.QuestionContext;
import racecard.litmus.grammar.LitmusParser.RegisterTermContext;
import racecard.litmus.grammar.LitmusParser.TermContext;
import racecard.litmus.program.Condition;
import racecard.litmus.program.Condition.Quantifier;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Proposition;
import racecard.litmus.program.Scalar;
import racecard.litmus.program.Type;

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
    private final Map<String, Integer> indices = new HashMap<>();

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
            tree.locations().term().forEach(term -> observe(term, false, shown));
        }
        collect(instead.orElse(tree.condition().proposition()), shown);
        all.putAll(shown);
        if (tree.filter() != null) {
            collect(tree.filter().proposition(), all);
        }
        all.values().forEach(this::nameRegister);
        all.forEach((name, term) -> observables.add(observable(name, term, shown.containsKey(name))));
        observables.sort(PRINT_ORDER);
        for (int i = 0; i < observables.size(); i++) {
            indices.put(observables.get(i).name(), i);
        }
    }

    /** The registers of a thread that are asked for, sorted. */
    List<String> registers(int thread) {
        return List.copyOf(registers.getOrDefault(thread, new TreeSet<>()));
    }

    List<Observable> observables() {
        return observables;
    }

    /** @param types of the observables, known once the threads are read */
    Condition condition(AskedTypes types) {
        return instead.map(asked -> new Condition(Quantifier.EXISTS, read(asked, types)))
                .orElseGet(() -> new Condition(
                        quantifier(tree.condition().quantifier()),
                        read(tree.condition().proposition(), types)));
    }

    Optional<Proposition> filter(AskedTypes types) {
        return Optional.ofNullable(tree.filter()).map(filter -> read(filter.proposition(), types));
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

    private void collect(PropositionContext proposition, Map<String, TermContext> into) {
        if (proposition instanceof ComparisonContext it) {
            observe(it.term(0), false, into);
            observe(it.term(1), true, into);
        }
        proposition.getRuleContexts(PropositionContext.class).forEach(part -> collect(part, into));
    }

    /** A bare name on the right of a comparison is an address, as herd7 reads it: {@code 0:r1=x}. */
    private static boolean isAddress(TermContext term, boolean right) {
        return right && term instanceof LocationTermContext it && it.LBRACK() == null && it.STAR() == null;
    }

    private void observe(TermContext term, boolean right, Map<String, TermContext> into) {
        if (term instanceof RegisterTermContext it) {
            into.putIfAbsent(it.getText(), it);
        } else if (term instanceof LocationTermContext it && !isAddress(term, right)) {
            into.putIfAbsent(locationName(it), it);
        }
    }

    private static String locationName(LocationTermContext term) {
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

    private Proposition read(PropositionContext tree, AskedTypes types) {
        if (tree instanceof EnclosedContext it) {
            return read(it.proposition(), types);
        } else if (tree instanceof NegationContext it) {
            return new Proposition.Not(read(it.proposition(), types));
        } else if (tree instanceof ConjunctionContext it) {
            return new Proposition.And(
                    it.proposition().stream().map(part -> read(part, types)).toList());
        } else if (tree instanceof DisjunctionContext it) {
            return new Proposition.Or(
                    it.proposition().stream().map(part -> read(part, types)).toList());
        } else if (tree instanceof ImplicationContext it) {
            return new Proposition.Implies(read(it.proposition(0), types), read(it.proposition(1), types));
        } else if (tree instanceof CertaintyContext it) {
            return new Proposition.Truth(it.TRUE() != null);
        }
        ComparisonContext it = (ComparisonContext) tree;
        boolean unequal = it.operator.getType() == LitmusLexer.UNEQ;
        Proposition.Term left = term(it.term(0), false);
        Proposition.Term right = term(it.term(1), true);
        return new Proposition.Comparison(
                converted(it.term(0), left, right, types),
                unequal ? Proposition.Relation.UNEQUAL : Proposition.Relation.EQUAL,
                converted(it.term(1), right, left, types));
    }

    /** A number is compared as C compares it with what stands on the other side: -1 is what an unsigned register holds when all its bits are set. */
    private Proposition.Term converted(
            TermContext tree, Proposition.Term term, Proposition.Term other, AskedTypes types) {
        if (!(tree instanceof NumberTermContext it && other instanceof Proposition.Observed observed)) {
            return term;
        }
        Type type = types.of(observables.get(observed.index()));
        Type literal = dialect.literal(it.NUMBER().getText());
        Scalar common = Scalar.common(type.scalar(), literal.scalar());
        boolean narrow = !type.isPointer() && common.bits() == Integer.SIZE;
        long value = KnownValues.signed(it.MINUS(), it.NUMBER());
        return new Proposition.Constant(narrow ? new Type(type.scalar().promoted(), 0).convert(value) : value);
    }

    private Proposition.Term term(TermContext tree, boolean right) {
        if (tree instanceof NumberTermContext it) {
            return new Proposition.Constant(KnownValues.signed(it.MINUS(), it.NUMBER()));
        } else if (tree instanceof AddressTermContext it) {
            return address(it.ID().getText(), KnownValues.element(it.array()), it);
        } else if (tree instanceof LocationTermContext it && isAddress(tree, right)) {
            return address(it.ID().getText(), KnownValues.element(it.array()), it);
        }
        String name = tree instanceof LocationTermContext it ? locationName(it) : tree.getText();
        return new Proposition.Observed(indices.get(name));
    }

    private Proposition.Term address(String name, int element, TermContext where) {
        return new Proposition.Constant(memory.address(name, element, where.getStart()));
    }
}
