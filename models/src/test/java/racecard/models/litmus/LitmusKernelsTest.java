package racecard.models.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racecard.models.Families;
import racecard.models.litmus.LitmusKernel.Reach;
import racecard.models.scenario.Family;

class LitmusKernelsTest {
    private static final List<LitmusKernel> KERNELS = LitmusKernels.of("task-work");
    private static final List<LitmusKernel> ALL = Families.all().stream()
            .flatMap(family -> LitmusKernels.of(family.protocol()).stream())
            .toList();

    @Test
    void everyFileStandsInTheTableAndEveryRowHasItsFile() throws Exception {
        for (Family family : Families.all()) {
            Path directory =
                    Path.of(LitmusKernels.class.getResource(family.protocol()).toURI());
            try (Stream<Path> files = Files.list(directory)) {
                Set<String> programs = files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".litmus"))
                        .map(file -> file.replace(".litmus", ""))
                        .collect(Collectors.toSet());
                assertEquals(
                        programs,
                        LitmusKernels.of(family.protocol()).stream()
                                .map(LitmusKernel::name)
                                .collect(Collectors.toSet()));
            }
        }
        assertEquals(42 + 20 + 28, ALL.size());
    }

    @Test
    void everyKernelSaysWhatItShows() {
        for (LitmusKernel kernel : ALL) {
            assertTrue(kernel.purpose().length() > 20, kernel.name());
            assertFalse(kernel.purpose().contains("*"), kernel.name());
            assertTrue(kernel.text().contains("exists ("), kernel.name());
        }
    }

    /** SC executions are TSO executions, and those are LKMM executions: a clause once reachable stays so. */
    @Test
    void aWeakerModelAllowsMore() {
        for (LitmusKernel kernel : ALL) {
            assertTrue(kernel.sc().compareTo(kernel.tso()) <= 0, kernel.name());
            assertTrue(kernel.tso().compareTo(kernel.lkmm()) <= 0, kernel.name());
        }
    }

    @Test
    void theStoreBufferingKernelIsReadRight() {
        LitmusKernel kernel = kernel("TW-jobctl-sb-nomb-target");
        assertEquals(Reach.SOMETIMES, kernel.lkmm());
        assertEquals(Reach.NEVER, kernel.sc());
        assertEquals(Reach.SOMETIMES, kernel.tso());
        assertTrue(kernel.purpose().startsWith("First posted version of the patch: plain clear in get_signal."));
    }

    @Test
    void aVerdictThatChangesInOnePlaceOnlyIsAnErrorThatNamesBoth() {
        String message = sabotage("TW-tif.litmus", "expected: Never", "expected: Sometimes");
        assertTrue(message.startsWith("TW-tif.litmus:3: expected Sometimes, but expected.tsv:"), message);
        assertTrue(message.endsWith(" says Never"), message);
    }

    @Test
    void whatCannotBeReadIsAnErrorThatNamesFileAndLine() {
        assertEquals(
                "TW-wake.litmus:1: the program calls itself 'C TW-woke'",
                sabotage("TW-wake.litmus", "C TW-wake", "C TW-woke"));
        assertEquals(
                "TW-wake.litmus:1: no line '(* expected: ... *)'",
                sabotage("TW-wake.litmus", "(* expected: Never *)", ""));
        assertEquals(
                "TW-wake.litmus:3: no comment follows that says what the program shows",
                sabotage("TW-wake.litmus", "*)\n(*\n", "*)\n"));
        assertEquals(
                "expected.tsv:4: 'Mostly' is neither Never nor Sometimes",
                sabotage("expected.tsv", "TW-pub-run\tNever", "TW-pub-run\tMostly"));
    }

    /** The error when one file differs from what it should be by one replacement. */
    private static String sabotage(String file, String from, String to) {
        UnaryOperator<String> files = name -> {
            String text = name.equals("expected.tsv")
                    ? LitmusKernels.resource("task-work/expected.tsv")
                    : kernel(name.replace(".litmus", "")).text();
            return name.equals(file) ? text.replace(from, to) : text;
        };
        return assertThrows(IllegalStateException.class, () -> LitmusKernels.read(files))
                .getMessage();
    }

    private static LitmusKernel kernel(String name) {
        return KERNELS.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theKernelsOfTheWorkerPoolsAreReadAndAWeakerModelAllowsMore() {
        List<LitmusKernel> kernels = LitmusKernels.of("threadlet");
        assertEquals(20, kernels.size());
        for (LitmusKernel kernel : kernels) {
            assertTrue(kernel.sc().compareTo(kernel.tso()) <= 0, kernel.name());
            assertTrue(kernel.tso().compareTo(kernel.lkmm()) <= 0, kernel.name());
            assertFalse(kernel.purpose().contains("*"), kernel.name());
        }
    }
}
