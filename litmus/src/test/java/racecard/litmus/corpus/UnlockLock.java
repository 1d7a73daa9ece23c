package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.join;

import java.util.List;
import java.util.Optional;

/** What unlock and lock, of the same or of another lock, hold apart in one thread, for every kind of pair. */
final class UnlockLock {
    /**
     * @param word in the name
     * @param second the lock that is taken
     * @param barrier behind it
     */
    private record Kind(String word, String second, List<String> barrier) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("ul", "s", List.of()),
            new Kind("ult", "t", List.of()),
            new Kind("ulmb", "s", List.of("smp_mb__after_unlock_lock();")),
            new Kind("ultmb", "t", List.of("smp_mb__after_unlock_lock();")),
            new Kind("ulasp", "s", List.of("smp_mb__after_spinlock();")));

    private final Corpus corpus;

    UnlockLock(Corpus corpus) {
        this.corpus = corpus;
    }

    void add() {
        for (Kind kind : KINDS) {
            pair(kind, "MP-W", "WW", "1:r0=1 /\\ 1:r1=0", "r0 = READ_ONCE(*y);", "smp_rmb();", "r1 = READ_ONCE(*x);");
            pair(kind, "MP-R", "RR", "0:r0=1 /\\ 0:r1=0", "WRITE_ONCE(*y, 1);", "smp_wmb();", "WRITE_ONCE(*x, 1);");
            pair(kind, "LB", "RW", "0:r0=1 /\\ 1:r0=1", "r0 = READ_ONCE(*y);", "WRITE_ONCE(*x, r0);");
            pair(kind, "LB-ctrl", "RW", "0:r0=1 /\\ 1:r0=1", "r0 = READ_ONCE(*y);", "if (r0)", "\tWRITE_ONCE(*x, 1);");
            pair(kind, "SB", "WR", "0:r0=0 /\\ 1:r0=0", "WRITE_ONCE(*y, 1);", "smp_mb();", "r0 = READ_ONCE(*x);");
            pair(kind, "R", "WR", "0:r0=0 /\\ x=2", "WRITE_ONCE(*y, 1);", "smp_wmb();", "WRITE_ONCE(*x, 2);");
            pair(kind, "S", "RW", "0:r0=1 /\\ y=2", "WRITE_ONCE(*y, 2);", "smp_wmb();", "WRITE_ONCE(*x, 1);");
            pair(kind, "2+2W", "WW", "x=1 /\\ y=2", "WRITE_ONCE(*y, 2);", "smp_mb();", "WRITE_ONCE(*x, 2);");
        }
    }

    private void pair(Kind kind, String shape, String directions, String condition, String... other) {
        boolean firstReads = directions.charAt(0) == 'R';
        boolean lastReads = directions.charAt(1) == 'R';
        String register = firstReads ? "r1" : "r0";
        List<String> lines = join(
                List.of("spin_lock(s);", firstReads ? "r0 = READ_ONCE(*x);" : "WRITE_ONCE(*x, 1);"),
                List.of("spin_unlock(s);", "spin_lock(" + kind.second() + ");"),
                kind.barrier(),
                List.of(lastReads ? register + " = READ_ONCE(*y);" : "WRITE_ONCE(*y, 1);"),
                List.of("spin_unlock(" + kind.second() + ");"));
        List<String> registers =
                directions.equals("RR") ? List.of("r0", "r1") : firstReads || lastReads ? List.of("r0") : List.of();
        String parameters = "int *x, int *y, spinlock_t *s" + (kind.second().equals("t") ? ", spinlock_t *t" : "");
        List<String> read = shape.equals("MP-W")
                ? List.of("r0", "r1")
                : shape.startsWith("LB") || shape.equals("SB") ? List.of("r0") : List.of();
        String name = "LK-LOCK-UL-" + shape + "-" + kind.word();
        corpus.add(
                name,
                () -> Optional.of(Part.program(
                        name,
                        "Unlock and lock between two accesses, seen by a thread without a lock.",
                        List.of(
                                new Part(parameters, registers, lines),
                                new Part("int *x, int *y", read, List.of(other))),
                        "exists (" + condition + ")")));
    }
}
