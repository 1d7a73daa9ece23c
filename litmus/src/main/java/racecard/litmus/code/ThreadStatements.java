package racecard.litmus.code;

import java.util.List;
import racecard.litmus.program.Location;
import racecard.litmus.program.ThreadCode;
import racecard.litmus.program.Trace;
import racecard.litmus.program.Type;

/** A thread's statements, ready to run. Immutable: every run has a {@link ThreadRun} of its own. */
public final class ThreadStatements implements ThreadCode {
    private final List<Statement> statements;
    private final ThreadRun.Places places;
    private final long[] initialRegisters;
    private final int[] shown;

    /**
     * A thread.
     *
     * @param locations of the test
     * @param initialRegisters of every register it names
     * @param shown which of them a {@link Trace} tells at the end
     */
    public ThreadStatements(
            List<Statement> statements, List<Location> locations, long[] initialRegisters, int[] shown) {
        this.statements = List.copyOf(statements);
        this.places = new ThreadRun.Places(
                locations.stream().mapToInt(Location::object).toArray(),
                locations.stream().map(Location::type).toArray(Type[]::new));
        this.initialRegisters = initialRegisters.clone();
        this.shown = shown.clone();
    }

    @Override
    public Trace run(long... valuesRead) {
        ThreadRun machine = new ThreadRun(valuesRead, places, initialRegisters);
        try {
            for (Statement statement : statements) {
                statement.run(machine);
            }
        } catch (Leave.Return end) {
            // As good as the thread's end.
        } catch (Stop stop) {
            return stopped(machine, stop);
        }
        long[] last = new long[shown.length];
        for (int i = 0; i < shown.length; i++) {
            last[i] = machine.register(shown[i]);
        }
        return Trace.ended(machine.events(), last);
    }

    private static Trace stopped(ThreadRun machine, Stop stop) {
        if (stop.ending() == Trace.Ending.WAITS) {
            return Trace.waiting(machine.events());
        }
        machine.closeSections(stop.reason().site());
        return switch (stop.ending()) {
            case BLOCKED -> Trace.blocked(machine.events(), stop.reason());
            case CUT -> Trace.cut(machine.events(), stop.reason());
            default -> Trace.faulted(machine.events(), stop.reason());
        };
    }
}
