package racecard.explorer.lab;

import java.util.Set;

/**
 * How witnesses speak about a program.
 *
 * @param vocabulary the starts of the names of classes whose methods are the words of the others, such as
 *     {@code cmpxchg}; the place of an event is where they are called from. Empty for none.
 * @param silent classes, and methods as {@code Class.method}, whose events go without saying; those of the vocabulary
 *     only as long as they find what was there in the beginning
 * @param namesItself whether the toString of an object is its name, and not its content
 */
public record Speech(Set<String> vocabulary, Set<String> silent, boolean namesItself) {
    /** Every access as it stands. */
    public static final Speech PLAIN = new Speech(Set.of(), Set.of(), false);

    /** Whether the methods of this class, by its name with dots, are words. */
    public boolean isVocabulary(String className) {
        return vocabulary.stream().anyMatch(className::startsWith);
    }

    /** Whether what happens in this frame goes without saying. */
    public boolean isSilent(StackTraceElement frame) {
        return silent.contains(frame.getClassName())
                || silent.contains(frame.getClassName() + "." + frame.getMethodName());
    }
}
