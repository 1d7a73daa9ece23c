package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.program.LitmusTest;

/**
 * Every program of the recorded corpus against three independent witnesses: what herd7 recorded of it, all its
 * candidates one by one without any shortcut, and the machines that obviously do what SC and TSO mean. What a witness
 * is too slow for is reported as skipped, NOT RUN, with its number; no witness may be slow too often.
 */
class RecordedCorpusTest {
    /**
     * The record was made with the kernel's model of 6.12, and {@code lkmm} is that of 7.2, in which a fully ordered
     * read-modify-write is no barrier() between mixed accesses. herd7 with 7.2 flags these two beside their data race.
     */
    private static final Set<String> MIXED_SINCE_7_2 =
            Set.of("LK-CoRW+RW+once-once+faa-plain", "LK-CoWRR+plain-faa-casfr+smb");

    /** What one witness says of one program. */
    private interface Witness {
        /** @return what differs, nothing if all agrees; empty if it is too much work */
        Optional<String> difference(RecordedProgram program, LitmusTest test);
    }

    @TestFactory
    Stream<DynamicTest> theKernelsProgramsAreAsHerdRecorded() {
        return each("lkmm", 1835, 0, (program, test) -> {
            Answer answer = Witnesses.answer(test, "lkmm");
            boolean counted = answer.positive() == program.positive() && answer.negative() == program.negative();
            String counts = answer.positive() + " positive, " + answer.negative() + " negative";
            return Optional.of(counted ? recorded(program, answer) : counts);
        });
    }

    /**
     * The model of the record is JAM21 in words of ours. herd7 counts an execution once for each order of pushes that
     * allows it, and we count it once.
     */
    @TestFactory
    Stream<DynamicTest> javasProgramsAreAsHerdRecorded() {
        return each(
                "java",
                397,
                0,
                (program, test) -> Optional.of(recorded(program, Witnesses.answer(test, "java-jam21"))));
    }

    @TestFactory
    Stream<DynamicTest> noShortcutLosesAnythingOfTheKernelsPrograms() {
        return each("lkmm", 1835, 400, (program, test) -> Witnesses.naive(test, "lkmm"));
    }

    @TestFactory
    Stream<DynamicTest> noShortcutLosesAnythingOfJavasPrograms() {
        return each("java", 397, 100, (program, test) -> Witnesses.naive(test, "java"));
    }

    @TestFactory
    Stream<DynamicTest> scIsAMachineWithOneMemory() {
        return Stream.of("lkmm", "java")
                .flatMap(folder -> each(folder, 0, 10, (program, test) -> Witnesses.machine(test, "sc", false)));
    }

    @TestFactory
    Stream<DynamicTest> tsoIsAMachineWithStoreBuffers() {
        return Stream.of("lkmm", "java")
                .flatMap(folder -> each(folder, 0, 10, (program, test) -> Witnesses.machine(test, "tso", true)));
    }

    /**
     * @param programs how many there must be, 0 when another asks
     * @param mostLeftOut how many of them may be too much work
     */
    private static Stream<DynamicTest> each(String folder, int programs, int mostLeftOut, Witness witness) {
        Map<String, List<RecordedProgram>> files = RecordedProgram.folder(folder);
        if (programs > 0) {
            assertEquals(programs, files.values().stream().mapToInt(List::size).sum());
        }
        List<String> leftOut = new ArrayList<>();
        Stream<DynamicTest> looks = files.entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey() + ", " + file.getValue().size() + " programs",
                        () -> agree(file.getValue(), witness, leftOut)));
        return Stream.concat(looks, Stream.of(dynamicTest(folder + ", what is left out", () -> {
            if (leftOut.size() > mostLeftOut) {
                throw new AssertionError(leftOut.size() + " programs are too much work, " + mostLeftOut + " may be");
            } else if (!leftOut.isEmpty()) {
                throw new TestAbortedException(
                        "NOT RUN: " + leftOut.size() + " programs are too much work: " + leftOut);
            }
        })));
    }

    private static void agree(List<RecordedProgram> programs, Witness witness, List<String> leftOut) {
        Map<String, String> differences = new TreeMap<>();
        for (RecordedProgram program : programs) {
            Optional<String> difference = witness.difference(program, program.parsed());
            difference.filter(text -> !text.isEmpty()).ifPresent(text -> differences.put(program.name(), text));
            if (difference.isEmpty()) {
                leftOut.add(program.name());
            }
        }
        assertEquals(Map.of(), differences);
    }

    private static String recorded(RecordedProgram program, Answer answer) {
        if (answer.unknown().isPresent()) {
            return answer.unknown().get();
        }
        Set<String> flags = new TreeSet<>(answer.flags());
        Set<String> expected = new TreeSet<>(program.flags());
        if (MIXED_SINCE_7_2.contains(program.name())) {
            expected.add("mixed-accesses");
        }
        if (!flags.equals(expected)) {
            return "flags " + flags;
        }
        if (!answer.word().label().equals(program.verdict())) {
            return answer.word().label();
        }
        // herd7 prints a value out of thin air as the variable that it could not solve, here S8.
        Set<String> states = new TreeSet<>();
        program.states().forEach(state -> states.add(state.replace("=S8;", "=S;")));
        return states.equals(answer.states().keySet())
                ? ""
                : "states " + answer.states().keySet();
    }
}
