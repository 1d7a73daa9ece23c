package racecard.litmus.cat;

import java.util.function.BooleanSupplier;

/** A value that the model leaves open: an execution is allowed if any will do. */
abstract class Choice {
    /** Where the value that is being tried can be read. */
    final Node chosen;

    Choice(Node chosen) {
        this.chosen = chosen;
    }

    /**
     * Tries values until one will do, and leaves it in place; leaves nothing in place if none does.
     *
     * @param viable asked with a value that is not complete, but part of all the values to be tried next: false means
     *     that none of them can do
     * @param fits asked with each complete value
     */
    abstract boolean any(BooleanSupplier viable, BooleanSupplier fits);
}
