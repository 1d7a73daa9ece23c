package racecard.jcstress;

import java.util.Arrays;
import java.util.List;
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
import racecard.taskwork.Contract;

/** All races of the real classes. */
final class Races {
    private static final List<Class<?>> ALL = List.of(
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

    private Races() {}

    static List<Class<?>> all() {
        return ALL;
    }

    static String check(Class<?> race) {
        return race.getAnnotation(Race.class).check();
    }

    /** Whether an implementation with this contract may be asked. */
    static boolean asks(Class<?> race, Contract contract) {
        return Arrays.stream(race.getAnnotation(Race.class).needs()).allMatch(contract::promises);
    }
}
