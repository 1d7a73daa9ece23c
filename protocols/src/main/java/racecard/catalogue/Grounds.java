package racecard.catalogue;

/** How sure it is that history was as a card tells it. */
public enum Grounds {
    /**
     * The text that has it was read: the commit, a file of that state, or the mail that says it. Where an id alone is
     * not certain, the source says so.
     */
    CONFIRMED("confirmed"),
    /** It follows from texts that were read, a tool of ours found it, or we made it: nobody upstream says it. */
    ARGUED("argued"),
    /** Known by a title, a mention or from memory: the text was not to be had. */
    NOT_READ("not read");

    private final String label;

    Grounds(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
