package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Trace;
import racecard.litmus.relation.Rel;

/** All executions of a litmus program under one or several models, its candidates gone through once for all of them. */
public final class Enumeration {
    private final LitmusTest test;
    private final List<CatModel> models;
    private final Budget budget;
    private final long[] initial;
    private final List<StateCounts> tallies = new ArrayList<>();
    private final boolean exchanges;
    private Optional<String> bound = Optional.empty();
    private Optional<Paths> walked = Optional.empty();
    private Symmetry symmetry;
    private FinalStates states;
    private List<List<PathShape>> shapes;

    private Enumeration(LitmusTest test, List<CatModel> models, Budget budget, boolean exchanges) {
        this.test = test;
        this.models = models;
        this.budget = budget;
        this.exchanges = exchanges;
        initial = test.locations().stream().mapToLong(l -> l.initial()).toArray();
        models.forEach(m -> tallies.add(new StateCounts(test)));
    }

    /**
     * The answers, a model each in their order.
     *
     * @param answers what each model allows; not all of it when the budget was too small, and then it says so
     * @param candidates how many choices of paths, reads-from and coherence were looked at, those included that were
     *     given up half-way
     */
    public record Answers(List<Answer> answers, long candidates) {}

    /**
     * Asks the models.
     *
     * @param models at least one, at most 64
     * @throws racecard.litmus.cat.CatError when a model names what this language has not
     */
    public static Answers of(LitmusTest test, List<CatModel> models, Budget budget) {
        return new Enumeration(test, models, budget, true).run();
    }

    /** The same without use of symmetry: slower, and says the same. */
    static Answers oneByOne(LitmusTest test, List<CatModel> models, Budget budget) {
        return new Enumeration(test, models, budget, false).run();
    }

    private Answers run() {
        Optional<String> unknown = Optional.empty();
        try {
            Paths explored = Paths.of(test, budget, models.stream().allMatch(CatModel::coherent));
            bound = explored.unfinished(Trace.Ending.CUT).stream().findFirst();
            List<List<Trace>> paths = explored.outcomes();
            walked = Optional.of(explored);
            states = new FinalStates(test, paths, initial);
            shapes = paths.stream().map(PathShape::of).toList();
            boolean alike = exchanges && models.stream().allMatch(m -> usesCoherence(m)) && !faults();
            symmetry = Symmetry.of(paths, shapes, alike);
            choose(new int[shapes.size()], 0);
        } catch (Budget.OutOfBudget e) {
            unknown = Optional.of(e.getMessage());
        }
        List<Answer> answers = new ArrayList<>();
        for (int m = 0; m < models.size(); m++) {
            answers.add(tallies.get(m).answer(models.get(m), bound, this::waiting, unknown));
        }
        return new Answers(List.copyOf(answers), budget.spent());
    }

    /** Threads are told apart by the order of their writes: where that is not looked at, they are not. */
    private static boolean usesCoherence(CatModel model) {
        return model.coherence() == CatModel.Coherence.ALL;
    }

    private void choose(int[] shape, int t) {
        if (t < shape.length) {
            for (shape[t] = 0; shape[t] < shapes.get(t).size(); shape[t]++) {
                choose(shape, t + 1);
            }
        } else if (symmetry.represents(shape)) {
            search(shape);
        }
    }

    private List<String> waiting() {
        return walked.map(paths -> paths.unfinished(Trace.Ending.BLOCKED)).orElse(List.of());
    }

    /** Threads that fault are told apart by their statements. */
    private boolean faults() {
        return shapes.stream().flatMap(List::stream).anyMatch(shape -> shape.ending() == Trace.Ending.FAULTED);
    }

    private void search(int... shape) {
        budget.spend();
        List<PathShape> chosen = new ArrayList<>();
        for (int t = 0; t < shape.length; t++) {
            chosen.add(shapes.get(t).get(shape[t]));
        }
        boolean faulted = chosen.stream().anyMatch(s -> s.ending() == Trace.Ending.FAULTED);
        if (!faulted && chosen.stream().anyMatch(s -> s.ending() != Trace.Ending.ENDED)) {
            return;
        }
        Skeleton skeleton = new Skeleton(initial.length, test.observedLocations(), chosen);
        CandidateJudge[] judges = models.stream().map(m -> m.over(skeleton)).toArray(CandidateJudge[]::new);
        boolean observed = test.observables().stream().anyMatch(o -> !o.isRegister());
        SharedConstraints constraints = SharedConstraints.of(models, observed);
        Plan plan = Plan.of(
                skeleton,
                initial.length,
                constraints,
                models.stream().allMatch(CatModel::monotone),
                symmetry.ordered(chosen));
        int reads = plan.places().stream().mapToInt(p -> p.reads().length).sum();
        new Search(
                        skeleton,
                        plan,
                        judges,
                        monotone(),
                        constraints,
                        new Narrowing(skeleton, initial, reads),
                        budget,
                        faulted
                                ? (allowed, taken, rf, co) -> countFaults(skeleton, allowed, taken)
                                : (allowed, taken, rf, co) -> count(skeleton, judges, allowed, taken, co))
                .run();
    }

    private long monotone() {
        long bits = 0;
        for (int m = 0; m < models.size(); m++) {
            bits |= models.get(m).monotone() ? 1L << m : 0;
        }
        return bits;
    }

    private void countFaults(Skeleton skeleton, long allowed, int... taken) {
        for (int t = 0; t < taken.length; t++) {
            Trace trace = skeleton.shapes().get(t).trace(taken[t]);
            for (int m = 0; m < tallies.size() && trace.ending() == Trace.Ending.FAULTED; m++) {
                if ((allowed >>> m & 1) != 0) {
                    tallies.get(m).fault(test.threads().get(t).name(), trace.fault());
                }
            }
        }
    }

    private void count(Skeleton skeleton, CandidateJudge[] judges, long allowed, int[] taken, Rel co) {
        int[] number = new int[taken.length];
        for (int t = 0; t < number.length; t++) {
            number[t] = skeleton.shapes().get(t).number(taken[t]);
        }
        long[] state = states.ofMemory(skeleton, taken, co);
        for (int m = 0; m < judges.length; m++) {
            if ((allowed >>> m & 1) != 0) {
                StateCounts tally = tallies.get(m);
                boolean[] kept = new boolean[1];
                if (test.observables().stream().noneMatch(Observable::isRegister)) {
                    kept[0] = tally.add(state, symmetry.orbit());
                } else {
                    symmetry.exchanges(number.length, part -> {
                        states.addRegisters(number, part, state);
                        kept[0] |= tally.add(state, 1);
                    });
                }
                if (kept[0]) {
                    tally.flag(judges[m].flags(tally.flags()));
                }
            }
        }
    }
}
