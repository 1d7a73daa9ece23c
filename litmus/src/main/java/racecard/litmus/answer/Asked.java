package racecard.litmus.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racecard.litmus.program.Condition;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Proposition;

/** A test's question as herd7 prints it: {@code exists (0:r0=0 /\ [x]=1)}. */
public final class Asked {
    private final LitmusTest test;

    private Asked(LitmusTest test) {
        this.test = test;
    }

    /** The quantifier and the proposition. */
    public static String condition(LitmusTest test) {
        Condition condition = test.condition();
        String word =
                switch (condition.quantifier()) {
                    case EXISTS -> "exists";
                    case NOT_EXISTS -> "~exists";
                    case FORALL -> "forall";
                };
        return word + " (" + proposition(test) + ")";
    }

    /** The proposition alone. */
    public static String proposition(LitmusTest test) {
        return new Asked(test).text(test.condition().proposition(), false);
    }

    private String text(Proposition proposition, boolean within) {
        if (proposition instanceof Proposition.Truth it) {
            return Boolean.toString(it.value());
        } else if (proposition instanceof Proposition.Comparison it) {
            String sign = it.relation() == Proposition.Relation.EQUAL ? "=" : "<>";
            return term(it.left()) + sign + term(it.right());
        } else if (proposition instanceof Proposition.Not it) {
            return "not (" + text(it.part(), false) + ")";
        } else if (proposition instanceof Proposition.And) {
            return joined(conjuncts(proposition).toList(), " /\\ ", within);
        } else if (proposition instanceof Proposition.Or) {
            return joined(disjuncts(proposition).toList(), " \\/ ", within);
        }
        Proposition.Implies it = (Proposition.Implies) proposition;
        return joined(List.of(it.premise(), it.conclusion()), " => ", within);
    }

    /** {@code (a /\ b) /\ c} is told as {@code a /\ b /\ c}. */
    private static Stream<Proposition> conjuncts(Proposition proposition) {
        return proposition instanceof Proposition.And it
                ? it.parts().stream().flatMap(Asked::conjuncts)
                : Stream.of(proposition);
    }

    private static Stream<Proposition> disjuncts(Proposition proposition) {
        return proposition instanceof Proposition.Or it
                ? it.parts().stream().flatMap(Asked::disjuncts)
                : Stream.of(proposition);
    }

    private String joined(List<Proposition> parts, String sign, boolean within) {
        String text = parts.stream().map(part -> text(part, true)).collect(Collectors.joining(sign));
        return within ? "(" + text + ")" : text;
    }

    private String term(Proposition.Term term) {
        if (term instanceof Proposition.Observed it) {
            return test.observables().get(it.index()).name();
        }
        return test.print(((Proposition.Constant) term).value());
    }
}
