package racecard.z3fold;

/**
 * What a page's header says about its objects; a length of 0 is no object.
 *
 * @param first length of the first object
 * @param middle length of the middle one
 * @param last length of the last one
 * @param startMiddle where the middle one begins, or began
 * @param firstNum added to the buddy's number in handles, modulo 4: the middle object that became the first keeps its
 *     handle
 */
public record Chunks(int first, int middle, int last, int startMiddle, int firstNum) {
    /** No objects. */
    public static final int EMPTY = 0;

    static final int NUM_MASK = 3;

    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    /** Out of the one word that a page keeps them in. */
    public static Chunks of(int packed) {
        return new Chunks(
                field(packed, 0), field(packed, 1), field(packed, 2), field(packed, 3), field(packed, 4) & NUM_MASK);
    }

    private static int field(int packed, int number) {
        return (packed >>> (number * BITS)) & MASK;
    }

    /** Into one word: the header's fields change together under the page lock, so they are one access. */
    public int packed() {
        return first | (middle << BITS) | (last << (2 * BITS)) | (startMiddle << (3 * BITS)) | (firstNum << (4 * BITS));
    }

    /** The length of the object at this buddy, 0 where there is none. */
    public int length(Buddy buddy) {
        return switch (buddy) {
            case HEADLESS -> 0;
            case FIRST -> first;
            case MIDDLE -> middle;
            case LAST -> last;
        };
    }

    /** Without the object at {@code buddy}. Until R4 a middle object took its start with it. */
    public Chunks without(Buddy buddy, boolean keepStart) {
        return switch (buddy) {
            case FIRST -> new Chunks(0, middle, last, startMiddle, firstNum);
            case MIDDLE -> new Chunks(first, 0, last, keepStart ? startMiddle : 0, firstNum);
            case LAST -> new Chunks(first, middle, 0, startMiddle, firstNum);
            case HEADLESS -> this;
        };
    }

    /** Whether there is a buddy without an object: only then the page belongs on a list. */
    public boolean hasRoom() {
        return first == 0 || middle == 0 || last == 0;
    }

    /** How many objects. */
    public int objects() {
        return (first == 0 ? 0 : 1) + (middle == 0 ? 0 : 1) + (last == 0 ? 0 : 1);
    }

    /** encode_handle's low bits: the buddy's number, and from R4 the length of a last object above it. */
    public int encode(Buddy buddy, boolean withLength) {
        int length = withLength && buddy == Buddy.LAST ? last << 2 : 0;
        return ((buddy.number() + firstNum) & NUM_MASK) | length;
    }

    /** handle_to_buddy. */
    public Buddy decode(int bits) {
        return Buddy.of((bits - firstNum) & NUM_MASK);
    }

    /** handle_to_chunks: the length of a last object that its handle encodes. */
    public static int encodedLength(int bits) {
        return bits >> 2;
    }
}
