package racecard.verdict;

/**
 * What may be said of a subject. Silence is never a pass: what was not looked at is {@link #VACUOUS}, {@link #NOT_RUN}
 * or {@link #UNKNOWN}, each with a reason beside it.
 *
 * <p>The first group is said of one check, and of a revision; the second of a bug, whose job is to be found.
 */
public enum Verdict {
    /** Every execution was explored, and all were right. */
    PASS("PASS", true),
    /** All that a stated bound admits was explored, and all was right. */
    PASS_BOUNDED("PASS-BOUNDED", true),
    /** An execution broke a rule; a witness stands beside it. */
    FAIL("FAIL", false),
    /** It could not be decided; the reason stands beside it. */
    UNKNOWN("UNKNOWN", false),
    /** The check ran and looked at nothing: no scenario, no instrumented access, no sample. */
    VACUOUS("VACUOUS", false),
    /** The check does not fit this machine or was not asked for. No failure, and never green. */
    NOT_RUN("NOT RUN", false),

    /** A bug on which a check fails that the bug's base revision passes. */
    CAUGHT("CAUGHT", true),
    /** A bug that a tool which must catch it let through. */
    MISSED("MISSED", false),
    /** A bug that no tool here can see; the reason stands beside it. */
    UNDECIDED("UNDECIDED", false),
    /** A tool that takes samples looked, and none of its samples shows the bug: no news, neither good nor bad. */
    NOT_SEEN("NOT SEEN", false);

    private final String label;
    private final boolean green;

    Verdict(String label, boolean green) {
        this.label = label;
        this.green = green;
    }

    /** The word that people and machine-readable results see, {@code PASS-BOUNDED} for instance. */
    public String label() {
        return label;
    }

    /** What this verdict alone asks of the command's exit code. */
    public Exit exit() {
        return switch (this) {
            case FAIL, MISSED -> Exit.FAILED;
            case VACUOUS -> Exit.VACUOUS;
            case UNKNOWN -> Exit.UNKNOWN;
            case PASS, PASS_BOUNDED, CAUGHT, NOT_RUN, UNDECIDED, NOT_SEEN -> Exit.GOOD;
        };
    }

    /** Whether this is good news. Only good news may be shown in green. */
    public boolean green() {
        return green;
    }

    /**
     * The verdict of a whole from those of two parts: in the order of {@link Exit}, then PASS-BOUNDED before PASS; NOT
     * RUN says nothing about the other part.
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
            case CAUGHT, MISSED, UNDECIDED, NOT_SEEN -> throw new IllegalArgumentException(label + " is said of a bug");
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
