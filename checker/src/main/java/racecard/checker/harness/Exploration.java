package racecard.checker.harness;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import racecard.checker.explore.Explorer;
import racecard.checker.explore.Tally;
import racecard.checker.model.JavaModel;
import racecard.checker.model.MemoryModel;
import racecard.checker.model.SequentialConsistency;
import racecard.checker.runtime.Call;
import racecard.checker.runtime.Control;
import racecard.checker.runtime.Machine;

/** Explores a harness: every execution that the memory model allows, each once. */
public final class Exploration {
    /** Bytes: the search recurses once for every event, and at its end the program's own calls need room too. */
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
        FutureTask<Explored> task = new FutureTask<>(() -> new Exploration(question).explore());
        Thread thread = new Thread(null, task, "explorer of " + question.harness(), STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // its limits end it
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Explored explore() {
        Loaded loaded = Loaded.take(question.source(), question.edit());
        Machine machine = new Machine(loaded.origin(), question.rounds());
        try {
            Harness harness = make(loaded.loader());
            List<Call> before = machine.calls().list();
            machine.actors(harness.threads());
            JavaProgram program = new JavaProgram(harness, machine);
            while (!visited(program, machine, before)) {
                machine.restart();
            }
            return new Explored(tally, watch.failure(), watch.races(), unknown());
        } catch (Control.Refused e) {
            return new Explored(tally, Optional.empty(), List.of(), Optional.of(e.getMessage()));
        } catch (StackOverflowError e) {
            return new Explored(
                    tally,
                    Optional.empty(),
                    List.of(),
                    Optional.of("an execution is too long for the explorer's stack"));
        } finally {
            Machine.leave();
            loaded.give();
        }
    }

    /** Whether the exploration came to its end; otherwise more was learnt about what is shared, and all begins anew. */
    private boolean visited(JavaProgram program, Machine machine, List<Call> before) {
        watch = new Watch(question, program, machine, before);
        MemoryModel model = question.sequential() ? new SequentialConsistency() : new JavaModel(Explorer.MODEL_SETS);
        Explorer explorer = new Explorer(program, model, watch, question.limits());
        try {
            tally = explorer.explore();
            return true;
        } catch (Control.Restart e) {
            return false;
        }
    }

    private Optional<String> unknown() {
        return tally.end() == Tally.End.OUT_OF_TIME
                ? Optional.of(
                        "given up after " + tally.visits() + " visits and " + tally.complete() + " complete executions")
                : Optional.empty();
    }

    private Harness make(ClassLoader loader) {
        try {
            Object made = loader.loadClass(question.harness())
                    .getConstructor(String[].class)
                    .newInstance((Object) question.args().toArray(new String[0]));
            if (made instanceof Harness harness) {
                return harness;
            }
            throw new IllegalArgumentException(question.harness() + " is no " + Harness.class.getName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Control control) {
                throw control;
            }
            throw new IllegalArgumentException(question.harness() + " cannot be made: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    question.harness()
                            + " cannot be made: it needs to be a public class with a public constructor that takes String...",
                    e);
        }
    }
}
