package racecard.jqwik.z3fold;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.z3fold.Promise;

/** Any sequence of calls, with both workers at any time between them: what order alone can break. */
@AddLifecycleHook(Session.Hook.class)
class ChainProperties {
    private static final int LONGEST = 24;

    /** On both CPUs: what is done with an object of ten and more is done on the second. */
    private static final List<Integer> OBJECTS = List.of(1, 2, 3, 4, 5, 11, 12, 13);

    /** None, small ones, such that two or three fill a page, the largest with a header, without, too large. */
    private static final List<Integer> CHUNKS = List.of(0, 1, 1, 1, 2, 3, 6, 6, 10, 13, 14, 16, 17);

    /** Manners of eviction: all, none, one, all after a look. */
    private static final int MANNERS = 4;

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Asks("users' calls and the two workers, in any order, keep every object and every page where it belongs")
    void randomChains(@ForAll("chains") List<Step> chain) {
        walk(chain, EnumSet.of(Step.Kind.RECLAIM, Step.Kind.MIGRATE, Step.Kind.ISOLATE));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Asks(value = "the same with reclaim among them, whatever the owners of the objects answer", of = "RECLAIM")
    void randomChainsWithReclaim(@ForAll("chains") List<Step> chain) {
        walk(chain, EnumSet.of(Step.Kind.MIGRATE, Step.Kind.ISOLATE));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Asks(value = "the same with pages that are isolated, migrated and put back", of = "MIGRATION")
    void randomChainsWithMigration(@ForAll("chains") List<Step> chain) {
        walk(chain, EnumSet.of(Step.Kind.RECLAIM));
    }

    @Provide
    Arbitrary<List<Step>> chains() {
        Arbitrary<Step> alloc = Combinators.combine(Arbitraries.of(OBJECTS), Arbitraries.of(CHUNKS))
                .as((object, chunks) -> new Step(Step.Kind.ALLOC, object, chunks));
        Arbitrary<Step> others = Combinators.combine(
                        Arbitraries.of(EnumSet.complementOf(EnumSet.of(Step.Kind.ALLOC))),
                        Arbitraries.of(OBJECTS),
                        Arbitraries.integers().between(0, MANNERS - 1))
                .as(Step::new);
        return Arbitraries.frequencyOf(Tuple.of(1, alloc), Tuple.of(2, others))
                .list()
                .ofMaxSize(LONGEST);
    }

    private static void walk(List<Step> chain, Set<Step.Kind> without) {
        Walk walk = new Walk();
        chain.stream().filter(step -> !without.contains(step.kind())).forEach(walk::step);
        walk.trial.settle();
    }

    /** One way through a chain; a step that its user must not take is left out. */
    private static final class Walk {
        private final Trial trial = new Trial();
        private final boolean mapsTwice = Session.current()
                .subject()
                .family()
                .promises(Session.current().subject().implementation())
                .contains(Promise.MAPS_TWICE);
        private final Set<Integer> used = new HashSet<>();
        private final Set<Integer> live = new HashSet<>();
        private final Set<Integer> maybeLive = new HashSet<>();
        private final Set<Integer> mapped = new HashSet<>();

        void step(Step step) {
            int object = step.object();
            switch (step.kind()) {
                case ALLOC -> alloc(object, step.arg());
                case FREE -> free(object);
                case MAP -> {
                    if (live.contains(object) && mapped.add(object)) {
                        trial.call("map", object, 0);
                    }
                }
                case UNMAP -> {
                    if (mapped.remove(object)) {
                        trial.call("unmap", object, 0);
                    }
                }
                case COMPACT -> trial.judged("compactWork", object / 10);
                case DRAIN -> trial.judged("drainWork", object / 10);
                case RECLAIM -> reclaim(step.arg(), object / 10);
                case MIGRATE -> move("migrate", object);
                case ISOLATE -> move("isolate", object);
            }
        }

        private void alloc(int object, int chunks) {
            if (used.add(object)) {
                trial.call("alloc", object, chunks);
                if (chunks > 0 && chunks <= 16) {
                    live.add(object);
                    write(object);
                }
            }
        }

        /** With one bit for all mappings, a second mapping would end the first. */
        private void write(int object) {
            if (mapsTwice || mapped.isEmpty()) {
                trial.call("write", object);
            }
        }

        private void free(int object) {
            if (!mapped.contains(object) && live.remove(object)) {
                trial.call("free", object);
            } else if (maybeLive.remove(object)) {
                trial.judged("free", object);
            }
        }

        /** Nobody maps what an eviction may have freed. */
        private void reclaim(int manner, int cpu) {
            if (mapped.isEmpty()) {
                trial.judged("reclaim", manner, cpu);
                maybeLive.addAll(live);
                live.clear();
            }
        }

        private void move(String method, int object) {
            if (live.contains(object)) {
                trial.judged(method, object);
            }
        }
    }
}
