package racecard.explorer.lab;

/**
 * A call that a thread made, as its harness marked it.
 *
 * @param text what was called
 * @param from the index of its first event in its thread
 * @param to the index behind its last event; {@code from} when it had none
 * @param result what it returned, null while it has not
 */
public record Call(String text, int from, int to, String result) {}
