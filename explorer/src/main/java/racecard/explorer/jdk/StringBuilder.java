package racecard.explorer.jdk;

/** Stands in for java.lang.StringBuilder. */
@SuppressWarnings("JavaLangClash") // that is the point
public final class StringBuilder extends Text implements Appendable, Comparable<StringBuilder> {
    public StringBuilder() {
        super(16);
    }

    public StringBuilder(int capacity) {
        super(capacity);
    }

    public StringBuilder(String text) {
        super(text.length() + 16);
        add(text);
    }

    public StringBuilder(CharSequence text) {
        this(text.toString());
    }

    public StringBuilder append(Object what) {
        add(String.valueOf(what));
        return this;
    }

    public StringBuilder append(String text) {
        add(text);
        return this;
    }

    public StringBuilder append(java.lang.StringBuffer text) {
        add(String.valueOf((Object) text));
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text) {
        add(String.valueOf(text));
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text, int start, int end) {
        add(slice(text, start, end));
        return this;
    }

    public StringBuilder append(char[] text) {
        add(String.valueOf(text));
        return this;
    }

    public StringBuilder append(char[] text, int offset, int length) {
        add(String.valueOf(text, offset, length));
        return this;
    }

    @Override
    public StringBuilder append(char c) {
        add(c);
        return this;
    }

    public StringBuilder append(boolean value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(int value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(long value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(float value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(double value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder appendCodePoint(int point) {
        add(Character.toString(point));
        return this;
    }

    public StringBuilder insert(int offset, Object what) {
        put(offset, String.valueOf(what));
        return this;
    }

    public StringBuilder insert(int offset, String text) {
        put(offset, text);
        return this;
    }

    public StringBuilder insert(int offset, CharSequence text) {
        put(offset, String.valueOf(text));
        return this;
    }

    public StringBuilder insert(int offset, char[] value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder delete(int start, int end) {
        cut(start, end);
        return this;
    }

    public StringBuilder deleteCharAt(int index) {
        checkIndex(index);
        cut(index, index + 1);
        return this;
    }

    public StringBuilder replace(int start, int end, String text) {
        change(start, end, text);
        return this;
    }

    public StringBuilder reverse() {
        turn();
        return this;
    }

    public void setLength(int length) {
        length(length);
    }

    public void setCharAt(int index, char c) {
        set(index, c);
    }

    public void ensureCapacity(int wanted) {
        room(wanted);
    }

    public void trimToSize() {
        room(count);
    }

    public int capacity() {
        return value.length;
    }

    @Override
    public int length() {
        return count;
    }

    @Override
    public char charAt(int index) {
        checkIndex(index);
        return value[index];
    }

    public int codePointAt(int index) {
        return text().codePointAt(index);
    }

    public int indexOf(String text) {
        return text().indexOf(text);
    }

    public int indexOf(String text, int from) {
        return text().indexOf(text, from);
    }

    public int lastIndexOf(String text) {
        return text().lastIndexOf(text);
    }

    public int lastIndexOf(String text, int from) {
        return text().lastIndexOf(text, from);
    }

    public String substring(int start) {
        return text(start, count);
    }

    public String substring(int start, int end) {
        return text(start, end);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text(start, end);
    }

    @Override
    public int compareTo(StringBuilder other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return text();
    }
}
