package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many executions programs have whose number is known. */
class KnownCountsTest {
    @ParameterizedTest(name = "{0} under {2}: {1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "x;y=1 | x=1 # 2 # java", // drawn in docs/architecture.md
                "lock l;unlock l | lock l;unlock l # 2 # java", // the same
                "x.o=1;y.o | y.o=1;x.o # 4 # java",
                "x.o=1;y.o | y.o=1;x.o # 3 # sc",
                "x.v=1;y.v | y.v=1;x.v # 3 # java",
                "x=1;y.r=1 | y.a;x # 3 # java",
                "x.o=1;y.o=1 | y.o;x.o # 4 # java",
                "x.o=1;y.o=2 | y.o=1;x.o=2 # 4 # java",
                "x.o=1;y.o=2 | y.o=1;x.o=2 # 3 # sc",
                "x=1;y=1 | y;x # 3 # sc",
                "x.o=1;FF;y.o | y.o=1;FF;x.o # 3 # java",
                "x.v=1;y.v | y.v=1;z.v | z.v=1;x.v # 7 # java",
                "x.o=1;y.o | y.o=1;z.o | z.o=1;x.o # 8 # java",
                "x.o;y.o=1 | y.o;x.o=1 # 3 # java",
                "x.o;y.o=1 | y.o;x.o=1 # 3 # sc",
                "x.o=1 | x.o;y.o | y.o=1 | y.o;x.o # 16 # java",
                "x.o=1 | x.o;y.o | y.o=1 | y.o;x.o # 15 # sc",
                "x.o=1 | x.v;y.v | y.o=1 | y.v;x.v # 15 # java",
                "x.o=1 | x.o;y.o=1 | y.o;x.o # 8 # java",
                "x.o=1 | x.o;y.r=1 | y.a;x.o # 7 # java",
                "x.o=1 | x.o;y.o=1 | y.o;x.o # 7 # sc",
                "x.o=1 | x.o;RF;y.o=1 | y.a;x.o # 7 # java", // a release fence orders reads before it too
                "x.o=1 | x.o;LL;y.o=1 | y.a;x.o # 8 # java", // loadLoad orders no write
                "d.o=1;x.r=1 | x.casP(1,2) | x.a;d.o # 7 # java", // an update is one event
                "d.o=1;x.r=1 | x.addP(1) | x.a;d.o # 9 # java",
                "x=1;x=2 # 1 # sc",
                "x=1;x=2 # 1 # java",
                "x=1 | x=2 | x=3 | x=4 # 24 # java",
                "x=1 | x;x # 4 # java",
                "x.o=1 | x.o;x.o # 3 # java",
                "x=1 | x;x # 3 # sc",
                "x;x=1 # 1 # java",
                "x.cas(0,1) | x.cas(0,1) | x.cas(0,1) # 3 # java",
                "await x.a=1;y | y=1;x.r=1 # 1 # java",
                "await x=1;y | y=1;x=1 # 2 # java",
                "x.add(1)|x.add(1) # 2 # java",
                "x.add(1)|x.add(1)|x.add(1) # 6 # java",
                "x.add(1)|x.add(1)|x.add(1)|x.add(1) # 24 # java",
                "x.add(1)|x.add(1)|x.add(1)|x.add(1)|x.add(1) # 120 # java",
                "x.add(1)|x.add(1)|x.add(1)|x.add(1)|x.add(1)|x.add(1) # 720 # java",
                "lock l;x;x=1;unlock l|lock l;x;x=1;unlock l # 2 # java",
                "lock l;x;x=1;unlock l|lock l;x;x=1;unlock l|lock l;x;x=1;unlock l # 6 # java",
                "lock l;unlock l|lock l;unlock l|lock l;unlock l|lock l;unlock l # 24 # java",
                "lock l;unlock l|lock l;unlock l|lock l;unlock l|lock l;unlock l|lock l;unlock l|lock l;unlock l # 720 # java",
            })
    void count(String program, int executions, String model) {
        Collected all = Collected.explore(new Script(program), model.strip(), true);
        assertEquals(executions, all.complete.size());
        assertEquals(executions, new HashSet<>(all.complete).size());
    }

    @ParameterizedTest(name = "{0} lock holders under {1}")
    @CsvSource({"2,java", "3,java", "4,java", "5,java", "6,java", "2,sc", "3,sc", "4,sc", "5,sc", "6,sc"})
    void fewBlockedBehindLocks(int holders, String model) {
        String program = String.join("|", Collections.nCopies(holders, "lock l;x;x=1;unlock l"));
        Collected all = Collected.explore(new Script(program), model, true);
        int factorial = IntStream.rangeClosed(1, holders).reduce(1, (a, b) -> a * b);
        assertEquals(factorial, all.complete.size());
        assertEquals(factorial, new HashSet<>(all.complete).size());
        assertEquals(0, all.stuck.size());
        assertTrue(all.tally.blocked() < factorial, () -> all.tally.blocked() + " blocked");
    }
}
