package racecard.catalogue;

import java.util.Optional;

/** What a revision and a bug have in common. */
public interface Entry {
    /**
     * The id that users type, {@code R15} or {@code TWB-09-V1}; unique within its protocol, case does not matter when
     * looked up.
     */
    String id();

    /** One line: what it is. */
    String title();

    /** When it was written, as far as known: {@code 2020-03-02}, {@code ~2024-10}. */
    String date();

    /** Where it comes from: a commit, a thread, a file. */
    String source();

    /** How sure that is. */
    Grounds grounds();

    /** The class that is it, with a public constructor without arguments; empty where it cannot be expressed. */
    Optional<Class<?>> implementation();
}
