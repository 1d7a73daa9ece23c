package racecard.explorer.explore;

import racecard.explorer.Limits;

/** What an exploration has counted, and how it ended. */
public final class Tally {
    /** How an exploration ends. */
    public enum End {
        /** Everything was visited. */
        EXHAUSTED,
        /** The visitor had seen enough. */
        STOPPED,
        /** {@link Limits#visits} or {@link Limits#time}. */
        OUT_OF_TIME,
        /** No memory or no stack was left. */
        OUT_OF_SPACE
    }

    private long visits;
    private long complete;
    private long blocked;
    private long stuck;
    private long cut;
    private int longest;
    private End end = End.EXHAUSTED;

    /** Graphs looked at. */
    public long visits() {
        return visits;
    }

    /** Executions in which every thread ended. */
    public long complete() {
        return complete;
    }

    /**
     * Executions given up because a thread waits for something that has changed since it looked: others stand for them.
     */
    public long blocked() {
        return blocked;
    }

    /** Executions in which a thread waits for ever. */
    public long stuck() {
        return stuck;
    }

    /**
     * Executions cut off because they had more events than {@link Limits#events}: what they would have done is not
     * known.
     */
    public long cut() {
        return cut;
    }

    /** The most events that an execution had. */
    public int longest() {
        return longest;
    }

    /** How it ended. */
    public End end() {
        return end;
    }

    boolean visit(int size, long limit) {
        longest = Math.max(longest, size);
        return ++visits <= limit;
    }

    void countComplete() {
        complete++;
    }

    void countBlocked() {
        blocked++;
    }

    void countStuck() {
        stuck++;
    }

    void countCut() {
        cut++;
    }

    void end(End how) {
        end = how;
    }
}
