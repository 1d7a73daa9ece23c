package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Task;
import sample.Calls;

/**
 * Generated programs over the calls of each of the checker's abstractions, against the JDK's own code: each comes
 * out in the same ways, and waits for ever where that does.
 * Of an interrupted exchange it is the documentation that counts: JDK 25 may exchange before it looks.
 */
class HeldToTheJdkTest {
    /** What is looked at of the JDK's own code: where that is not all, what it comes to must be among ours. */
    private static final Limits AFFORDABLE = Limits.DEFAULT.visits(2_000).shortening(1_000_000);

    private static final int PROGRAMS = 16;

    private record Came(Set<String> outcomes, boolean whole, boolean refused) {}

    private static Came came(String[] program, Edit edit, Limits limits) {
        Set<String> outcomes = new TreeSet<>();
        Explored explored = Expect.LAB.explore(Task.of(Calls.class.getName(), program)
                .edited(edit)
                .within(limits)
                .judged(execution -> {
                    outcomes.add(execution.after().get(0).result().strip());
                    return null;
                }));
        boolean refused =
                explored.unknown().filter(why -> !why.startsWith("given up")).isPresent();
        if (explored.counts().stuck() > 0) {
            outcomes.add("waits for ever");
        }
        return new Came(outcomes, explored.counts().whole(), refused);
    }

    private static String[] program(Random random, String target, String[] calls) {
        List<String> program = new ArrayList<>(List.of(target));
        int threads = random.nextInt(4) == 0 ? 3 : 2;
        for (int t = 0; t < threads; t++) {
            List<String> own = new ArrayList<>();
            for (int i = threads == 3 ? 1 : 1 + random.nextInt(2); i > 0; i--) {
                own.add(calls[random.nextInt(calls.length)].replace('+', ' '));
            }
            program.add(String.join(" ", own));
        }
        return program.toArray(new String[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "lock, lock+add+unlock tryLock timed+unlock lockInterruptibly+add+unlock lock+lock+unlock isHeld unlock"
                + " isLocked interruptSelf+timed interruptSelf+lockInterruptibly+interrupted lock+awaits+unlock"
                + " lock+add+signal+unlock lock+add+signalAll+unlock lock+waiters+unlock",
        "fair lock, lock+add+unlock tryLock timed+unlock lock+awaits+unlock lock+add+signal+unlock",
        "semaphore, acquire acquire2 release release2 acquire+release acquire2+release2 uninterruptibly2 try timed"
                + " timed2 drain available interruptSelf+acquire",
        "fair semaphore, acquire acquire2 release release2 acquire+release uninterruptibly uninterruptibly2 timed"
                + " timed2 try",
        "read-write, read+look+unread write+add+unwrite tryRead+unread tryWrite+unwrite timedRead timedWrite+add"
                + " readInterruptibly read write+read+unwrite+unread isWriteLocked"
                + " read+read+holds+unread+unread unread",
        "fair read-write, read+look+unread write+add+unwrite tryRead timedRead timedWrite read read+read write",
        "stamped, write+add+unwrite read+look+unread optimistic+look+validate tryWrite tryRead+unlock timedRead"
                + " timedWrite+unlock read+toWrite+unlock write+toRead+unread optimistic+toWrite read locked"
                + " tryUnread tryUnwrite write+toOptimistic+validate",
        "own, alone+release2 share+release alone share release release2 timedAlone timedShare aloneInterruptibly"
                + " shareInterruptibly+release interruptSelf+shareInterruptibly",
        "task, run cancel interrupt get timed state interruptSelf+get",
        "exchanger, exchange timed exchange+exchange exchange+timed",
        "atomic, add addAndGet getAndSet cas update accumulate get set lazySet plain exchange"
    })
    void alike(String target, String calls) {
        Random random = new Random(14);
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            String[] program = program(random, target, calls.split(" ", -1));
            Came real = came(program, Edit.REAL, AFFORDABLE);
            if (real.refused) {
                continue; // such as a wait in JDK 25, which asks ForkJoinPool
            }
            Came own = came(program, Edit.NONE, AFFORDABLE.visits(20_000));
            if (!own.whole && !own.refused) {
                continue;
            }
            compared++;
            boolean alike = real.whole ? own.outcomes.equals(real.outcomes) : own.outcomes.containsAll(real.outcomes);
            if (own.refused || !alike) {
                differences.add(String.join(" | ", program) + "\n  JDK " + real.outcomes + "\n  own " + own.outcomes);
            }
        }
        assertEquals("", String.join("\n", differences));
        assertTrue(compared > PROGRAMS / 4, compared + " of " + PROGRAMS + " compared");
    }
}
