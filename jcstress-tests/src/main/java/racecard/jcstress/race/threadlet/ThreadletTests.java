package racecard.jcstress.race.threadlet;

import java.util.List;
import racecard.jcstress.FamilyTests;
import racecard.jcstress.ladder.threadlet.BhSchedule;
import racecard.jcstress.ladder.threadlet.DoneWmbRmb;
import racecard.jcstress.ladder.threadlet.NotifyMe;
import racecard.jcstress.ladder.threadlet.RetMp;
import racecard.jcstress.ladder.threadlet.RetSpin;

/** Races and ladders of QEMU's worker pools: results, then wake-ups. */
public final class ThreadletTests implements FamilyTests {
    @Override
    public String protocol() {
        return "threadlet";
    }

    @Override
    public List<Class<?>> races() {
        return List.of(CancelAgainstWorker.class, PollAgainstEnd.class, SubmitAgainstSubmit.class);
    }

    @Override
    public List<Class<?>> ladders() {
        return List.of(RetMp.class, DoneWmbRmb.class, RetSpin.class, BhSchedule.class, NotifyMe.class);
    }
}
