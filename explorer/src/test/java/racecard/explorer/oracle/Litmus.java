package racecard.explorer.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program: its threads, and the locations that they name. All locations hold 0 at first.
 *
 * @param locations in alphabetical order
 */
public record Litmus(List<List<Statement>> threads, List<String> locations) {
    /** Reads a program as {@code Script} does. */
    public static Litmus parse(String text) {
        List<List<Statement>> threads = new ArrayList<>();
        for (String thread : text.split("\\|", -1)) {
            threads.add(Arrays.stream(thread.split(";", -1))
                    .filter(s -> !s.isBlank())
                    .map(Statement::parse)
                    .toList());
        }
        return new Litmus(
                threads,
                threads.stream()
                        .flatMap(List::stream)
                        .map(Statement::location)
                        .filter(l -> !l.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
