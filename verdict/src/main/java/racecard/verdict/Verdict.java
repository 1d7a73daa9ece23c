package racecard.verdict;

/**
 * What may be said of a subject. Silence is never a pass: what was not looked at is {@link #VACUOUS}, {@link #NOT_RUN} or {@link #UNKNOWN},
 * each with a reason beside it.
 *
 * <p>The first group is said of one check, and of a revision; the second of a bug, whose job is to be found.
 */
public enum Verdict {
    /** Every execution was explored, and all were right. */
    PASS("PASS", 0, true),
    /** All that a stated bound admits was explored, and all was right. */
    PASS_BOUNDED("PASS-BOUNDED", 0, true),
    /** An execution broke a rule; a witness stands beside it. */
    FAIL("FAIL", 1, false),
    /** It could not be decided; the reason stands beside it. */
    UNKNOWN("UNKNOWN", 3, false),
    /** The check ran and looked at nothing: no scenario, no instrumented access, no sample. */
    VACUOUS("VACUOUS", 4, false),
    /** The check does not fit this machine or was not asked for. No failure, and never green. */
    NOT_RUN("NOT RUN", 0, false),

    /** A bug on which a check fails that the bug's base revision passes. */
    CAUGHT("CAUGHT", 0, true),
    /** A bug that a tool which must catch it let through. */
    MISSED("MISSED", 1, false),
    /** A bug that no tool here can see; the reason stands beside it. */
    UNDECIDED("UNDECIDED", 0, false);

    private final String label;
    private final int exitCode;
    private final boolean green;

    Verdict(String label, int exitCode, boolean green) {
        this.label = label;
        this.exitCode = exitCode;
        this.green = green;
    }

    /** The word that people and machine-readable results see, {@code PASS-BOUNDED} for instance. */
    public String label() {
        return label;
    }

    /** The exit code that this verdict asks of the command: 0, 1, 3 or 4. The largest claim by {@link #worse} wins. */
    public int exitCode() {
        return exitCode;
    }

    /** Whether this is good news. Only good news may be shown in green. */
    public boolean green() {
        return green;
    }

    /**
     * The verdict of a whole from those of two parts. FAIL beats all; then VACUOUS, UNKNOWN, PASS-BOUNDED, PASS; NOT RUN says nothing about the
     * other part.
     *
     * @throws IllegalArgumentException when a part is a verdict about a bug, which does not add up this way
     */
    public Verdict worse(Verdict other) {
        return rank() <= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case FAIL -> 0;
            case VACUOUS -> 1;
            case UNKNOWN -> 2;
            case PASS_BOUNDED -> 3;
            case PASS -> 4;
            case NOT_RUN -> 5;
            case CAUGHT, MISSED, UNDECIDED -> throw new IllegalArgumentException(label + " is said of a bug");
        };
    }

    /** The verdict with this label. @throws IllegalArgumentException when there is none */
    public static Verdict of(String label) {
        for (Verdict verdict : values()) {
            if (verdict.label.equals(label)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no verdict is called '" + label + "'");
    }
}
