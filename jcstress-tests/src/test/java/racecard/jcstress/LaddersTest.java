package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jcstress.annotations.Expect;
import racecard.jcstress.Experiment.Described;
import racecard.models.Families;
import racecard.models.litmus.LitmusKernel;
import racecard.models.litmus.LitmusKernels;
import racecard.models.scenario.Family;
import racecard.taskwork.TaskWorkCatalogue;

class LaddersTest {
    private static final List<Ladder> LADDERS = Families.all().stream()
            .flatMap(family -> Ladders.of(family.protocol()).stream())
            .toList();
    private static final List<Ladder.Step> STEPS =
            LADDERS.stream().flatMap(ladder -> ladder.steps().stream()).toList();

    private static List<String> climbed(String protocol) {
        return Ladders.of(protocol).stream()
                .flatMap(ladder -> ladder.steps().stream())
                .flatMap(step -> step.kernel().stream())
                .sorted()
                .toList();
    }

    /** Of other families' kernels those are climbed in which single accesses compete; of task_work all are such. */
    @Test
    void everyLitmusKernelOfTaskWorkHasExactlyOneStep() {
        String protocol = TaskWorkCatalogue.TASK_WORK.id();
        List<String> kernels = LitmusKernels.of(protocol).stream()
                .map(LitmusKernel::name)
                .sorted()
                .toList();
        assertEquals(kernels, climbed(protocol));
    }

    static List<String> protocols() {
        return Families.all().stream().map(Family::protocol).toList();
    }

    /**
     * The Java form keeps the kernel's verdict in every case: where Java would forbid or allow more, the step uses
     * another access, and says so.
     */
    @ParameterizedTest
    @MethodSource("protocols")
    void theBadOutcomeIsForbiddenExactlyWhereTheKernelModelNeverReachesIt(String protocol) {
        Map<String, LitmusKernel> kernels =
                LitmusKernels.of(protocol).stream().collect(Collectors.toMap(LitmusKernel::name, Function.identity()));
        for (Ladder ladder : Ladders.of(protocol)) {
            for (Ladder.Step step : ladder.steps()) {
                if (step.kernel().isPresent()) {
                    String kernel = step.kernel().get();
                    assertTrue(kernels.containsKey(kernel), kernel + " is no kernel of " + protocol);
                    boolean never = kernels.get(kernel).lkmm() == LitmusKernel.Reach.NEVER;
                    assertEquals(never, expects(step, Expect.FORBIDDEN), kernel + " forbidden");
                    assertEquals(!never, expects(step, Expect.ACCEPTABLE_INTERESTING), kernel + " interesting");
                }
            }
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
        Path classes = Path.of("classes");
        try (Stream<Path> files = Files.walk(classes.resolve(Path.of("racecard", "jcstress", "ladder")))) {
            files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.endsWith("_jcstress.class"))
                    .forEach(file -> compiled.add(file.replace("_jcstress.class", "")));
        }
        Set<String> onLadders = STEPS.stream()
                .map(step -> step.experiment().test().getName().replace('$', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(compiled, onLadders);
    }

    /**
     * What three parties do, two parties do as well, so that a machine with two processors looks at the property all
     * the same.
     */
    @Test
    void everyLadderHasAStepForTwo() {
        for (Ladder ladder : LADDERS) {
            Set<Integer> actors = new HashSet<>();
            ladder.steps().forEach(step -> actors.add(step.experiment().actors()));
            assertTrue(actors.contains(2) || actors.equals(Set.of(1)), ladder.name() + " has steps for " + actors);
        }
    }
}
