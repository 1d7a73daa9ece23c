package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/**
 * Breaks lkmm.cat at one place at a time: an axiom, a class of events, an edge. Each must change what is said of the
 * program that {@code lkmm-mutations.tsv} names beside it: one of the recorded corpus, which so would notice, or one of
 * those that were written for what the corpus lets pass.
 */
class LkmmMutationsTest {
    private static final String LKMM = MemoryModels.text("lkmm.cat").orElseThrow();

    @TestFactory
    Stream<DynamicTest> everyBrokenModelIsNoticed() {
        Map<String, LitmusTest> programs = new HashMap<>();
        RecordedProgram.folder("lkmm")
                .values()
                .forEach(file -> file.forEach(program -> programs.put(program.name(), program.parsed())));
        List<String> rows = text("lkmm-mutations.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertTrue(rows.size() >= 40, rows.size() + " mutations");
        return rows.stream()
                .map(row -> row.split("\t", -1))
                .map(row -> dynamicTest(row[0], () -> {
                    assertEquals(
                            4, row.length, "what is broken, what stood there, what stands there now, and who notices");
                    assertTrue(LKMM.contains(row[1]), "lkmm.cat has no longer: " + row[1]);
                    LitmusTest program = programs.containsKey(row[3])
                            ? programs.get(row[3])
                            : LitmusReader.parse(row[3], text("lkmm-mutations/" + row[3]));
                    String sound = said(program, LKMM);
                    String broken = said(program, LKMM.replace(row[1], row[2]));
                    assertTrue(!sound.equals(broken), "nobody notices: " + sound);
                }));
    }

    private static String said(LitmusTest program, String model) {
        Answer answer = Enumeration.of(
                        program,
                        List.of(CatModel.parse("lkmm.cat", model, MemoryModels::text)),
                        Budget.of(20_000_000, 600))
                .answers()
                .get(0);
        assertTrue(answer.unknown().isEmpty(), answer.unknown().toString());
        return answer.word() + " " + answer.states().keySet() + " " + answer.flags();
    }

    private static String text(String resource) {
        try (var in = LkmmMutationsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
