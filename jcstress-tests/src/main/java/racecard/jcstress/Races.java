package racecard.jcstress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import racecard.jcstress.race.AddAgainstAdd;
import racecard.jcstress.race.AddAgainstCancel;
import racecard.jcstress.race.AddAgainstExit;
import racecard.jcstress.race.AddAgainstNmi;
import racecard.jcstress.race.AddAgainstRun;
import racecard.jcstress.race.AddAgainstSleep;
import racecard.jcstress.race.AddCancelRun;
import racecard.jcstress.race.CancelAgainstCancel;
import racecard.jcstress.race.CancelAgainstExit;
import racecard.jcstress.race.CancelAgainstRequeue;
import racecard.jcstress.race.CancelAgainstRun;
import racecard.jcstress.race.CancelOnlyAgainstRun;
import racecard.jcstress.race.ResumeAgainstReturn;
import racecard.jcstress.race.SignalAgainstGetSignal;
import racecard.jcstress.race.threadlet.CancelAgainstWorker;
import racecard.jcstress.race.threadlet.PollAgainstEnd;
import racecard.jcstress.race.threadlet.SubmitAgainstSubmit;
import racecard.jcstress.race.z3fold.AllocAgainstFree;

/** All races of the real classes. */
final class Races {
    private static final List<Class<?>> TASK_WORK = List.of(
            SignalAgainstGetSignal.class,
            CancelAgainstRun.class,
            CancelOnlyAgainstRun.class,
            CancelAgainstRequeue.class,
            CancelAgainstCancel.class,
            AddAgainstAdd.class,
            AddAgainstNmi.class,
            AddAgainstRun.class,
            AddAgainstCancel.class,
            AddAgainstExit.class,
            CancelAgainstExit.class,
            ResumeAgainstReturn.class,
            AddAgainstSleep.class,
            AddCancelRun.class);

    private static final List<Class<?>> THREADLET =
            List.of(CancelAgainstWorker.class, PollAgainstEnd.class, SubmitAgainstSubmit.class);

    private static final List<Class<?>> Z3FOLD = List.of(AllocAgainstFree.class);

    private Races() {}

    /** The races of a protocol. */
    static List<Class<?>> of(String protocol) {
        return switch (protocol) {
            case "task-work" -> TASK_WORK;
            case "threadlet" -> THREADLET;
            case "z3fold" -> Z3FOLD;
            default ->
                throw new IllegalArgumentException("there are no jcstress tests for protocol '" + protocol + "'");
        };
    }

    static String check(Class<?> race) {
        return race.getAnnotation(Race.class).check();
    }

    /** Whether an implementation that promises this may be asked. */
    static boolean asks(Class<?> race, Set<? extends Enum<?>> promises) {
        Set<String> names = promises.stream().map(Enum::name).collect(Collectors.toSet());
        return names.containsAll(List.of(race.getAnnotation(Race.class).needs()));
    }
}
