package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.program.LitmusTest;

/** VarHandle methods as events. */
class JavaHandlesTest {
    private static LitmusTest java(String code) {
        return LitmusReader.parse(
                "t.litmus", "Java t\n{ x = 0; y = 0; 0:X=x; 0:Y=y; }\nThread0 {\n" + code + "\n}\nexists (0:r=1)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int r = X.get()         | R x=4 plain",
                "int r = X.getOpaque()   | R x=4 opaque",
                "int r = X.getAcquire()  | R x=4 acquire",
                "int r = X.getVolatile() | R x=4 volatile",
                "X.set(1)                | W x=1 plain",
                "X.setOpaque(1)          | W x=1 opaque",
                "X.setRelease(1)         | W x=1 release",
                "X.setVolatile(1)        | W x=1 volatile",
                "fullFence()             | F full-fence",
                "VarHandle.acquireFence()| F acquire-fence",
                "releaseFence()          | F release-fence",
                "loadLoadFence()         | F load-load-fence",
                "storeStoreFence()       | F store-store-fence",
            })
    void accesses(String code, String event) {
        assertEquals(List.of(event), Told.events(java(code + ";"), 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getAndSet(5)               | volatile | W x=5 volatile rmw0",
                "getAndAdd(2)               | volatile | W x=6 volatile data{0} rmw0",
                "getAndAddAcquire(2)        | acquire  | W x=6 plain data{0} rmw0",
                "getAndSetRelease(2)        | plain    | W x=2 release rmw0",
                "getAndBitwiseOr(1)         | volatile | W x=5 volatile data{0} rmw0",
                "getAndBitwiseAndAcquire(3) | acquire  | W x=0 plain data{0} rmw0",
                "getAndBitwiseXorRelease(4) | plain    | W x=0 release data{0} rmw0",
                "compareAndSet(4, 1)        | volatile | W x=1 volatile rmw0",
                "compareAndExchange(4, 1)   | volatile | W x=1 volatile rmw0",
                "compareAndExchangeAcquire(4, 1) | acquire | W x=1 plain rmw0",
                "weakCompareAndSet(4, 1)    | volatile | W x=1 volatile rmw0",
                "weakCompareAndSetPlain(4, 1) | plain  | W x=1 plain rmw0",
                "weakCompareAndSetRelease(4, 1) | plain | W x=1 release rmw0",
            })
    void updates(String code, String mode, String write) {
        assertEquals(List.of("R x=4 " + mode + " rmw1", write), Told.events(java("X." + code + ";"), 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compareAndSet(5, 1) | failed+volatile | 0",
                "compareAndExchange(5, 1) | failed+volatile | 4",
                "compareAndExchangeAcquire(5, 1) | acquire+failed | 4",
                "weakCompareAndSetRelease(5, 1) | failed+plain | 0",
            })
    void aCompareThatFailsIsARead(String code, String mode, long result) {
        LitmusTest test = java("int r = X." + code + ";");
        assertEquals(List.of("R x=4 " + mode), Told.events(test, 4));
        assertEquals(result, test.threads().get(0).code().run(4).register(0));
    }

    @Test
    void branchesAndArithmetic() {
        LitmusTest test = java("int t = X.getOpaque() + Y.get();\nif (t == 3) { Y.setRelease(t); }");
        assertEquals(
                List.of("R x=1 opaque", "R y=2 plain", "W y=3 release data{0,1} ctrl{0,1}"), Told.events(test, 1, 2));
    }
}
