package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Limits;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Who races with whom. In each program the last thread looks at {@code d} only if it has read what the first wrote, or
 * what was made of that; whether the two accesses of d race rests on what lies between.
 */
class HappensBeforeTest {
    /** The locations with a race. */
    private static final class Racing implements Visitor {
        private final Set<Integer> locations = new HashSet<>();

        @Override
        public boolean complete(Graph graph) {
            for (int i = 0; i < graph.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (Search.HAPPENS_BEFORE.race(graph, graph.at(j), graph.at(i))) {
                        locations.add(graph.step(graph.at(i)).location());
                    }
                }
            }
            return true;
        }

        @Override
        public boolean stuck(Graph graph) {
            return true;
        }

        @Override
        public boolean failed(Graph graph, int t, Step failure) {
            throw new AssertionError(failure.payload());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "d=1;x.r=1 | x.a;if0=1 d # false", // release and acquire
                "d=1;x.v=1 | x.v;if0=1 d # false",
                "d.r=1 | d.a;if0=1 d # false", // the release itself
                "d=1;x.o=1 | x.a;if0=1 d # true", // a write that is no release
                "d=1;x=1 | x.a;if0=1 d # true",
                "d=1;x.r=1 | x.o;if0=1 d # true", // a read that is no acquire
                "d=1;x.r=1 | x.addP(1) | x.a;if0=2 d # false", // release sequence
                "d=1;x.r=1 | x.addP(1) | x.addP(1) | x.a;if0=3 d # false",
                "d=1;x.r=1 | x.o;if0=1 x.o=2 | x.a;if0=2 d # true", // a later write is no part of it
                "d=1;RF;x.o=1 | x.a;if0=1 d # false", // fences
                "d=1;RF;y.o=1;x.o=1 | x.a;if0=1 d # false", // all writes behind one
                "d=1;FF;x.o=1 | x.a;if0=1 d # false",
                "d=1;SS;x.o=1 | x.a;if0=1 d # true",
                "d=1;x.r=1 | x.o;AF;if0=1 d # false",
                "d=1;x.r=1 | x.o;FF;if0=1 d # false",
                "d=1;x.r=1 | x.o;LL;if0=1 d # true",
                "d=1;x.r=1 | x.o;RF;if0=1 d # true",
                "d=1 | d # true", // who is plain
                "d=1 | d.o # true",
                "d.o=1 | d # true",
                "d.v=1 | d # true",
                "d.o=1 | d.o # false",
                "d | d # false", // who writes
                "d=1 | d=1 # true",
                "d=1;d # false", // one thread
                "d=1 | e=1 # false",
            })
    void race(String program, boolean races) {
        Script script = new Script(program);
        Racing racing = new Racing();
        new Search(script, Collected.model("java"), racing, Limits.DEFAULT, false).explore();
        assertEquals(races, racing.locations.contains(script.location("d")));
    }
}
