package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import racecard.litmus.cat.Breach;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Trace;
import racecard.litmus.relation.Rel;

/**
 * Looks for the reason why a model allows or forbids what the test's condition is about: the first execution that it
 * allows, and if there is none, of those that it forbids the one that breaks it in the shortest way. Threads are not
 * exchanged: what is shown is what the file says.
 */
public final class Inquiry {
    /**
     * As many candidates are looked at for a short cycle: most are found among the first hundreds, and explaining one
     * takes long.
     */
    private static final int MOST_REFUSALS = 5_000;

    private final LitmusTest test;
    private final CatModel model;
    private final Budget budget;
    private final long[] initial;
    private final int[] everyone;
    private FinalStates states;
    private List<List<PathShape>> shapes;
    private Evidence found;

    private Inquiry(LitmusTest test, CatModel model, Budget budget) {
        this.test = test;
        this.model = model;
        this.budget = budget;
        initial = test.locations().stream().mapToLong(l -> l.initial()).toArray();
        everyone = IntStream.range(0, test.threads().size()).toArray();
    }

    /** @param coherent whether what follows leaves out what is not coherent */
    private void prepare(boolean coherent) {
        List<List<Trace>> paths =
                Conjuncts.of(test).possible(Paths.of(test, budget, coherent).toTheEnd());
        states = new FinalStates(test, paths, initial);
        shapes = paths.stream().map(PathShape::of).toList();
    }

    /**
     * Asks one model about the test's proposition, whatever its quantifier. The same question has the same answer,
     * unless time runs out.
     *
     * @param budget for both searches together
     * @throws racecard.litmus.cat.CatError when the model names what this language has not
     */
    public static Evidence of(LitmusTest test, CatModel model, Budget budget) {
        try {
            return new Inquiry(test, model, budget).answer();
        } catch (Budget.OutOfBudget e) {
            return new Evidence.Undecided(e.getMessage());
        }
    }

    private Evidence answer() {
        SharedConstraints all = new SharedConstraints(false, false, CatModel.Coherence.ALL);
        SharedConstraints pruned = new SharedConstraints(model.coherent(), model.atomic(), CatModel.Coherence.ALL);
        try {
            prepare(model.coherent());
            each(skeleton -> new Allowed(skeleton, pruned));
            refuse(pruned);
            if (found == null && !pruned.equals(all)) {
                // Whoever has these values breaks coherence itself: a cycle that the search leaves out unasked.
                prepare(false);
                refuse(all);
            }
        } catch (Enough e) {
            return found;
        }
        return found == null ? new Evidence.Impossible() : found;
    }

    private void refuse(SharedConstraints constraints) {
        try {
            each(skeleton -> new Refused(skeleton, constraints));
        } catch (Budget.OutOfBudget e) {
            // That the model forbids the outcome is known by now; what is left undone is looking for a shorter reason.
            if (!(found instanceof Evidence.Refusal best)) {
                throw e;
            }
            found = new Evidence.Refusal(best.execution(), best.breach(), best.seen(), false);
        }
    }

    private interface Looking {
        Look over(Skeleton skeleton);
    }

    private void each(Looking looking) {
        if (shapes.stream().noneMatch(List::isEmpty)) {
            each(looking, new ArrayList<>());
        }
    }

    private void each(Looking looking, List<PathShape> chosen) {
        if (chosen.size() == shapes.size()) {
            looking.over(new Skeleton(initial.length, test.observedLocations(), chosen))
                    .run();
            return;
        }
        for (PathShape shape : shapes.get(chosen.size())) {
            List<PathShape> more = new ArrayList<>(chosen);
            more.add(shape);
            each(looking, List.copyOf(more));
        }
    }

    /** A search over one skeleton, that is shown each candidate with the condition's outcome. */
    private abstract class Look implements Search.Visitor {
        private final Skeleton skeleton;
        private final SharedConstraints constraints;

        Look(Skeleton skeleton, SharedConstraints constraints) {
            this.skeleton = skeleton;
            this.constraints = constraints;
        }

        abstract CandidateJudge pruning();

        abstract void met(Candidate candidate);

        void run() {
            Plan plan = Plan.of(skeleton, initial.length, constraints, model.monotone(), List.of());
            int reads = plan.places().stream().mapToInt(p -> p.reads().length).sum();
            Narrowing narrowing = new Narrowing(skeleton, initial, reads);
            long monotone = model.monotone() ? 1 : 0;
            new Search(skeleton, plan, new CandidateJudge[] {pruning()}, monotone, constraints, narrowing, budget, this)
                    .run();
        }

        @Override
        public void candidate(long models, int[] taken, Rel rf, Rel co) {
            int[] number = new int[taken.length];
            for (int t = 0; t < number.length; t++) {
                number[t] = skeleton.shapes().get(t).number(taken[t]);
            }
            long[] state = states.ofMemory(skeleton, taken, co);
            states.addRegisters(number, everyone, state);
            boolean filtered = test.filter().isPresent() && !test.filter().get().holds(state);
            if (!filtered && test.condition().proposition().holds(state)) {
                met(Candidate.of(test, skeleton, taken, rf, co, test.state(state)));
            }
        }
    }

    private final class Allowed extends Look {
        private final CandidateJudge judge;

        Allowed(Skeleton skeleton, SharedConstraints constraints) {
            super(skeleton, constraints);
            judge = model.over(skeleton);
        }

        @Override
        CandidateJudge pruning() {
            return judge;
        }

        @Override
        void met(Candidate candidate) {
            found = new Evidence.Witness(candidate);
            throw new Enough();
        }
    }

    private final class Refused extends Look {
        private final CandidateJudge judge;

        Refused(Skeleton skeleton, SharedConstraints constraints) {
            super(skeleton, constraints);
            judge = model.over(skeleton);
        }

        @Override
        CandidateJudge pruning() {
            return new Anything();
        }

        @Override
        void met(Candidate candidate) {
            if (judge.possible() && judge.allowsRf(candidate.rf()) && judge.allows(candidate.rf(), candidate.co())) {
                throw new IllegalStateException(model.title() + " allows a candidate that its own pruning left out");
            }
            Evidence.Refusal best = (Evidence.Refusal) found;
            int seen = best == null ? 1 : best.seen() + 1;
            boolean all = seen < MOST_REFUSALS;
            Breach breach = judge.explain();
            found = best == null || length(breach) < length(best.breach())
                    ? new Evidence.Refusal(candidate, breach, seen, all)
                    : new Evidence.Refusal(best.execution(), best.breach(), seen, all);
            if (!all) {
                throw new Enough();
            }
        }

        private static int length(Breach breach) {
            return breach.edges().isEmpty()
                    ? breach.events().size()
                    : breach.edges().size();
        }
    }

    /** Enough has been seen. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("", null, false, false);
        }
    }
}
