package racecard.z3fold;

/**
 * How a page is divided: pure arithmetic, in chunks of 64 bytes from the page's start.
 *
 * @param totalChunks the chunks of a page
 * @param zhdrChunks those of them that the header takes
 */
public record Layout(int totalChunks, int zhdrChunks) {
    /** Bytes. */
    public static final int CHUNK_SIZE = 64;

    /** TOTAL_CHUNKS of a page of 4096 bytes, by NCHUNKS_ORDER 6. */
    public static final int TOTAL_CHUNKS = 64;

    /**
     * The chunks of a page in a pool that is tried: 1 KiB, so that a search through the lists takes few steps. Nothing
     * in the protocol depends on how many lists there are; how many chunks the header takes, and which gaps are worth
     * closing, stays as it was.
     */
    public static final int FEW_CHUNKS = 16;

    /** BIG_CHUNK_GAP: a middle object moves only when that closes so large a gap. */
    private static final int BIG_CHUNK_GAP = 3;

    /** The layout of a page of so many chunks behind a header of so many bytes. */
    public static Layout of(int totalChunks, int bytes) {
        return new Layout(totalChunks, (bytes + CHUNK_SIZE - 1) / CHUNK_SIZE);
    }

    /** Bytes. */
    public int pageSize() {
        return totalChunks * CHUNK_SIZE;
    }

    /** NCHUNKS: the chunks that objects share; and one more than the highest index of a list of pages with room. */
    public int nchunks() {
        return totalChunks - zhdrChunks;
    }

    /** Whether an object of so many bytes gets a page of its own, without a header. */
    public boolean headless(int size) {
        return size > pageSize() - zhdrChunks * CHUNK_SIZE - CHUNK_SIZE;
    }

    /** size_to_chunks, for an object that shares a page. */
    public int chunks(int size) {
        return (size + CHUNK_SIZE - 1) / CHUNK_SIZE;
    }

    /** num_free_chunks: the largest object that surely still fits; {@link #nchunks} for an empty page. */
    public int free(Chunks c) {
        if (c.middle() == 0) {
            return nchunks() - c.first() - c.last();
        }
        int before = c.first() == 0 ? c.startMiddle() - zhdrChunks : 0;
        int after = c.last() == 0 ? totalChunks - (c.startMiddle() + c.middle()) : 0;
        return Math.max(before, after);
    }

    /**
     * Where R0 to 5.4 put an object of {@code chunks} into a page with room; null for nowhere. The comparison with
     * startMiddle forgets the header: exact while that was one chunk, wrong since the seed's header takes two.
     */
    public Buddy chooseBeforeR6(Chunks c, int chunks) {
        if (c.first() == 0) {
            return c.middle() != 0 && chunks >= c.startMiddle() ? Buddy.LAST : Buddy.FIRST;
        } else if (c.last() == 0) {
            return Buddy.LAST;
        }
        return c.middle() == 0 ? Buddy.MIDDLE : null;
    }

    /** get_free_buddy, from R6: null for nowhere. */
    public Buddy choose(Chunks c, int chunks) {
        if (c.middle() != 0) {
            if (c.first() == 0 && chunks <= c.startMiddle() - zhdrChunks) {
                return Buddy.FIRST;
            }
            return c.last() == 0 ? Buddy.LAST : null;
        }
        if (c.first() == 0) {
            return Buddy.FIRST;
        }
        return c.last() == 0 ? Buddy.LAST : Buddy.MIDDLE;
    }

    /** The page with an object of {@code chunks} at {@code buddy}. A middle object lies right behind the first. */
    public Chunks with(Chunks c, Buddy buddy, int chunks) {
        return switch (buddy) {
            case FIRST -> new Chunks(chunks, c.middle(), c.last(), c.startMiddle(), c.firstNum());
            case MIDDLE -> new Chunks(c.first(), chunks, c.last(), c.first() + zhdrChunks, c.firstNum());
            case LAST -> new Chunks(c.first(), c.middle(), chunks, c.startMiddle(), c.firstNum());
            case HEADLESS -> throw new IllegalArgumentException("a headless page has no chunks");
        };
    }

    /**
     * z3fold_compact_page: the page after its middle object, which nobody maps, was moved where that pays; the same
     * when it stays.
     */
    public Chunks compacted(Chunks c) {
        if (c.middle() == 0) {
            return c;
        } else if (c.first() == 0 && c.last() == 0) {
            return new Chunks(c.middle(), 0, 0, 0, (c.firstNum() + 1) & Chunks.NUM_MASK);
        }
        int down = c.first() + zhdrChunks;
        int up = totalChunks - (c.last() + c.middle());
        if (c.first() != 0 && c.last() == 0 && c.startMiddle() - down >= BIG_CHUNK_GAP) {
            return new Chunks(c.first(), c.middle(), 0, down, c.firstNum());
        } else if (c.last() != 0 && c.first() == 0 && up - c.startMiddle() >= BIG_CHUNK_GAP) {
            return new Chunks(0, c.middle(), c.last(), up, c.firstNum());
        }
        return c;
    }

    /** The chunk where an object begins. */
    public int start(Chunks c, Buddy buddy) {
        return switch (buddy) {
            case HEADLESS -> 0;
            case FIRST -> zhdrChunks;
            case MIDDLE -> c.startMiddle();
            case LAST -> totalChunks - c.last();
        };
    }

    /** I7: whether the objects of the page share no chunk, with each other or with the header. */
    public boolean disjoint(Chunks c) {
        int end = zhdrChunks + c.first();
        if (c.middle() != 0) {
            if (c.startMiddle() < end) {
                return false;
            }
            end = c.startMiddle() + c.middle();
        }
        return end <= totalChunks - c.last();
    }
}
