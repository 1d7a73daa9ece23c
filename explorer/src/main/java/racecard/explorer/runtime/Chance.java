package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that a program draws by chance before its threads start: everything is explored once for each way in which
 * they may come out. What a thread draws is refused: there it would be one more choice for every other that it may
 * meet.
 */
public final class Chance {
    /** The most ways. */
    private static final long MOST = 4096;

    private static final String ADVICE =
            ", which the checker cannot model: hand in a Random with a seed, or the numbers";

    private record Draw(int number, int bound) {}

    private final List<Draw> draws = new ArrayList<>();
    private int drawn;

    /** The program begins once more, and draws the same numbers. */
    public void begin() {
        drawn = 0;
    }

    /** Other numbers, which have not been drawn yet. @return whether there are any */
    public boolean next() {
        while (!draws.isEmpty()) {
            Draw last = draws.remove(draws.size() - 1);
            if (last.number + 1 < last.bound) {
                draws.add(new Draw(last.number + 1, last.bound));
                return true;
            }
        }
        return false;
    }

    /** ThreadLocalRandom.current: a thread of the program has none. */
    public static void current() {
        if (Machine.running() != null) {
            throw new Control.Refused("it calls java.util.concurrent.ThreadLocalRandom.current" + ADVICE);
        }
    }

    /** A number from 0 on that is less than the bound. Outside of explorations it is 0. */
    public static int draw(int bound) {
        Machine machine = Machine.current();
        if (machine == null) {
            return 0;
        } else if (machine.phase() != Machine.Phase.OUTSIDE) {
            throw new Control.Refused("it draws a number from java.util.concurrent.ThreadLocalRandom" + ADVICE);
        }
        return machine.chance().draw(machine, bound);
    }

    private int draw(Machine machine, int bound) {
        machine.drawsByChance();
        if (drawn == draws.size()) {
            draws.add(new Draw(0, bound));
            if (draws.stream().mapToLong(Draw::bound).reduce(1, Math::multiplyExact) > MOST) {
                throw new Control.Refused("it draws numbers by chance, and there are more than " + MOST
                        + " ways in which they may come out: hand in the numbers");
            }
        }
        return draws.get(drawn++).number;
    }
}
