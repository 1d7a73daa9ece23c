package racecard.explorer.harness;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import racecard.explorer.explore.Explorer;
import racecard.explorer.explore.Tally;
import racecard.explorer.model.JavaModel;
import racecard.explorer.model.MemoryModel;
import racecard.explorer.model.SequentialConsistency;
import racecard.explorer.runtime.Call;
import racecard.explorer.runtime.Control;
import racecard.explorer.runtime.Machine;

/** Explores a harness: every execution that the memory model allows, each once. */
public final class Exploration {
    /** The explorer calls itself an event at a time, and the program runs on top of that. */
    private static final long STACK = 512L << 20;

    private final Question question;
    private Watch watch;
    private Tally tally = new Tally();

    private Exploration(Question question) {
        this.question = question;
    }

    /**
     * Explores.
     *
     * @throws IllegalArgumentException when the class is no harness or its constructor fails
     */
    public static Explored of(Question question) {
        FutureTask<Explored> exploration = new FutureTask<>(new Exploration(question)::explore);
        new Thread(null, exploration, "exploration of " + question.harness(), STACK).start();
        boolean interrupted = false;
        while (true) {
            try {
                return exploration.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                if (interrupted && exploration.isDone()) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return (RuntimeException) e;
    }

    private Explored explore() {
        Set<String> late = new TreeSet<>();
        while (true) {
            try {
                return explore(late);
            } catch (Control.Late e) {
                if (!late.addAll(e.classes())) {
                    throw new IllegalStateException("late already: " + late, e);
                }
            }
        }
    }

    /** @param late classes whose initialisers are part of the program */
    private Explored explore(Set<String> late) {
        Loaded loaded = Loaded.take(question.source(), question.edit(), late);
        Machine machine = new Machine(loaded.origin(), question.rounds());
        try {
            Harness harness = make(loaded.loader());
            List<Call> before = machine.calls().list();
            machine.actors(harness.threads());
            JavaProgram program = new JavaProgram(harness, machine);
            program.scout();
            while (!visited(program, machine, before)) {
                machine.restart();
            }
            return new Explored(tally, watch.distinct(), watch.failure(), watch.races(), watch.outcomes(), unknown());
        } catch (Control.Refused e) {
            return new Explored(tally, 0, Optional.empty(), List.of(), Map.of(), Optional.of(e.getMessage()));
        } finally {
            Machine.leave();
            loaded.give();
        }
    }

    /** Whether the exploration came to its end; otherwise more was learnt about what is shared, and all begins anew. */
    private boolean visited(JavaProgram program, Machine machine, List<Call> before) {
        JavaModel java = question.sequential() ? null : new JavaModel(Explorer.MODEL_SETS);
        watch = new Watch(question, program, java, machine, before);
        MemoryModel model = java == null ? new SequentialConsistency() : java;
        Explorer explorer = new Explorer(program, model, watch, question.limits());
        try {
            tally = explorer.explore();
            return true;
        } catch (Control.Restart e) {
            return false;
        }
    }

    private Optional<String> unknown() {
        String seen = " after " + tally.visits() + " visits and " + tally.complete() + " complete executions";
        return switch (tally.end()) {
            case OUT_OF_TIME -> Optional.of("given up" + seen);
            case OUT_OF_SPACE -> Optional.of("memory or stack ran out" + seen);
            case EXHAUSTED, STOPPED -> Optional.empty();
        };
    }

    private Harness make(ClassLoader loader) {
        try {
            Class<?> type = loader.loadClass(question.harness());
            if (Harness.class.isAssignableFrom(type)) {
                return (Harness) type.getConstructor(String[].class)
                        .newInstance((Object) question.args().toArray(new String[0]));
            } else if (AnnotatedHarness.describes(type)) {
                return new AnnotatedHarness(type.getConstructor().newInstance());
            }
            throw new IllegalArgumentException(
                    question.harness() + " has no public method with @Actor, and is no " + Harness.class.getName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Control control) {
                throw control;
            }
            throw new IllegalArgumentException(question.harness() + " cannot be made: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    question.harness()
                            + " cannot be made: it needs to be a public class that is not abstract, with a public constructor"
                            + " without parameters (a " + Harness.class.getSimpleName() + ": that takes String...)",
                    e);
        }
    }
}
