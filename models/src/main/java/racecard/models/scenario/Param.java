package racecard.models.scenario;

import java.util.Map;

/**
 * What one argument of a call is: a number in a range, or one of some words that stand for numbers.
 *
 * @param name what people call it, {@code work} or {@code mode}
 * @param words the numbers that have names; a number without one may be written as it is
 * @param least the smallest number that makes sense
 * @param most the largest
 */
public record Param(String name, Map<String, Integer> words, int least, int most) {
    public Param {
        words = Map.copyOf(words);
    }

    /** A number in this range. */
    public static Param number(String name, int least, int most) {
        return new Param(name, Map.of(), least, most);
    }

    /** The same with names for some of its numbers. */
    public Param named(Map<String, Integer> newWords) {
        return new Param(name, newWords, least, most);
    }

    /** Reads an argument as an author wrote it. @throws IllegalArgumentException saying what it should have been */
    int read(String text) {
        Integer word = words.get(text);
        try {
            return checked(word == null ? Integer.parseInt(text) : word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no " + name + ": " + expected(), e);
        }
    }

    /** @throws IllegalArgumentException when the number is out of range */
    int checked(int number) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is no " + name + ": " + expected());
        }
        return number;
    }

    private String expected() {
        String range = "a number from " + least + " to " + most;
        return words.isEmpty()
                ? range
                : "one of " + words.keySet().stream().sorted().toList() + ", or " + range;
    }
}
