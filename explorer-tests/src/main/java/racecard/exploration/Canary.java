package racecard.exploration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.explorer.Explored;
import racecard.explorer.lab.Harness;
import racecard.kernel.Word;

/**
 * A race whose executions can be counted by hand, which the explorer must count right before anything it says is
 * believed. Two threads read a word and write one more. Both reads see 0, and either write is the last; or one thread
 * reads what the other wrote: four executions, in two of which an update is lost. An instrumentation that drops events
 * counts fewer.
 */
public final class Canary implements Harness {
    private static final int EXECUTIONS = 4;

    /** Milliseconds are enough; a machine that is busy with something else says nothing of the explorer. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Word counter = new Word(0);
    private final boolean counting;

    /** @param args {@code count} to accept a lost update, so that all executions are visited */
    public Canary(String... args) {
        counting = args[0].equals("count");
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Object run(int thread) {
        int seen = counter.readOnce();
        counter.writeOnce(seen + 1);
        return seen;
    }

    @Override
    public String after(List<Object> results) {
        return counting || counter.readOnce() == 2 ? null : "lost update";
    }

    /** Why nothing can be believed, or empty when the explorer counted right. */
    static Optional<String> sings(Engine engine) {
        Explored all = explore(engine, "count");
        if (all.unknown().isPresent()) {
            return all.unknown();
        }
        if (all.counts().complete() != EXECUTIONS || all.witness().isPresent()) {
            return Optional.of("two increments of one word have " + EXECUTIONS + " executions, and the explorer saw "
                    + all.counts().complete() + ": it does not see what the classes do");
        }
        boolean found = explore(engine, "judge")
                .witness()
                .filter(f -> f.what().contains("lost update"))
                .isPresent();
        return found ? Optional.empty() : Optional.of("the explorer did not find a plain lost update");
    }

    private static Explored explore(Engine engine, String how) {
        return engine.explore(new Engine.Question(
                Canary.class.getName(), List.of(how), history -> Optional.empty(), Set.of(), LIMIT));
    }
}
