package racecard.litmus.answer;

/**
 * A rectangle of a drawing, in pixels.
 *
 * @param column its column, from 0 at the left
 * @param row its row, from 0 at the top
 */
record Box(int x, int y, int width, int height, int column, int row) {
    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return x + width / 2;
    }
}
