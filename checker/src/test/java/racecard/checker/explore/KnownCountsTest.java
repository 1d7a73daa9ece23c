package racecard.checker.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many executions programs have whose number is known. */
class KnownCountsTest {
    @ParameterizedTest(name = "{0} under {2}: {1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "x.o=1;y.o | y.o=1;x.o # 4 # java",
                "x.o=1;y.o | y.o=1;x.o # 3 # sc",
                "x.v=1;y.v | y.v=1;x.v # 3 # java",
                "x=1;y.r=1 | y.a;x # 3 # java",
                "x.o=1;y.o=1 | y.o;x.o # 4 # java",
                "x.o=1;y.o=2 | y.o=1;x.o=2 # 4 # java",
                "x.o=1;y.o=2 | y.o=1;x.o=2 # 3 # sc",
                "x.add(1)|x.add(1) # 2 # java",
                "x.add(1)|x.add(1)|x.add(1) # 6 # java",
                "x.add(1)|x.add(1)|x.add(1)|x.add(1) # 24 # java",
                "x.add(1)|x.add(1)|x.add(1)|x.add(1)|x.add(1) # 120 # java",
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
}
