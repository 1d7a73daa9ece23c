package racecard.explorer.harness;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import racecard.explorer.Counts;
import racecard.explorer.Explored;
import racecard.explorer.Model;
import racecard.explorer.Witness;
import racecard.explorer.explore.Search;
import racecard.explorer.explore.Tally;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Task;
import racecard.explorer.model.JavaModel;
import racecard.explorer.model.MemoryModel;
import racecard.explorer.model.SequentialConsistency;
import racecard.explorer.runtime.Chance;
import racecard.explorer.runtime.Control;
import racecard.explorer.runtime.Floor;
import racecard.explorer.runtime.Frames;
import racecard.explorer.runtime.Machine;

/** Explores a harness: every execution that the memory model allows, each once. */
public final class Exploration {
    /** The explorer calls itself an event at a time, and the program runs on top of that. */
    private static final long STACK = 512L << 20;

    /** What is left of a visit when the time is over, and to write down what was seen. */
    private static final long GRACE = 1_500_000_000L;

    private final InstrumentedClasses classes;
    private final Task task;
    private final long deadline;
    private Watch watch;
    private Tally tally = new Tally();

    private Exploration(InstrumentedClasses classes, Task task) {
        this.classes = classes;
        this.task = task;
        this.deadline = System.nanoTime() + task.limits().time().toNanos();
    }

    /**
     * Explores.
     *
     * @throws IllegalArgumentException when the class is no harness or its constructor fails
     */
    public static Explored of(InstrumentedClasses classes, Task task) {
        Exploration exploration = new Exploration(classes, task);
        FutureTask<Explored> future = new FutureTask<>(exploration::explore);
        Thread thread = new Thread(null, future, "exploration of " + task.program(), STACK);
        thread.setDaemon(true); // what runs on in it must keep nobody from going home
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                return future.get(exploration.left() + GRACE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (TimeoutException e) {
                return exploration.endless(thread);
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                if (interrupted && future.isDone()) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private long left() {
        return deadline - System.nanoTime();
    }

    /** The program does not come back to the explorer, which cannot end it: it is left behind. */
    private Explored endless(Thread thread) {
        String place = Frames.first(Stream.of(thread.getStackTrace())
                .filter(frame -> Frames.isProgram(frame.getClassName()))
                .toList());
        thread.interrupt();
        return unknown("given up: the program runs on " + (place.isEmpty() ? "" : "at " + place + " ")
                + "and comes back to no access that the explorer sees");
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return (RuntimeException) e;
    }

    private Explored explore() throws Exception {
        Chance chance = new Chance();
        Explored all = explore(chance);
        while (all.witness().isEmpty() && all.unknown().isEmpty() && chance.next()) {
            all = Together.of(all, explore(chance));
        }
        return all;
    }

    private Explored explore(Chance chance) throws Exception {
        Set<String> late = new TreeSet<>();
        Set<String> real = new TreeSet<>();
        while (true) {
            try {
                return explore(late, real, chance);
            } catch (Control.Late e) {
                if (!late.addAll(e.classes())) {
                    throw new IllegalStateException("late already: " + late, e);
                }
            } catch (Control.Lacking e) {
                if (!real.add(e.original())) {
                    throw new IllegalStateException("no abstraction any more: " + real, e);
                }
            }
        }
    }

    /**
     * @param late classes whose initialisers are part of the program
     * @param real classes of the JDK's that run as what they are although there is an abstraction
     */
    private Explored explore(Set<String> late, Set<String> real, Chance chance) throws Exception {
        InstrumentedClasses.Loaded loaded = classes.take(task.edit(), late, real);
        Machine machine = new Machine(loaded.origin(), task.limits().rounds(), chance);
        chance.begin();
        try {
            return task.marks().during(() -> machine.during(() -> explore(loaded.loader(), machine)));
        } finally {
            classes.give(loaded);
        }
    }

    private Explored explore(ClassLoader loader, Machine machine) {
        try {
            Harness harness = make(loader);
            List<Call> before = machine.calls().list();
            machine.actors(harness.threads());
            JavaProgram program = new JavaProgram(harness, machine);
            program.scout();
            while (!visited(program, machine, before)) {
                machine.restart();
            }
            return explored(
                    watch.distinct(), watch.outcomes(), watch.races(), watch.uncaught(), watch.failure(), unknown());
        } catch (Control.Refused e) {
            return unknown(e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return unknown("memory or stack ran out");
        }
    }

    private Explored unknown(String why) {
        return explored(0, new TreeMap<>(), List.of(), List.of(), Optional.empty(), Optional.of(why));
    }

    private Explored explored(
            long distinct,
            SortedMap<String, Long> outcomes,
            List<String> races,
            List<String> uncaught,
            Optional<Witness> witness,
            Optional<String> unknown) {
        Counts counts = new Counts(
                tally.visits(),
                tally.complete(),
                distinct,
                tally.blocked(),
                tally.stuck(),
                tally.cut(),
                tally.longest(),
                tally.end() == Tally.End.EXHAUSTED && unknown.isEmpty());
        return new Explored(task.program(), task.model(), counts, outcomes, races, uncaught, witness, unknown);
    }

    /** Whether the exploration came to its end; otherwise more was learnt about what is shared, and all begins anew. */
    private boolean visited(JavaProgram program, Machine machine, List<Call> before) {
        JavaModel java = task.model() == Model.JAVA_ACYCLIC ? new JavaModel(Search.MODEL_SETS) : null;
        watch = new Watch(task, program, java, machine, before);
        MemoryModel model = java == null ? new SequentialConsistency() : java;
        Search search = new Search(program, model, watch, task.limits().time(Duration.ofNanos(Math.max(1, left()))));
        try {
            tally = search.explore();
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
            Class<?> type = loader.loadClass(task.program());
            if (Harness.class.isAssignableFrom(type)) {
                return (Harness) type.getConstructor(String[].class)
                        .newInstance((Object) task.args().toArray(new String[0]));
            } else if (AnnotatedHarness.describes(type)) {
                return new AnnotatedHarness(type.getConstructor().newInstance());
            }
            throw new IllegalArgumentException(
                    task.program() + " has no public method with @Actor, and is no " + Harness.class.getName());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Control control) {
                throw control;
            }
            Floor.check(e.getCause());
            throw new IllegalArgumentException(
                    task.program() + " cannot be made: " + Watch.text(e.getCause()), e.getCause());
        } catch (ExceptionInInitializerError e) {
            throw new IllegalArgumentException(
                    task.program() + " cannot be made: a static initialiser throws " + Watch.text(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    task.program()
                            + " cannot be made: it needs to be a public class that is not abstract, with a public constructor"
                            + " without parameters (a " + Harness.class.getSimpleName() + ": that takes String...)",
                    e);
        }
    }
}
