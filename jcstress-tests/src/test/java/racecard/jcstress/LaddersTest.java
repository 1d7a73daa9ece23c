package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import racecard.jcstress.Experiment.Described;
import racecard.models.litmus.LitmusKernel;
import racecard.models.litmus.LitmusKernels;

class LaddersTest {
    private static final List<Ladder> LADDERS = Ladders.of("task-work");
    private static final List<Ladder.Step> STEPS =
            LADDERS.stream().flatMap(ladder -> ladder.steps().stream()).toList();

    @Test
    void everyLitmusKernelHasExactlyOneStep() {
        List<String> kernels = LitmusKernels.of("task-work").stream()
                .map(LitmusKernel::name)
                .sorted()
                .toList();
        List<String> steps =
                STEPS.stream().flatMap(step -> step.kernel().stream()).sorted().toList();
        assertEquals(kernels, steps);
    }

    /** The Java form keeps the kernel's verdict in every case: where Java would forbid or allow more, the step uses another access, and says so. */
    @Test
    void theBadOutcomeIsForbiddenExactlyWhereTheKernelModelNeverReachesIt() {
        for (LitmusKernel kernel : LitmusKernels.of("task-work")) {
            Ladder.Step step = STEPS.stream()
                    .filter(s -> s.kernel().filter(kernel.name()::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
            boolean never = kernel.lkmm() == LitmusKernel.Reach.NEVER;
            assertEquals(never, expects(step, Expect.FORBIDDEN), kernel.name() + " forbidden");
            assertEquals(!never, expects(step, Expect.ACCEPTABLE_INTERESTING), kernel.name() + " interesting");
        }
    }

    /** The worker pools' kernels that are about order alone are climbed; those about locks and claims are the explorer's and the litmus runner's. */
    @Test
    void laddersOfTheWorkerPoolsSayWhatTheirKernelsSay() {
        List<Ladder.Step> steps = Ladders.of("threadlet").stream()
                .flatMap(ladder -> ladder.steps().stream())
                .filter(step -> step.kernel().isPresent())
                .toList();
        assertEquals(10, steps.size());
        for (Ladder.Step step : steps) {
            LitmusKernel kernel = LitmusKernels.of("threadlet").stream()
                    .filter(k -> step.kernel().filter(k.name()::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
            boolean never = kernel.lkmm() == LitmusKernel.Reach.NEVER;
            assertEquals(never, expects(step, Expect.FORBIDDEN), kernel.name() + " forbidden");
            assertEquals(!never, expects(step, Expect.ACCEPTABLE_INTERESTING), kernel.name() + " interesting");
        }
    }

    private static boolean expects(Ladder.Step step, Expect expect) {
        return step.experiment().outcomes().stream().anyMatch(o -> o.expect() == expect);
    }

    @Test
    void aLineForTheRestForbidsTheRest() {
        for (Ladder.Step step : STEPS) {
            for (Described line : step.experiment().outcomes()) {
                assertTrue(!line.states().isEmpty() || line.expect() == Expect.FORBIDDEN, step.subject());
                assertFalse(line.description().isBlank(), step.subject());
            }
        }
    }

    @Test
    void namesAreUniqueAndRungsHaveNoGaps() {
        assertEquals(
                LADDERS.size(), LADDERS.stream().map(Ladder::name).distinct().count());
        assertEquals(
                STEPS.size(),
                STEPS.stream().map(Ladder.Step::subject).distinct().count());
        for (Ladder ladder : LADDERS) {
            for (int i = 0; i < ladder.steps().size(); i++) {
                Rung rung = ladder.steps().get(i).experiment().test().getAnnotation(Rung.class);
                assertEquals(i + 1, rung.value(), ladder.name());
            }
        }
    }

    /** jcstress's own list of what was compiled: a test that stands on no ladder would never run. */
    @Test
    void everyCompiledTestStandsOnALadder() throws IOException {
        Set<String> compiled = new TreeSet<>();
        Path classes = Path.of("classes", "racecard", "jcstress", "ladder");
        try (Stream<Path> files = Files.list(classes)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("_jcstress.class"))
                    .forEach(file -> compiled.add(file.replace("_jcstress.class", "")));
        }
        Set<String> onLadders = STEPS.stream()
                .map(step -> step.experiment().test().getName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replace('$', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(compiled, onLadders);
    }

    /** What three parties do, two parties do as well, so that a machine with two processors looks at the property all the same. */
    @Test
    void everyLadderHasAStepForTwo() {
        for (Ladder ladder : LADDERS) {
            Set<Integer> actors = new HashSet<>();
            ladder.steps().forEach(step -> actors.add(step.experiment().actors()));
            assertTrue(actors.contains(2) || actors.equals(Set.of(1)), ladder.name() + " has steps for " + actors);
        }
    }
}
