package racecard.litmus.answer;

/**
 * A step between two events of a drawing.
 *
 * @param label the relation, {@code rf}
 * @param marked whether it is part of the way that breaks the model
 */
record Arrow(int from, int to, String label, boolean marked) {}
