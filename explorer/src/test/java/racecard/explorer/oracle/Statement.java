package racecard.explorer.oracle;

import java.util.List;
import racecard.explorer.graph.Fence;
import racecard.explorer.graph.Mode;

/**
 * One statement of a program, in the notation that {@code Script} explains; read here anew, so that a slip in one of
 * the two is seen.
 *
 * @param guard the read that must have read {@code guardValue} for the statement to be run, or -1
 * @param fence a {@link Fence} bit
 * @param mode of the read, or of the write of what does not read
 * @param first what is written, added, expected or awaited; of COPY the read whose value is written
 * @param second what CAS writes
 */
record Statement(
        Kind kind,
        int guard,
        long guardValue,
        int fence,
        String location,
        Mode mode,
        Mode writeMode,
        long first,
        long second) {
    enum Kind {
        FENCE,
        READ,
        WRITE,
        COPY,
        ADD,
        CAS,
        AWAIT,
        LOCK
    }

    static Statement parse(String text) {
        String[] words = text.strip().split(" +", -1);
        if (words[0].startsWith("if")) {
            String[] condition = words[0].substring(2).split("=", -1);
            Statement s = parse(text.strip().substring(words[0].length()));
            int guard = Integer.parseInt(condition[0]);
            long value = Long.parseLong(condition[1]);
            return new Statement(s.kind, guard, value, s.fence, s.location, s.mode, s.writeMode, s.first, s.second);
        }
        return switch (words[0]) {
            case "FF" -> fence(Fence.FULL);
            case "AF" -> fence(Fence.ACQUIRE);
            case "RF" -> fence(Fence.RELEASE);
            case "LL" -> fence(Fence.LOAD_LOAD);
            case "SS" -> fence(Fence.STORE_STORE);
            case "lock" -> new Statement(Kind.LOCK, -1, 0, 0, words[1], Mode.ACQ_REL, Mode.PLAIN, 0, 1);
            case "unlock" -> access(Kind.WRITE, words[1], Mode.ACQ_REL, 0);
            case "await" -> {
                String[] sides = words[1].split("=", -1);
                yield access(Kind.AWAIT, sides[0], mode(sides[0]), Long.parseLong(sides[1]));
            }
            default -> plainOrRmw(words[0]);
        };
    }

    private static Statement plainOrRmw(String text) {
        if (text.endsWith(")")) {
            return rmw(text);
        }
        String[] sides = text.split("=", -1);
        if (sides.length == 1) {
            return access(Kind.READ, text, mode(text), 0);
        }
        return sides[1].startsWith("r")
                ? access(Kind.COPY, sides[0], mode(sides[0]), Long.parseLong(sides[1].substring(1)))
                : access(Kind.WRITE, sides[0], mode(sides[0]), Long.parseLong(sides[1]));
    }

    private static Statement rmw(String text) {
        String[] parts = text.split("[.(,)]", -1); // x.cas(0,1): x, cas, 0, 1, nothing
        char suffix = parts[1].charAt(parts[1].length() - 1);
        Mode read = suffix == 'A' ? Mode.ACQ_REL : suffix == 'R' ? Mode.PLAIN : Mode.VOLATILE;
        Mode write = suffix == 'A' ? Mode.PLAIN : suffix == 'R' ? Mode.ACQ_REL : Mode.VOLATILE;
        long first = Long.parseLong(parts[2]);
        return parts[1].startsWith("add")
                ? new Statement(Kind.ADD, -1, 0, 0, parts[0], read, write, first, 0)
                : new Statement(Kind.CAS, -1, 0, 0, parts[0], read, write, first, Long.parseLong(parts[3]));
    }

    private static Statement fence(int bit) {
        return new Statement(Kind.FENCE, -1, 0, bit, "", Mode.PLAIN, Mode.PLAIN, 0, 0);
    }

    private static Statement access(Kind kind, String target, Mode mode, long first) {
        return new Statement(kind, -1, 0, 0, target.split("\\.", -1)[0], mode, mode, first, 0);
    }

    private static Mode mode(String target) {
        int dot = target.indexOf('.');
        return switch (dot < 0 ? ' ' : target.charAt(dot + 1)) {
            case ' ' -> Mode.PLAIN;
            case 'o' -> Mode.OPAQUE;
            case 'v' -> Mode.VOLATILE;
            default -> Mode.ACQ_REL;
        };
    }

    /** Whether it cannot be done with just any value. */
    boolean waits() {
        return kind == Kind.AWAIT || kind == Kind.LOCK;
    }

    boolean reads() {
        return kind == Kind.READ || kind == Kind.ADD || kind == Kind.CAS || waits();
    }

    /** Whether, having read this, it is done; otherwise it waits. */
    boolean goesOn(long value) {
        return !waits() || value == first;
    }

    /** What it writes, given what it reads if it reads and what its thread has read; null for nothing. */
    Long writes(long value, List<Long> reads) {
        return switch (kind) {
            case WRITE -> (Long) first;
            case COPY -> reads.get((int) first);
            case ADD -> (Long) (value + first);
            case CAS -> value == first ? (Long) second : null;
            case LOCK -> (Long) second;
            default -> null;
        };
    }

    /** What it writes whatever it reads, if it writes; otherwise null. */
    Long constant() {
        return kind == Kind.WRITE ? (Long) first : kind == Kind.CAS || kind == Kind.LOCK ? (Long) second : null;
    }

    /** The read that it depends on, or -1. */
    int needs() {
        return kind == Kind.COPY ? (int) first : guard;
    }

    /** Whether what it writes depends on what it reads. */
    boolean derives() {
        return kind == Kind.ADD || kind == Kind.COPY;
    }

    boolean runs(List<Long> reads) {
        return guard < 0 || reads.get(guard) == guardValue;
    }
}
