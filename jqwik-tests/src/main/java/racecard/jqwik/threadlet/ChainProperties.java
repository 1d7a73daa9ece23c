package racecard.jqwik.threadlet;

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
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.scenario.Vocabulary;
import racecard.models.threadlet.ThreadletFamily;
import racecard.models.threadlet.ThreadletSpec;
import racecard.threadlet.Promise;

/** Any sequence of calls against the specification, answer by answer. */
@AddLifecycleHook(Session.Hook.class)
class ChainProperties {
    private static final Vocabulary<?> CALLS = new ThreadletFamily().calls();

    private static final int LONGEST = 20;
    private static final int REQUESTS = 5;

    enum Kind {
        SUBMIT,
        BEGIN,
        END,
        TRY_CANCEL,
        ASK
    }

    record Step(Kind kind, int number) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Asks("any sequence of calls answers as the specification does, and leaves nothing stranded or miscounted")
    void randomChains(@ForAll("chains") List<Step> chain, @ForAll @IntRange(min = 1, max = 3) int most) {
        Walk walk = new Walk(most);
        chain.forEach(walk::step);
        walk.rest();
    }

    @Provide
    Arbitrary<List<Step>> chains() {
        Arbitrary<Kind> kinds =
                Arbitraries.of(Kind.SUBMIT, Kind.SUBMIT, Kind.BEGIN, Kind.END, Kind.TRY_CANCEL, Kind.ASK);
        return Combinators.combine(kinds, Arbitraries.integers().between(1, REQUESTS))
                .as(Step::new)
                .list()
                .ofMaxSize(LONGEST);
    }

    /**
     * One way through a chain. A worker has one request at a time; on one thread no other holds a token, so what is
     * queued can be cancelled, whatever is promised.
     */
    private static final class Walk {
        private final Trial trial = new Trial();
        private final ThreadletSpec spec = new ThreadletSpec();
        private final Set<Integer> submitted = new HashSet<>();
        private final Set<Integer> cancelled = new HashSet<>();

        Walk(int most) {
            trial.limits(0, most);
        }

        void step(Step step) {
            int number = step.number();
            switch (step.kind()) {
                case SUBMIT -> submit(number);
                case BEGIN -> begin();
                case END -> end();
                case TRY_CANCEL -> tryCancel(number);
                case ASK -> ask(number);
            }
            trial.expectCounts();
        }

        private void submit(int number) {
            if (submitted.add(number)) {
                trial.submit(number);
                spec.apply(CALLS.call("submit", number));
            }
        }

        private void begin() {
            if (!trial.working()) {
                int taken = trial.begin();
                answer(taken == 0 ? "none" : String.valueOf(taken), spec.apply(CALLS.call("begin")));
            }
        }

        private void end() {
            if (trial.working()) {
                trial.end();
                spec.apply(CALLS.call("end"));
            }
        }

        private void tryCancel(int number) {
            if (submitted.contains(number) && !cancelled.contains(number)) {
                boolean taken = trial.tryCancel(number);
                answer(String.valueOf(taken), spec.apply(CALLS.call("tryCancel", number)));
                if (taken) {
                    cancelled.add(number);
                }
            }
        }

        private void ask(int number) {
            if (trial.promises(Promise.ASKED_FOR_RESULT) && submitted.contains(number)) {
                answer(String.valueOf(trial.error(number)), spec.apply(CALLS.call("error", number)));
                answer(String.valueOf(trial.ret(number)), spec.apply(CALLS.call("ret", number)));
            }
        }

        private void answer(String actual, String expected) {
            trial.expect(actual, expected, "the answer is the specification's");
        }

        private void rest() {
            if (trial.working()) {
                trial.end();
            }
            trial.rest();
            for (int number : submitted) {
                boolean works = !cancelled.contains(number);
                trial.expect(
                        trial.started().contains(number), works, "I2: the work runs exactly if it was not cancelled");
                int calls = works || trial.promises(Promise.ALWAYS_CALLS_BACK) ? 1 : 0;
                trial.expect(trial.calledBack(number).size(), calls, "I4: how often the user is called back");
            }
        }
    }
}
