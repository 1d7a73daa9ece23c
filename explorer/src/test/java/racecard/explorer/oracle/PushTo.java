package racecard.explorer.oracle;

import java.util.BitSet;

/**
 * The search for pushto: all total orders of the push sources that agree with (into ∪ rf)⁺, cut short only where the
 * pairs that stand already break an axiom, since more pairs cannot mend it. (The axioms let pushto agree with all of po
 * ∪ rf and the final writes; see the class comment of the model under test.)
 */
final class PushTo {
    private final Execution x;
    private final JavaRelations r;
    private final boolean overtaken;
    private final Relation co;

    PushTo(Execution x, JavaRelations r, boolean overtaken) {
        this.x = x;
        this.r = r;
        this.overtaken = overtaken;
        co = x.co();
    }

    boolean exists() {
        return extend(new Relation(x.flow.events.size()), r.pushSources);
    }

    private boolean extend(Relation pushto, BitSet left) {
        if (!consistent(pushto)) {
            return false;
        }
        for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next + 1)) {
            BitSet others = (BitSet) left.clone();
            others.clear(next);
            int source = next;
            if (others.stream().noneMatch(other -> r.k.has(other, source))) {
                Relation more = new Relation(x.flow.events.size()).or(pushto);
                others.stream().forEach(other -> more.add(source, other));
                if (extend(more, others)) {
                    return true;
                }
            }
        }
        return left.isEmpty();
    }

    private boolean consistent(Relation pushto) {
        Relation vvo = r.known.or(pushto.then(r.push));
        Relation seen = vvo.closure();
        return seen.irreflexive() && (overtaken ? r.cojomOvertaken(seen) : r.cojom(seen)).within(co); // X2, A2
    }
}
