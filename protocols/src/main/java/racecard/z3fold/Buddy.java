package racecard.z3fold;

/** Where in its page an object lies. */
public enum Buddy {
    /** The whole page, without a header. */
    HEADLESS(0),
    /** Right after the header. */
    FIRST(1),
    /** Anywhere between; the only one that moves. */
    MIDDLE(2),
    /** Up to the page's end. */
    LAST(3);

    private final int number;

    Buddy(int number) {
        this.number = number;
    }

    /** What a handle encodes. */
    int number() {
        return number;
    }

    /** The buddy that a handle encodes by this number. */
    static Buddy of(int number) {
        return switch (number) {
            case 1 -> FIRST;
            case 2 -> MIDDLE;
            case 3 -> LAST;
            default -> HEADLESS;
        };
    }
}
