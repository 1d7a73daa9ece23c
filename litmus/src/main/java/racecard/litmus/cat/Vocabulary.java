package racecard.litmus.cat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the universe calls the events that carry a tag. Models of different generations write the same tag in different
 * cases: as long as nobody says more, case does not matter, and {@code _} and {@code .} are {@code -}. Where the tags
 * of the programs are the model's own, names are exact, and there are no others.
 */
final class Vocabulary {
    /** Sets that are not made of tags: every model may speak of them. */
    private static final Set<String> EVENTS =
            Set.of("R", "W", "M", "F", "IW", "FW", "RMW", "LKR", "LKW", "UL", "LF", "RL", "RU", "emptyset", "observed");

    private final Map<String, String> words;

    /** Of whoever takes names in any case. */
    Vocabulary() {
        this.words = null;
    }

    /** @param words by tag, as the model writes it */
    Vocabulary(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** What the universe calls the set of this name; {@code null} if there can be none. */
    String set(String name) {
        if (words == null || EVENTS.contains(name)) {
            return spelled(name);
        }
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (capital(word.getKey()).equals(name)) {
                return word.getValue();
            }
        }
        return null;
    }

    /** What it calls the set of the events with this tag; {@code null} if there is no such tag. */
    String tag(String tag) {
        return words == null ? spelled(tag) : words.get(tag);
    }

    /**
     * What a set of the tag would be called, if the name only differs from that by its case: {@code Mb} is not the set
     * of 'MB.
     */
    String meant(String name) {
        return words == null
                ? null
                : words.keySet().stream()
                        .map(Vocabulary::capital)
                        .filter(set -> spelled(set).equals(spelled(name)))
                        .findFirst()
                        .orElse(null);
    }

    private static String capital(String tag) {
        return Character.toUpperCase(tag.charAt(0)) + tag.substring(1);
    }

    static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('.', '-').replace('_', '-');
    }
}
