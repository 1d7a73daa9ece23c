package racecard.z3fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arithmetic of a page against the numbers of the kernel: 64 chunks of 64 bytes, headers of 40, 80 and 88 bytes.
 */
class LayoutTest {
    private static final Layout R1 = Layout.of(Layout.TOTAL_CHUNKS, 40);
    private static final Layout SEED = Layout.of(Layout.TOTAL_CHUNKS, 80);

    @Test
    void theSeedsHeaderTakesTwoChunks() {
        assertEquals(63, R1.nchunks());
        assertEquals(62, SEED.nchunks());
        assertEquals(SEED, Layout.of(Layout.TOTAL_CHUNKS, 88));
        assertEquals(4096, SEED.pageSize());
    }

    @Test
    void largeObjectsHaveNoHeader() {
        assertFalse(SEED.headless(4096 - 128 - 64));
        assertTrue(SEED.headless(4096 - 128 - 63));
        assertEquals(SEED.nchunks() - 1, SEED.chunks(4096 - 128 - 64));
        assertEquals(1, SEED.chunks(1));
    }

    @Test
    void anEmptyPageIsBehindTheLastList() {
        assertEquals(SEED.nchunks(), SEED.free(Chunks.of(Chunks.EMPTY)));
    }

    @Test
    void theOldChoiceOverlapsBehindTheSeedsHeaderOnly() {
        for (Layout layout : headers()) {
            Chunks mappedMiddle = new Chunks(0, 1, 0, 1 + layout.zhdrChunks(), 0);
            Chunks then = layout.with(mappedMiddle, layout.chooseBeforeR6(mappedMiddle, 2), 2);
            assertEquals(layout.zhdrChunks() == 1, layout.disjoint(then), layout::toString);
            assertTrue(layout.disjoint(layout.with(mappedMiddle, layout.choose(mappedMiddle, 2), 2)));
        }
    }

    /**
     * Headers of one chunk, as R1's and every 32-bit kernel's are, and of two, as those of 64 bits are since the seed.
     */
    static List<Layout> headers() {
        return List.of(R1, SEED);
    }

    /**
     * Every page that allocs can make: what the new choice takes fits, and compaction keeps lengths, order and handles.
     */
    @ParameterizedTest
    @MethodSource("headers")
    void whatIsChosenFitsAndWhatMovesStaysWhole(Layout layout) {
        for (int first = 0; first < 12; first++) {
            for (int last = 0; last < 12; last++) {
                for (int middle = 1; middle < 12; middle++) {
                    for (int start = first + layout.zhdrChunks(); start + middle <= 64 - last; start++) {
                        Chunks page = new Chunks(first, middle, last, start, 3);
                        for (int chunks = 1; page.hasRoom() && chunks <= layout.free(page); chunks++) {
                            Buddy buddy = layout.choose(page, chunks);
                            assertEquals(0, page.length(buddy));
                            assertTrue(layout.disjoint(layout.with(page, buddy, chunks)), page::toString);
                        }
                        Chunks then = layout.compacted(page);
                        assertTrue(layout.disjoint(then), page::toString);
                        assertEquals(page.objects(), then.objects());
                        assertEquals(middle, then.length(then.decode(page.encode(Buddy.MIDDLE, true))));
                    }
                }
            }
        }
    }

    @Test
    void onlyGapsOfThreeChunksAreClosed() {
        assertEquals(6, SEED.compacted(new Chunks(2, 1, 0, 6, 0)).startMiddle());
        assertEquals(4, SEED.compacted(new Chunks(2, 1, 0, 7, 0)).startMiddle());
        assertEquals(new Chunks(5, 0, 0, 0, 0), SEED.compacted(new Chunks(0, 5, 0, 9, 3)));
        assertEquals(64 - 4 - 5, SEED.compacted(new Chunks(0, 5, 4, 9, 0)).startMiddle());
    }

    @Test
    void aHandleSaysWhichBuddyAndHowLongTheLastIs() {
        Chunks page = new Chunks(1, 2, 3, 3, 2);
        for (Buddy buddy : new Buddy[] {Buddy.FIRST, Buddy.MIDDLE, Buddy.LAST}) {
            assertEquals(buddy, page.decode(page.encode(buddy, true)));
            assertEquals(buddy, page.decode(page.encode(buddy, false)));
        }
        assertEquals(3, Chunks.encodedLength(page.encode(Buddy.LAST, true)));
        assertEquals(page, Chunks.of(page.packed()));
    }
}
