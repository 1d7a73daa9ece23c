package racecard.litmus.cat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A memory model, parsed from text. Immutable, independent of any program, and good for any number of threads. */
public interface CatModel {
    /** How much of the coherence order a model looks at. */
    enum Coherence {
        /** Nothing: enumerate no order. */
        NONE,
        /** Which write of each location is the last, and no more. */
        LAST,
        /** All of it. */
        ALL
    }

    /**
     * Parses a model.
     *
     * @param file its name, for messages
     * @param text what it says
     * @param include the text of a file that it includes, by the name it includes it under; empty if there is none, in
     *     which case the library is asked, which has {@code cos.cat}, {@code cos-opt.cat}, {@code cross.cat},
     *     {@code filters.cat}, {@code fences.cat} and {@code x86fences.cat}. If {@code file} is {@code X.cat}, and
     *     there is an {@code X.bell}, that is read first: so the kernel's model finds its tags
     * @throws CatError if the text is not cat, or makes no sense whatever the program
     */
    static CatModel parse(String file, String text, Function<String, Optional<String>> include) {
        String bell = file.replaceFirst("\\.cat$", ".bell");
        boolean beside = !bell.equals(file) && include.apply(bell).isPresent();
        return parse(file, text, include, beside ? Optional.of(bell) : Optional.empty(), Set.of("lkmmv2"));
    }

    /**
     * Parses a model, with the file of its tags and the variants that are on.
     *
     * @param bell the name of a file that {@code include} knows
     * @param variants what {@code if "…"} in the text asks for
     * @throws CatError as above
     */
    static CatModel parse(
            String file,
            String text,
            Function<String, Optional<String>> include,
            Optional<String> bell,
            Set<String> variants) {
        return TextModel.of(file, text, include, bell, variants);
    }

    /**
     * Parses a model, for a universe that calls its tags otherwise. A set of events that carry a tag is then only known
     * by the tag's own name with a capital, as in herd7, and no other tag is known.
     *
     * @param words given the tags that the text declares, as it writes them and in its order: what the universe calls
     *     the events of each
     * @throws CatError as above
     */
    static CatModel parse(
            String file,
            String text,
            Function<String, Optional<String>> include,
            Optional<String> bell,
            Set<String> variants,
            Function<List<String>, Map<String, String>> words) {
        TextModel model = TextModel.of(file, text, include, bell, variants);
        return model.speaking(words.apply(model.tags()));
    }

    /** What the text calls itself (the string at its beginning), or the name of its file. */
    String title();

    /** How much of co it looks at. */
    Coherence coherence();

    /**
     * Whether it implies {@code acyclic (po-loc | rf | co | fr)}: some check of it is acyclicity of a union of at least
     * these. Then whoever enumerates co may leave out what breaks this, and for each read the writes that come later in
     * its own thread.
     */
    boolean coherent();

    /**
     * Whether it implies {@code empty (rmw & (fre ; coe))}: no foreign write between the halves of an atomic operation.
     */
    boolean atomic();

    /**
     * Whether what it forbids of a part of rf and co it forbids of the whole: no check can begin to hold when rf or co
     * grows. Then a choice half made may be given up.
     */
    boolean monotone();

    /**
     * Names of the flags that it may raise, in order of first appearance; {@link CandidateJudge#flags} speaks of them
     * as bits.
     */
    List<String> flags();

    /** Names of its checks, in order. */
    List<String> checks();

    /**
     * A judge for these events: evaluates all that depends on neither rf nor co.
     *
     * @throws CatError if the model names a set or a relation that neither it nor the universe has
     */
    CandidateJudge over(Universe universe);
}
