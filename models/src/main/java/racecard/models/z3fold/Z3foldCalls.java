package racecard.models.z3fold;

import java.util.Map;
import racecard.models.scenario.Param;
import racecard.models.scenario.Vocabulary;
import racecard.z3fold.Layout;

/**
 * What a scenario of z3fold may say: what users do with an object, on the object's CPU, and what reclaim and the two
 * workers do on theirs.
 */
final class Z3foldCalls {
    static final Param OBJECT = Param.number("object", 1, Z3foldBench.OBJECTS - 1);

    static final Param CHUNKS = Param.number("size in chunks", 0, Layout.FEW_CHUNKS + 1)
            .named(Map.of("CHUNK", 1, "HALF", 6, "BIG", 13, "HEADLESS", 16));

    static final Param MAPPING = Param.number("mapping", 0, 1);

    static final Param CPU = Param.number("CPU", 0, 1);

    static final Param MANNER = Param.number("manner of eviction", 0, 6)
            .named(Map.of("FREE", 0, "FAIL", 1, "ONCE", 2, "MAP", 3, "FAIL_TWICE", 4, "LOOK", 5, "LATE", 6));

    static final Vocabulary<Z3foldBench> CALLS = new Vocabulary<Z3foldBench>()
            .call("alone", on -> on.alone())
            .call("alloc", OBJECT, CHUNKS, (on, o, size) -> on.user("alloc", o, size, c -> on.alloc(c, o, size, true)))
            .call(
                    "allocAtomic",
                    OBJECT,
                    CHUNKS,
                    (on, o, size) -> on.user("allocAtomic", o, size, c -> on.alloc(c, o, size, false)))
            .call("free", OBJECT, (on, o) -> on.user("free", o, c -> on.free(c, o)))
            .call("write", OBJECT, (on, o) -> on.user("write", o, c -> on.write(c, o)))
            .call("map", OBJECT, MAPPING, (on, o, mapping) -> on.user("map", o, c -> on.map(c, o, mapping)))
            .call("unmap", OBJECT, MAPPING, (on, o, mapping) -> on.user("unmap", o, c -> on.unmap(c, o, mapping)))
            .call("migrate", OBJECT, (on, o) -> on.user("migrate", o, c -> on.migrate(c, o)))
            .call("isolate", OBJECT, (on, o) -> on.user("isolate", o, c -> on.isolate(c, o)))
            .call(
                    "reclaim",
                    MANNER,
                    CPU,
                    (on, manner, cpu) -> on.with("reclaim", cpu, c -> on.reclaim(c, Eviction.Manner.of(manner))))
            .call("compactWork", CPU, (on, cpu) -> on.with("compactWork", cpu, on::compactWork))
            .call("drainWork", CPU, (on, cpu) -> on.with("drainWork", cpu, on::drainWork));

    private Z3foldCalls() {}
}
