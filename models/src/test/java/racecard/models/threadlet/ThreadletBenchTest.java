package racecard.models.threadlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.catalogue.Revision;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.threadlet.AioPool;
import racecard.threadlet.ThreadletCatalogue;

class ThreadletBenchTest {
    static Stream<Revision> revisions() {
        return ThreadletCatalogue.THREADLET.revisions().stream();
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void twoRequestsOneWorkerAndNothingIsWrong(Revision revision) throws Exception {
        Bench bench = bench(revision.implementation().orElseThrow());
        assertEquals(Bench.DONE, bench.call("submit", 1, 0));
        bench.call("submit", 2, 0);
        bench.call("poll", 0, 0);
        assertEquals("1", bench.call("begin", 0, 0), "first in, first out");
        assertEquals("1", bench.call("end", 0, 0));
        bench.call("poll", 0, 0);
        assertEquals(List.of(), bench.settle());
    }

    @Test
    void whatIsStrandedIsNamed() throws Exception {
        String said = settled("TLB-24", "enqueue 1");
        assertEquals("[]", said, "one submitter alone is served");
        said = settled("TLB-06-B", "submit 1", "poll");
        assertTrue(said.contains("I8: "), said);
        said = settled("TLB-21", "submit 1", "cancel 1");
        assertTrue(said.contains("I12: "), said);
        said = settled("TLB-08", "submit 1", "begin", "end", "cancel 1");
        assertTrue(said.contains("I4: "), said);
    }

    @Test
    void theSpecificationTakesInOrderAndCancelsWhatNobodyTook() {
        ThreadletSpec spec = new ThreadletSpec();
        spec.apply(Call.of("submit", 1));
        spec.apply(Call.of("submit", 2));
        ThreadletSpec other = spec.copy();
        assertEquals(spec, other);
        assertEquals("1", spec.apply(Call.of("begin")));
        assertEquals("false", spec.apply(Call.of("tryCancel", 1)));
        assertEquals("true", spec.apply(Call.of("tryCancel", 2)));
        assertEquals("-125", spec.apply(Call.of("ret", 2)));
        assertEquals("115", spec.apply(Call.of("error", 1)));
        assertEquals("1", spec.apply(Call.of("end")));
        assertEquals("0", spec.apply(Call.of("error", 1)));
        assertEquals("true", other.apply(Call.of("tryCancel", 1)));
    }

    private static String settled(String bug, String... calls) throws Exception {
        Bench bench = bench(ThreadletCatalogue.THREADLET
                .bug(bug)
                .orElseThrow()
                .implementation()
                .orElseThrow());
        for (String call : calls) {
            String[] parts = call.split(" ", -1);
            bench.call(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 0, 0);
        }
        return bench.settle().toString();
    }

    private static Bench bench(Class<?> implementation) throws Exception {
        return new ThreadletBench((AioPool) implementation.getConstructor().newInstance(), 2);
    }
}
