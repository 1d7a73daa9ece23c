package racecard.explorer.jdk;

/** Stands in for java.lang.StringBuffer, whose methods hold its monitor. */
@SuppressWarnings("JavaLangClash") // that is the point
public final class StringBuffer extends Text implements Appendable, Comparable<StringBuffer> {
    public StringBuffer() {
        super(16);
    }

    public StringBuffer(int capacity) {
        super(capacity);
    }

    public StringBuffer(String text) {
        super(text.length() + 16);
        add(text);
    }

    public StringBuffer(CharSequence text) {
        this(text.toString());
    }

    public synchronized StringBuffer append(Object what) {
        add(String.valueOf(what));
        return this;
    }

    public synchronized StringBuffer append(String text) {
        add(text);
        return this;
    }

    public synchronized StringBuffer append(java.lang.StringBuffer text) {
        add(String.valueOf((Object) text));
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text) {
        add(String.valueOf(text));
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text, int start, int end) {
        add(slice(text, start, end));
        return this;
    }

    public synchronized StringBuffer append(char[] text) {
        add(String.valueOf(text));
        return this;
    }

    public synchronized StringBuffer append(char[] text, int offset, int length) {
        add(String.valueOf(text, offset, length));
        return this;
    }

    @Override
    public synchronized StringBuffer append(char c) {
        add(c);
        return this;
    }

    public synchronized StringBuffer append(boolean value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(int value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(long value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(float value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(double value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer appendCodePoint(int point) {
        add(Character.toString(point));
        return this;
    }

    public synchronized StringBuffer insert(int offset, Object what) {
        put(offset, String.valueOf(what));
        return this;
    }

    public synchronized StringBuffer insert(int offset, String text) {
        put(offset, text);
        return this;
    }

    public synchronized StringBuffer insert(int offset, CharSequence text) {
        put(offset, String.valueOf(text));
        return this;
    }

    public synchronized StringBuffer insert(int offset, char[] value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer delete(int start, int end) {
        cut(start, end);
        return this;
    }

    public synchronized StringBuffer deleteCharAt(int index) {
        checkIndex(index);
        cut(index, index + 1);
        return this;
    }

    public synchronized StringBuffer replace(int start, int end, String text) {
        change(start, end, text);
        return this;
    }

    public synchronized StringBuffer reverse() {
        turn();
        return this;
    }

    public synchronized void setLength(int length) {
        length(length);
    }

    public synchronized void setCharAt(int index, char c) {
        set(index, c);
    }

    public synchronized void ensureCapacity(int wanted) {
        room(wanted);
    }

    public synchronized void trimToSize() {
        room(count);
    }

    public synchronized int capacity() {
        return value.length;
    }

    @Override
    public synchronized int length() {
        return count;
    }

    @Override
    public synchronized char charAt(int index) {
        checkIndex(index);
        return value[index];
    }

    public synchronized int codePointAt(int index) {
        return text().codePointAt(index);
    }

    public synchronized int indexOf(String text) {
        return text().indexOf(text);
    }

    public synchronized int indexOf(String text, int from) {
        return text().indexOf(text, from);
    }

    public synchronized int lastIndexOf(String text) {
        return text().lastIndexOf(text);
    }

    public synchronized int lastIndexOf(String text, int from) {
        return text().lastIndexOf(text, from);
    }

    public synchronized String substring(int start) {
        return text(start, count);
    }

    public synchronized String substring(int start, int end) {
        return text(start, end);
    }

    @Override
    public synchronized CharSequence subSequence(int start, int end) {
        return text(start, end);
    }

    @Override
    public synchronized int compareTo(StringBuffer other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public synchronized String toString() {
        return text();
    }
}
