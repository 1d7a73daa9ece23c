package racecard.checker.oracle;

import java.util.BitSet;

/**
 * The search for pushto: all total orders of the push sources that agree with (into ∪ rf)⁺, cut short only where the pairs that stand already break an axiom, since more
 * pairs cannot mend it. (The facts let pushto agree with all of po ∪ rf and the final writes; see the class comment of the model under test.)
 */
final class PushTo {
    private final Execution x;
    private final JavaRelations r;
    private final Relation co;
    private final Relation known;
    private final Relation k;
    private final BitSet sources = new BitSet();

    PushTo(Execution x, JavaRelations r) {
        this.x = x;
        this.r = r;
        co = x.co();
        known = r.into.or(x.rf);
        k = known.closure();
        for (int a = 0; a < x.events.size(); a++) {
            for (int b = 0; b < x.events.size(); b++) {
                if (r.push.has(a, b)) {
                    sources.set(a);
                }
            }
        }
    }

    boolean exists() {
        return extend(new Relation(x.events.size()), sources);
    }

    private boolean extend(Relation pushto, BitSet left) {
        if (!consistent(pushto)) {
            return false;
        }
        for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next + 1)) {
            BitSet others = (BitSet) left.clone();
            others.clear(next);
            int source = next;
            if (others.stream().noneMatch(other -> k.has(other, source))) {
                Relation more = new Relation(x.events.size()).or(pushto);
                others.stream().forEach(other -> more.add(source, other));
                if (extend(more, others)) {
                    return true;
                }
            }
        }
        return left.isEmpty();
    }

    private boolean consistent(Relation pushto) {
        Relation vvo = known.or(pushto.then(r.push));
        Relation seen = vvo.closure();
        return seen.irreflexive() && cojom(seen.or(r.poLoc)).within(co); // X2, A2
    }

    /** Its acyclicity is tested as inclusion in co, which ends in the final writes (cofw) and has the read-modify-writes in some order (rmwo). */
    private Relation cojom(Relation vo) {
        Relation read = x.rf.inverse();
        Relation opaque = x.rf.between(e -> true, r::opaque);
        Relation corr = opaque.then(x.po).then(opaque.inverse()); // X1
        Relation cojom = writes(vo.or(vo.then(read)).or(vo.then(x.po)).or(corr));
        Relation more = cojom;
        do {
            cojom = more;
            more = cojom.or(writes(r.updated.inverse().then(cojom)));
        } while (!more.within(cojom));
        return cojom;
    }

    private Relation writes(Relation any) {
        Relation result = new Relation(x.events.size());
        for (int a = 0; a < x.events.size(); a++) {
            for (int b = 0; b < x.events.size(); b++) {
                if (any.has(a, b) && x.writesOfOneLocation(a, b)) {
                    result.add(a, b);
                }
            }
        }
        return result;
    }
}
