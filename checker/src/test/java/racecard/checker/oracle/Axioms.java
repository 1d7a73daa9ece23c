package racecard.checker.oracle;

/** The models, axiom by axiom, on whole executions. */
enum Axioms {
    SC {
        @Override
        boolean allow(Execution x) {
            Relation co = x.co();
            Relation fr = x.rf.inverse().then(co);
            return x.po.or(x.rf).or(co).or(fr).acyclic();
        }
    },
    /** JAM21x: sections 2.2 and 2.6 of the facts, with X1, X2, X3 and X5. */
    JAVA {
        @Override
        boolean allow(Execution x) {
            JavaRelations r = new JavaRelations(x);
            Relation sw = x.rf.between(r::releases, r::acquires);
            Relation hb = x.po.or(sw).closure();
            boolean antecedent = x.po.or(x.rf).between(e -> true, r::opaque).acyclic(); // A1
            boolean hbConsistent = x.rf.then(hb).irreflexive(); // X3
            return antecedent && hbConsistent && new PushTo(x, r).exists();
        }
    };

    /** Whether the execution, whose po ∪ rf is acyclic and whose read-modify-writes are atomic, is consistent. */
    abstract boolean allow(Execution x);
}
