package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/**
 * smp_mb__before_atomic() and smp_mb__after_atomic() make a full barrier out of the atomic operation beside them, one
 * that fails too: so the kernel's model says, where a failed operation is among the read-modify-writes. Hence every
 * recorded program with smp_mb() keeps its record when an operation that fails, on a location of its own, and the one
 * or the other stand in the barrier's place.
 */
class FailedUpdatesTest {
    private static final List<String> FAILING = List.of(
            "cmpxchg(zz, 5, 6)",
            "cmpxchg_relaxed(zz, 5, 6)",
            "cmpxchg_acquire(zz, 5, 6)",
            "atomic_cmpxchg_release(zz, 5, 6)",
            "atomic_add_unless(zz, 1, 0)",
            "atomic_fetch_add_unless(zz, 1, 0)",
            "atomic_inc_not_zero(zz)");

    private static final CatModel LKMM =
            CatModel.parse("lkmm.cat", MemoryModels.text("lkmm.cat").orElseThrow(), MemoryModels::text);

    @Test
    void anOperationThatFailsIsAFullBarrierWithTheBarriersBesideIt() {
        Map<String, String> differences = new TreeMap<>();
        int looked = 0;
        for (List<RecordedProgram> programs : RecordedProgram.folder("lkmm").values()) {
            for (RecordedProgram program : programs) {
                if (program.text().contains("smp_mb();")) {
                    boolean before = looked % 2 == 0;
                    String difference = difference(program, FAILING.get(looked++ % FAILING.size()), before);
                    if (!difference.isEmpty()) {
                        differences.put(program.name(), difference);
                    }
                }
            }
        }
        assertEquals(Map.of(), differences);
        assertTrue(looked > 300, looked + " programs have a full barrier");
    }

    private static String difference(RecordedProgram program, String failing, boolean before) {
        String instead = before
                ? "smp_mb__before_atomic(); qq = " + failing + ";"
                : "qq = " + failing + "; smp_mb__after_atomic();";
        String text =
                program.text().replace("smp_mb();", instead).replaceAll("(?m)^(P\\d\\(.*)\\)$", "$1, atomic_t *zz)");
        Answer answer = Enumeration.of(
                        LitmusReader.parse(program.name(), text), List.of(LKMM), Budget.of(20_000_000, 600))
                .answers()
                .get(0);
        Set<String> flags = new TreeSet<>(answer.flags());
        List<String> wrong = new ArrayList<>();
        if (!answer.word().label().equals(program.verdict())) {
            wrong.add(answer.word().label());
        }
        if (!answer.states().keySet().equals(program.states())) {
            wrong.add("states " + answer.states().keySet());
        }
        if (!flags.equals(program.flags())) {
            wrong.add("flags " + flags);
        }
        return wrong.isEmpty() ? "" : instead + ": " + String.join(", ", wrong);
    }
}
