package racecard.explorer;

/**
 * What an exploration has counted.
 *
 * @param visits execution graphs looked at, unfinished ones included
 * @param complete executions in which every thread came to its end
 * @param distinct how many of those are left when threads that do the same are not told apart
 * @param blocked executions given up because a thread waits for something that has changed since it looked: others
 *     stand for them
 * @param stuck executions in which a thread waits for ever
 * @param cut executions cut off by {@link Limits#events} or {@link Limits#rounds}: what they would have come to is not
 *     known
 * @param longest the most events that an execution had; 0 when the threads touch nothing that they share
 * @param whole whether everything within the limits was visited; otherwise it was stopped, by a failure or by a limit
 */
public record Counts(
        long visits, long complete, long distinct, long blocked, long stuck, long cut, int longest, boolean whole) {}
