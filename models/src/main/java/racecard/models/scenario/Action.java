package racecard.models.scenario;

/**
 * A call with its arguments, ready to be made on any bench of its family. All that could be looked up has been: threads
 * that race share it, and what it does there is the call and nothing else.
 */
@FunctionalInterface
public interface Action {
    /**
     * Makes the call, without the bench's own care for what breaks: for {@link Bench#call} alone. @return its result as
     * text
     */
    String on(Bench bench);
}
