package racecard.explorer.oracle;

/** The models, axiom by axiom, on whole executions. */
final class Axioms {
    private Flow flow;
    private JavaRelations java;
    private boolean noThinAir;

    /**
     * Whether the execution, whose po ∪ rf is acyclic and whose read-modify-writes are atomic, is consistent under sc.
     */
    boolean sc(Execution x) {
        Relation co = x.co();
        Relation fr = x.flow.rf.inverse().then(co);
        return x.flow.po.or(x.flow.rf).or(co).or(fr).acyclic();
    }

    /** The same under JAM21x: {@code docs/facts/java-model.md}, with X1, X2, X3 and X5. */
    boolean java(Execution x) {
        if (flow != x.flow) { // what coherence has no part in is looked at once
            flow = x.flow;
            java = new JavaRelations(flow);
            Relation sw = flow.rf.between(java::releases, java::acquires);
            Relation hb = flow.po.or(sw).closure();
            boolean antecedent =
                    flow.po.or(flow.rf).between(e -> true, java::opaque).acyclic(); // A1
            boolean hbConsistent = flow.rf.then(hb).irreflexive(); // X3
            noThinAir = antecedent && hbConsistent;
        }
        return noThinAir && java.least.within(x.co()) && new PushTo(x, java, false).exists();
    }

    /**
     * What processors do on top of that, ARM's foremost: a write may go ahead of a read before it in its thread where
     * nothing orders the two (X6, and D6 of 2.8). po ∪ rf may have cycles then, but no values come out of thin air
     * (X4): rf and dependencies have none.
     */
    boolean overtaken(Execution x) {
        JavaRelations r = new JavaRelations(x.flow);
        Relation sw = x.flow.rf.between(r::releases, r::acquires);
        Relation hb = x.flow.po.or(sw).closure();
        return x.flow.rf.then(hb).irreflexive()
                && x.flow.rf.or(x.flow.dependencies()).acyclic()
                && new PushTo(x, r, true).exists();
    }
}
