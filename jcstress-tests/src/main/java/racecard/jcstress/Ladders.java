package racecard.jcstress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import racecard.jcstress.ladder.CancelAba;
import racecard.jcstress.ladder.CancelFirst;
import racecard.jcstress.ladder.CancelMid;
import racecard.jcstress.ladder.CancelMidWait;
import racecard.jcstress.ladder.CancelUaf;
import racecard.jcstress.ladder.CancelUafWait;
import racecard.jcstress.ladder.ExitPfExiting;
import racecard.jcstress.ladder.ExitSentinel;
import racecard.jcstress.ladder.JobctlLock;
import racecard.jcstress.ladder.JobctlSb;
import racecard.jcstress.ladder.JobctlVolatile;
import racecard.jcstress.ladder.Once;
import racecard.jcstress.ladder.PubCancel;
import racecard.jcstress.ladder.PubRun;
import racecard.jcstress.ladder.Sleep;
import racecard.jcstress.ladder.Spin;
import racecard.jcstress.ladder.Tif;
import racecard.jcstress.ladder.TifOrder;
import racecard.jcstress.ladder.Wake;
import racecard.jcstress.ladder.threadlet.BhSchedule;
import racecard.jcstress.ladder.threadlet.DoneWmbRmb;
import racecard.jcstress.ladder.threadlet.NotifyMe;
import racecard.jcstress.ladder.threadlet.RetMp;
import racecard.jcstress.ladder.threadlet.RetSpin;
import racecard.jcstress.ladder.z3fold.KrefGet;
import racecard.jcstress.ladder.z3fold.KrefPut;
import racecard.jcstress.ladder.z3fold.KrefReuse;
import racecard.jcstress.ladder.z3fold.MapCompact;
import racecard.jcstress.ladder.z3fold.PageClaim;
import racecard.jcstress.ladder.z3fold.StalePublish;

/** All ladders, read from their annotations. */
public final class Ladders {
    private static final List<Class<?>> TASK_WORK = List.of(
            PubRun.class,
            PubCancel.class,
            CancelUaf.class,
            CancelUafWait.class,
            CancelMid.class,
            CancelMidWait.class,
            CancelFirst.class,
            CancelAba.class,
            ExitSentinel.class,
            ExitPfExiting.class,
            JobctlSb.class,
            JobctlVolatile.class,
            JobctlLock.class,
            Tif.class,
            TifOrder.class,
            Wake.class,
            Spin.class,
            Sleep.class,
            Once.class);

    private static final List<Class<?>> THREADLET =
            List.of(RetMp.class, DoneWmbRmb.class, RetSpin.class, BhSchedule.class, NotifyMe.class);

    private static final List<Class<?>> Z3FOLD = List.of(
            KrefPut.class, KrefReuse.class, KrefGet.class, PageClaim.class, StalePublish.class, MapCompact.class);

    private Ladders() {}

    /**
     * The ladders of a protocol in reading order; for task_work: publication, cancellation, exit, notification, waiting, and the contract as a whole; for the worker pools: results, then wake-ups; for z3fold:
     * references, claims, and what stands beside a lock. None where the protocol has no question that is about memory alone.
     */
    public static List<Ladder> of(String protocol) {
        return classes(protocol).stream().map(Ladders::read).toList();
    }

    private static List<Class<?>> classes(String protocol) {
        return switch (protocol) {
            case "task-work" -> TASK_WORK;
            case "threadlet" -> THREADLET;
            case "z3fold" -> Z3FOLD;
            default -> List.of();
        };
    }

    private static Ladder read(Class<?> type) {
        Claim claim = type.getAnnotation(Claim.class);
        List<Class<?>> tests = new ArrayList<>(List.of(type.getDeclaredClasses()));
        tests.removeIf(test -> !test.isAnnotationPresent(Rung.class));
        tests.sort(
                Comparator.comparingInt(test -> test.getAnnotation(Rung.class).value()));
        List<Ladder.Step> steps = new ArrayList<>();
        for (Class<?> test : tests) {
            Rung rung = test.getAnnotation(Rung.class);
            Optional<String> kernel = Optional.of(rung.kernel()).filter(k -> !k.isEmpty());
            steps.add(new Ladder.Step(claim.ladder(), kernel, rung.change(), Experiment.of(test)));
        }
        return new Ladder(claim.ladder(), claim.value(), steps);
    }
}
