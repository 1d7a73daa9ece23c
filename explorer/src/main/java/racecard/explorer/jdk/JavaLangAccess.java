package racecard.explorer.jdk;

/** Stands in for the interface of this name in jdk.internal.access. */
public interface JavaLangAccess {
    JavaLangAccess INSTANCE = new JavaLangAccess() {};

    default <E extends Enum<E>> E[] getEnumConstantsShared(Class<E> type) {
        return type.getEnumConstants();
    }

    default Thread currentCarrierThread() {
        return Thread.currentThread();
    }

    default String newStringUnsafe(char[] chars) {
        return new String(chars);
    }

    default String join(String prefix, String suffix, String delimiter, String[] elements, int size) {
        String all = prefix;
        for (int i = 0; i < size; i++) {
            all += (i == 0 ? "" : delimiter) + elements[i];
        }
        return all + suffix;
    }
}
