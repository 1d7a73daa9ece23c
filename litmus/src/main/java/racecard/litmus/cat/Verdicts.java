package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import racecard.litmus.relation.Cycles;
import racecard.litmus.relation.Rel;

/**
 * A model unfolded over a universe. Checks are sorted by what they depend on: on nothing (judged once), on rf, on co,
 * and on the choices that the model itself makes, each with the last choice it depends on. A choice is only gone
 * through if some check depends on it.
 */
final class Verdicts implements CandidateJudge {
    private final Nodes nodes;
    private final Names names;
    private final Script script;
    private final List<String> flagNames;
    private final Cycles cycles;
    private final List<Rule> onRf = new ArrayList<>();
    private final List<Rule> onCo = new ArrayList<>();
    private final Stage[] stages;
    private final Rule impossible;
    private Rule broken;
    private Rel judgedRf;
    private boolean rfHolds;
    private boolean explaining;
    private Breach told;

    Verdicts(Nodes nodes, Names names, Script script, List<String> flagNames) {
        this.nodes = nodes;
        this.names = names;
        this.script = script;
        this.flagNames = flagNames;
        this.cycles = new Cycles(nodes.size);
        this.stages = new Stage[script.choices.size()];
        for (int i = 0; i < stages.length; i++) {
            stages[i] = new Stage(i);
        }
        for (Rule rule : script.rules) {
            if (!rule.flag && broken == null) {
                place(rule);
            }
        }
        if (broken == null) {
            for (Stage stage : stages) {
                stage.sortViable();
            }
        }
        this.impossible = broken;
    }

    private void place(Rule rule) {
        long deps = rule.node().deps;
        Stage last = null;
        for (Stage stage : stages) {
            last = (deps & stage.bit) != 0 ? stage : last;
        }
        if (last != null) {
            last.rules.add(rule);
        } else if ((deps & (Node.CO | Node.LAST)) != 0) {
            onCo.add(rule);
        } else if ((deps & Node.RF) != 0) {
            onRf.add(rule);
        } else if (!holds(rule)) {
            broken = rule;
        }
    }

    @Override
    public boolean possible() {
        broken = impossible;
        return impossible == null;
    }

    @Override
    public boolean allowsRf(Rel rf) {
        judgedRf = rf;
        names.rf.rel = rf;
        forget(Node.RF);
        rfHolds = possible() && all(onRf);
        return rfHolds;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is the same object is just what is promised
    public boolean allows(Rel rf, Rel co) {
        if (rf != judgedRf) {
            allowsRf(rf);
        }
        if (!rfHolds) {
            return false;
        }
        names.co.rel = co;
        forget(Node.CO);
        forget(Node.LAST);
        broken = null;
        return all(onCo) && choose(0);
    }

    private boolean choose(int stage) {
        return stage == stages.length || stages[stage].run();
    }

    private boolean all(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (!holds(rules.get(i))) {
                broken = rules.get(i);
                return false;
            }
        }
        return true;
    }

    private boolean holds(Rule rule) {
        Node node = rule.node();
        node.force();
        boolean plain =
                switch (rule.kind) {
                    case "acyclic" -> cycles.acyclic(node.rel);
                    case "irreflexive" -> node.rel.isIrreflexive();
                    default -> node.isEmpty();
                };
        return plain != rule.negated;
    }

    private void forget(long bit) {
        List<Node> dependents = nodes.dependents(bit);
        for (int i = 0; i < dependents.size(); i++) {
            dependents.get(i).invalidate();
        }
    }

    @Override
    public long flags(long known) {
        long raised = 0;
        for (Rule rule : script.rules) {
            if (rule.flag) {
                long bit = 1L << flagNames.indexOf(rule.name);
                if (((known | raised) & bit) == 0 && holds(rule)) {
                    raised |= bit;
                }
            }
        }
        return raised;
    }

    @Override
    public Breach explain() {
        if (broken == null) {
            return null;
        }
        told = null;
        if (stages.length > 0 && broken != impossible && !onRf.contains(broken) && !onCo.contains(broken)) {
            explaining = true;
            choose(0);
            explaining = false;
        }
        return told != null ? told : new BreachExplanation(cycles).breach(broken);
    }

    /** One choice of the model, and the checks that can be judged once it and those before it are made. */
    private final class Stage {
        private final Choice choice;
        private final long bit;
        private final int index;
        private final List<Rule> rules = new ArrayList<>();
        private final List<Rule> monotone = new ArrayList<>();
        private final BooleanSupplier viable = this::viable;
        private final BooleanSupplier fits = this::fits;
        /** Whether any check looks at it. If none does, one value is as good as another. */
        private boolean matters;

        private boolean tried;

        Stage(int index) {
            this.index = index;
            this.choice = script.choices.get(index);
            this.bit = choice.chosen.deps;
        }

        /** Checks that depend on this choice, and that more order, by it or by those after it, can only break. */
        void sortViable() {
            long fromHere = 0;
            for (int i = index; i < stages.length; i++) {
                fromHere |= stages[i].bit;
                for (Rule rule : stages[i].rules) {
                    matters |= (rule.node().deps & bit) != 0;
                }
            }
            for (int i = index; i < stages.length; i++) {
                for (Rule rule : stages[i].rules) {
                    if ((rule.node().deps & bit) != 0 && (rule.node().anti & fromHere) == 0 && !rule.negated) {
                        monotone.add(rule);
                    }
                }
            }
        }

        boolean run() {
            tried = false;
            for (int i = index; i < stages.length; i++) {
                stages[i].choice.chosen.rel.clear();
                forget(stages[i].bit);
            }
            return choice.any(viable, fits);
        }

        private boolean viable() {
            forget(bit);
            return (matters || !tried) && judged(monotone);
        }

        private boolean fits() {
            forget(bit);
            boolean again = tried && !matters;
            tried = true;
            return !again && judged(rules) && choose(index + 1);
        }

        private boolean judged(List<Rule> which) {
            boolean all = all(which);
            if (!all && explaining && told == null) {
                told = new BreachExplanation(cycles).breach(broken);
            }
            return all;
        }
    }
}
