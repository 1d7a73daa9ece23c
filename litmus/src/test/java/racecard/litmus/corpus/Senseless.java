package racecard.litmus.corpus;

/** This combination makes no sense; another is taken. */
final class Senseless extends Exception {
    private static final long serialVersionUID = 1;

    private Senseless() {}

    static void when(boolean senseless) throws Senseless {
        if (senseless) {
            throw new Senseless();
        }
    }
}
