package racecard.litmus.c;

import java.util.Map;
import java.util.function.Function;
import racecard.litmus.code.Expression;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.Typed;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * Spin locks as the kernel's lock.cat sees them: taking one is a read-modify-write LKR-LKW that finds 0 and leaves 1,
 * giving it up is a write UL of
 * 0. So mutual exclusion is the atomicity of read-modify-writes, and a thread that finds the lock taken has no
 * execution: it would still wait.
 *
 * <p>LKR is an acquire and UL a release in every generation of the model; they carry those tags too, for models that
 * have no word for locks.
 */
final class SpinLocks {
    private static final ThreadRun.Halves TAKE =
            new ThreadRun.Halves(Tag.mask(Tag.LKR, Tag.ACQUIRE), Tag.mask(Tag.LKW, Tag.ONCE));
    private static final long GIVE_UP = Tag.mask(Tag.UL, Tag.RELEASE);

    private SpinLocks() {}

    static void addTo(Map<String, Function<PrimitiveUse, Typed>> all) {
        all.put("spin_lock", call -> KernelC.nothing(machine -> lock(machine, at(machine, call))));
        all.put("spin_unlock", call -> KernelC.nothing(machine -> unlock(machine, at(machine, call))));
        // Defined by the kernel, while it had it, as taking the lock and giving it up.
        all.put(
                "spin_unlock_wait",
                call -> KernelC.nothing(machine -> {
                    Spot spot = at(machine, call);
                    lock(machine, spot);
                    unlock(machine, spot);
                }));
        truth(all, "spin_trylock", call -> machine -> {
            Spot spot = at(machine, call);
            long found = find(machine, spot);
            if (found == 0) {
                take(machine, spot);
                return 1;
            }
            read(machine, spot, found, Tag.LF);
            return 0;
        });
        truth(all, "spin_is_locked", call -> machine -> {
            Spot spot = at(machine, call);
            long found = find(machine, spot);
            read(machine, spot, found, found != 0 ? Tag.RL : Tag.RU);
            return found != 0 ? 1 : 0;
        });
        all.replaceAll(
                (name, primitive) -> name.startsWith("spin_") ? call -> primitive.apply(call.taking(1)) : primitive);
    }

    private static void truth(
            Map<String, Function<PrimitiveUse, Typed>> all, String name, Function<PrimitiveUse, Expression> test) {
        all.put(name, call -> new Typed(test.apply(call), Type.INT));
    }

    private record Spot(int location, long addr, PrimitiveUse call) {}

    private static Spot at(ThreadRun machine, PrimitiveUse call) {
        int location = machine.location(call.value(0).code().value(machine), call.site());
        return new Spot(location, machine.dependencies(), call);
    }

    private static long find(ThreadRun machine, Spot spot) {
        return machine.next(
                spot.location(), spot.addr(), TAKE.read(), spot.call().site());
    }

    private static void lock(ThreadRun machine, Spot spot) {
        if (find(machine, spot) != 0) {
            throw ThreadRun.blocked(spot.call().site(), "waits for a lock that is taken");
        }
        take(machine, spot);
    }

    private static void take(ThreadRun machine, Spot spot) {
        ThreadRun.Origins from = new ThreadRun.Origins(spot.addr(), 0, 0);
        machine.update(spot.location(), 0, 1, from, false, TAKE, spot.call().site());
    }

    private static void unlock(ThreadRun machine, Spot spot) {
        machine.write(spot.location(), 0, spot.addr(), 0, GIVE_UP, spot.call().site());
    }

    private static void read(ThreadRun machine, Spot spot, long found, Tag tag) {
        machine.read(spot.location(), found, spot.addr(), tag.bit(), spot.call().site());
    }
}
