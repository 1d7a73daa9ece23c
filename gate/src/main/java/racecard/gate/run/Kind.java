package racecard.gate.run;

/** What a subject is to the gate. A tool never learns it. */
public enum Kind {
    REVISION("revision"),
    CONTROL("control"),
    BUG("bug"),
    CANDIDATE("candidate"),
    /**
     * Not an implementation: a litmus kernel that a tool brings along and reports under its own name, one check a step.
     */
    LADDER("ladder");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
