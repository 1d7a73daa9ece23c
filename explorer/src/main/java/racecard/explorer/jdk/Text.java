package racecard.explorer.jdk;

import java.util.stream.IntStream;

/**
 * What StringBuilder and StringBuffer are made of: characters, and how many of them count. The JDK keeps them as bytes
 * where it can; who appends or reads while another thread appends sees the same kinds of mixtures of old and new here.
 */
abstract class Text implements CharSequence {
    char[] value;
    int count;

    Text(int capacity) {
        value = new char[capacity];
    }

    final void room(int wanted) {
        if (wanted > value.length) {
            char[] more = new char[Math.max(wanted, 2 * value.length + 2)];
            System.arraycopy(value, 0, more, 0, count);
            value = more;
        }
    }

    final void add(String text) {
        String added = text == null ? "null" : text;
        int length = added.length();
        room(count + length);
        added.getChars(0, length, value, count);
        count += length;
    }

    final void add(char c) {
        room(count + 1);
        value[count++] = c;
    }

    final void put(int offset, String text) {
        String added = text == null ? "null" : text;
        checkOffset(offset);
        int length = added.length();
        room(count + length);
        System.arraycopy(value, offset, value, offset + length, count - offset);
        added.getChars(0, length, value, offset);
        count += length;
    }

    final void cut(int start, int end) {
        int last = Math.min(end, count);
        if (start < 0 || start > last) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + last + ", length " + count);
        }
        System.arraycopy(value, last, value, start, count - last);
        count -= last - start;
    }

    final void change(int start, int end, String text) {
        int last = Math.min(end, count);
        cut(start, last);
        put(start, text);
    }

    /** The other way round; two characters that make one stay as they are. */
    final void turn() {
        char[] turned = new char[count];
        for (int i = 0; i < turned.length; ) {
            boolean pair = i + 1 < turned.length && Character.isSurrogatePair(value[i], value[i + 1]);
            int width = pair ? 2 : 1;
            for (int j = 0; j < width; j++) {
                turned[turned.length - i - width + j] = value[i + j];
            }
            i += width;
        }
        System.arraycopy(turned, 0, value, 0, turned.length);
    }

    final void length(int length) {
        if (length < 0) {
            throw new StringIndexOutOfBoundsException(length);
        }
        room(length);
        for (int i = count; i < length; i++) {
            value[i] = 0;
        }
        count = length;
    }

    final void set(int index, char c) {
        checkIndex(index);
        value[index] = c;
    }

    final String text() {
        return new String(value, 0, Math.min(count, value.length));
    }

    final String text(int start, int end) {
        if (start < 0 || start > end || end > count) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + count);
        }
        return new String(value, start, end - start);
    }

    final void checkIndex(int index) {
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("index " + index + ",length " + count);
        }
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + count);
        }
    }

    static String slice(CharSequence text, int start, int end) {
        return (text == null ? "null" : text).subSequence(start, end).toString();
    }

    @Override
    public IntStream chars() {
        String all = toString();
        return IntStream.range(0, all.length()).map(all::charAt);
    }
}
