package racecard.litmus.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import racecard.litmus.code.Dialect;
import racecard.litmus.grammar.LitmusLexer;
import racecard.litmus.grammar.LitmusParser.AddressTermContext;
import racecard.litmus.grammar.LitmusParser.AtomContext;
import racecard.litmus.grammar.LitmusParser.CertaintyContext;
import racecard.litmus.grammar.LitmusParser.ComparisonContext;
import racecard.litmus.grammar.LitmusParser.ConjunctionContext;
import racecard.litmus.grammar.LitmusParser.DisjunctionContext;
import racecard.litmus.grammar.LitmusParser.EnclosedContext;
import racecard.litmus.grammar.LitmusParser.LocationTermContext;
import racecard.litmus.grammar.LitmusParser.NegationContext;
import racecard.litmus.grammar.LitmusParser.NumberTermContext;
import racecard.litmus.grammar.LitmusParser.PropositionContext;
import racecard.litmus.grammar.LitmusParser.TermContext;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Proposition;
import racecard.litmus.program.Scalar;
import racecard.litmus.program.Type;

/** Reads propositions, once it is known what the values are that they speak of. */
final class PropositionReader {
    private final MemoryLayout memory;
    private final Dialect dialect;
    private final List<Observable> observables;
    private final AskedTypes types;
    private final Map<String, Integer> indices = new HashMap<>();

    PropositionReader(MemoryLayout memory, Dialect dialect, List<Observable> observables, AskedTypes types) {
        this.memory = memory;
        this.dialect = dialect;
        this.observables = observables;
        this.types = types;
        for (int i = 0; i < observables.size(); i++) {
            indices.put(observables.get(i).name(), i);
        }
    }

    Proposition read(PropositionContext tree) {
        Proposition premise = read(tree.disjunction());
        return tree.proposition() == null ? premise : new Proposition.Implies(premise, read(tree.proposition()));
    }

    private Proposition read(DisjunctionContext tree) {
        List<Proposition> parts =
                tree.conjunction().stream().map(part -> read(part)).toList();
        return parts.size() == 1 ? parts.get(0) : new Proposition.Or(parts);
    }

    private Proposition read(ConjunctionContext tree) {
        List<Proposition> parts = tree.atom().stream().map(part -> read(part)).toList();
        return parts.size() == 1 ? parts.get(0) : new Proposition.And(parts);
    }

    private Proposition read(AtomContext tree) {
        if (tree instanceof EnclosedContext it) {
            return read(it.proposition());
        } else if (tree instanceof NegationContext it) {
            return new Proposition.Not(read(it.atom()));
        } else if (tree instanceof CertaintyContext it) {
            return new Proposition.Truth(it.TRUE() != null);
        }
        ComparisonContext it = (ComparisonContext) tree;
        boolean unequal = it.operator.getType() == LitmusLexer.UNEQ;
        Proposition.Term left = term(it.term(0), false);
        Proposition.Term right = term(it.term(1), true);
        return new Proposition.Comparison(
                converted(it.term(0), left, right),
                unequal ? Proposition.Relation.UNEQUAL : Proposition.Relation.EQUAL,
                converted(it.term(1), right, left));
    }

    /**
     * A number is compared as C compares it with what stands on the other side: -1 is what an unsigned register holds
     * when all its bits are set.
     */
    private Proposition.Term converted(TermContext tree, Proposition.Term term, Proposition.Term other) {
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
        } else if (tree instanceof LocationTermContext it && FinalStateQuestion.isAddress(tree, right)) {
            return address(it.ID().getText(), KnownValues.element(it.array()), it);
        }
        String name = tree instanceof LocationTermContext it ? FinalStateQuestion.locationName(it) : tree.getText();
        return new Proposition.Observed(indices.get(name));
    }

    private Proposition.Term address(String name, int element, TermContext where) {
        return new Proposition.Constant(memory.address(name, element, where.getStart()));
    }
}
