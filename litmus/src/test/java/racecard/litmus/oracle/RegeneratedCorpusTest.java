package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import racecard.litmus.corpus.Generator;

/** What herd7 was asked about is what the generator writes, byte for byte: all of it, and nothing else. */
class RegeneratedCorpusTest {
    private static Map<String, String> recorded(String folder) {
        Map<String, String> texts = new TreeMap<>();
        RecordedProgram.folder(folder).values().stream()
                .flatMap(List::stream)
                .forEach(program -> texts.put(program.name(), program.text()));
        return texts;
    }

    @Test
    void everyRecordedProgramOfTheKernelIsWrittenAgain() {
        same(1835, recorded("lkmm"), Generator.kernel(0));
    }

    @Test
    void everyRecordedProgramOfJavaIsWrittenAgain() {
        same(397, recorded("java"), Generator.java(0));
    }

    private static void same(int count, Map<String, String> recorded, Map<String, String> written) {
        assertEquals(count, recorded.size());
        assertEquals(recorded.keySet(), new TreeMap<>(written).keySet());
        recorded.forEach((name, text) -> assertEquals(text, written.get(name), name));
    }

    @Test
    void aSeedGivesTheSameTwiceAndAnotherSeedOthers() {
        assertEquals(
                List.copyOf(Generator.java(5).entrySet()),
                List.copyOf(Generator.java(5).entrySet()));
        assertNotEquals(Generator.java(5), Generator.java(6));
    }
}
