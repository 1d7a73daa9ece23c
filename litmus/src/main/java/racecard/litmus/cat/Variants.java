package racecard.litmus.cat;

import java.util.Set;
import racecard.litmus.grammar.CatParser.LiteralContext;
import racecard.litmus.grammar.CatParser.VariantContext;

/** Conditions on the variants that are on: {@code "a" && not "b" || "c"}. */
final class Variants {
    private Variants() {}

    static Expr.Variant of(VariantContext tree) {
        return variants -> tree.conjunction().stream()
                .anyMatch(all -> all.literal().stream().allMatch(literal -> holds(literal, variants)));
    }

    private static boolean holds(LiteralContext tree, Set<String> variants) {
        if (tree.literal() != null) {
            return !holds(tree.literal(), variants);
        }
        return tree.variant() != null
                ? of(tree.variant()).holds(variants)
                : variants.contains(Token.of(tree.STRING()).text());
    }
}
