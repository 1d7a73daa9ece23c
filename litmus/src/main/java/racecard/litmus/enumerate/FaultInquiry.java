package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Trace;
import racecard.litmus.relation.Rel;

/**
 * Looks for an execution that a model allows and in which a thread faults: the first in the order of the enumeration.
 */
public final class FaultInquiry {
    private final LitmusTest test;
    private final CatModel model;
    private final Budget budget;
    private final long[] initial;
    private final List<List<PathShape>> shapes;

    private FaultInquiry(LitmusTest test, CatModel model, Budget budget) {
        this.test = test;
        this.model = model;
        this.budget = budget;
        initial = test.locations().stream().mapToLong(l -> l.initial()).toArray();
        shapes = Paths.of(test, budget, model.coherent()).outcomes().stream()
                .map(PathShape::of)
                .toList();
    }

    /**
     * The execution, with its fault in the place of a final state; empty when there is none, or when the budget is too
     * small to find it.
     */
    public static Optional<Candidate> of(LitmusTest test, CatModel model, Budget budget) {
        try {
            new FaultInquiry(test, model, budget).choose(new ArrayList<>());
            return Optional.empty();
        } catch (Found found) {
            return Optional.of(found.execution);
        } catch (Budget.OutOfBudget e) {
            return Optional.empty();
        }
    }

    private void choose(List<PathShape> chosen) {
        if (chosen.size() < shapes.size()) {
            for (PathShape shape : shapes.get(chosen.size())) {
                List<PathShape> more = new ArrayList<>(chosen);
                more.add(shape);
                choose(more);
            }
        } else if (chosen.stream().anyMatch(shape -> shape.ending() == Trace.Ending.FAULTED)) {
            search(new Skeleton(initial.length, test.observedLocations(), chosen));
        }
    }

    private void search(Skeleton skeleton) {
        SharedConstraints constraints = new SharedConstraints(model.coherent(), model.atomic(), CatModel.Coherence.ALL);
        Plan plan = Plan.of(skeleton, initial.length, constraints, model.monotone(), List.of());
        int reads = plan.places().stream().mapToInt(p -> p.reads().length).sum();
        CandidateJudge[] judges = {model.over(skeleton)};
        long monotone = model.monotone() ? 1 : 0;
        Search.Visitor visitor = (models, taken, rf, co) -> found(skeleton, taken, rf, co);
        new Search(
                        skeleton,
                        plan,
                        judges,
                        monotone,
                        constraints,
                        new Narrowing(skeleton, initial, reads),
                        budget,
                        visitor)
                .run();
    }

    private void found(Skeleton skeleton, int[] taken, Rel rf, Rel co) {
        for (int t = 0; t < taken.length; t++) {
            Trace trace = skeleton.shapes().get(t).trace(taken[t]);
            if (trace.ending() == Trace.Ending.FAULTED) {
                String fault = test.threads().get(t).name() + ", " + trace.fault();
                throw new Found(Candidate.of(test, skeleton, taken, rf, co, fault));
            }
        }
    }

    /** One is enough. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Candidate execution;

        Found(Candidate execution) {
            super("", null, false, false);
            this.execution = execution;
        }
    }
}
