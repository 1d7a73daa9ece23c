package racecard.litmus.cat;

import java.util.List;
import java.util.function.BooleanSupplier;
import racecard.litmus.relation.Rel;

/** One relation from each factor, united; factors and relations in their order, the last factor changing fastest. */
final class ProductChoice extends Choice {
    private final List<List<Node>> factors;
    private final Rel[] before;

    ProductChoice(Node chosen, List<List<Node>> factors) {
        super(chosen);
        this.factors = factors;
        this.before = new Rel[factors.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = new Rel(chosen.rel.size());
        }
    }

    @Override
    boolean any(BooleanSupplier viable, BooleanSupplier fits) {
        chosen.rel.clear();
        return from(0, viable, fits);
    }

    private boolean from(int factor, BooleanSupplier viable, BooleanSupplier fits) {
        if (factor == before.length) {
            return fits.getAsBoolean();
        }
        if (!viable.getAsBoolean()) {
            return false;
        }
        before[factor].set(chosen.rel);
        List<Node> relations = factors.get(factor);
        for (int i = 0; i < relations.size(); i++) {
            chosen.rel.or(relations.get(i).rel);
            if (from(factor + 1, viable, fits)) {
                return true;
            }
            chosen.rel.set(before[factor]);
        }
        return false;
    }
}
