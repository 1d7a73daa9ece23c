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
import racecard.models.scenario.Vocabulary;
import racecard.threadlet.AioPool;
import racecard.threadlet.ThreadletCatalogue;

class ThreadletBenchTest {
    private static final Vocabulary<?> CALLS = new ThreadletFamily().calls();

    static Stream<Revision> revisions() {
        return ThreadletCatalogue.THREADLET.revisions().stream();
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void twoRequestsOneWorkerAndNothingIsWrong(Revision revision) throws Exception {
        Bench bench = bench(revision.implementation().orElseThrow());
        assertEquals(Bench.DONE, say(bench, "submit 1"));
        say(bench, "submit 2");
        say(bench, "poll");
        assertEquals("1", say(bench, "begin"), "first in, first out");
        assertEquals("1", say(bench, "end"));
        say(bench, "poll");
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
        spec.apply(CALLS.read("submit 1"));
        spec.apply(CALLS.read("submit 2"));
        ThreadletSpec other = spec.copy();
        assertEquals(spec, other);
        assertEquals("1", spec.apply(CALLS.read("begin")));
        assertEquals("false", spec.apply(CALLS.read("tryCancel 1")));
        assertEquals("true", spec.apply(CALLS.read("tryCancel 2")));
        assertEquals("-125", spec.apply(CALLS.read("ret 2")));
        assertEquals("115", spec.apply(CALLS.read("error 1")));
        assertEquals("1", spec.apply(CALLS.read("end")));
        assertEquals("0", spec.apply(CALLS.read("error 1")));
        assertEquals("true", other.apply(CALLS.read("tryCancel 1")));
    }

    private static String settled(String bug, String... calls) throws Exception {
        Bench bench = bench(ThreadletCatalogue.THREADLET
                .bug(bug)
                .orElseThrow()
                .implementation()
                .orElseThrow());
        for (String call : calls) {
            say(bench, call);
        }
        return bench.settle().toString();
    }

    private static String say(Bench bench, String call) {
        return bench.call(CALLS.action(CALLS.read(call)));
    }

    private static Bench bench(Class<?> implementation) throws Exception {
        return new ThreadletBench((AioPool) implementation.getConstructor().newInstance(), 2);
    }
}
