package racecard.gate.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why changes that nobody notices are harmless, as people wrote it down: the change in a line of its own, and below it,
 * indented, the argument. A change is named without its line number, so that it keeps its name when others move.
 *
 * <pre>
 * QTailQ.java remove: no prev =
 *     The link is not looked at again before it is inserted, which sets it.
 * </pre>
 */
final class Survivors {
    private final Map<String, String> arguments = new LinkedHashMap<>();

    /** Reads them; none where there is no such file. @throws IllegalArgumentException for a line out of place */
    static Survivors read(Path file) throws IOException {
        Survivors survivors = new Survivors();
        if (Files.exists(file)) {
            survivors.take(Files.readAllLines(file), file.getFileName().toString());
        }
        return survivors;
    }

    private void take(List<String> lines, String file) {
        String change = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                change = line.strip();
                if (arguments.put(change, "") != null) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": argued twice: " + change);
                }
            } else if (change == null) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": an argument without a change: name the change above it, unindented");
            } else {
                arguments.merge(change, line.strip(), (a, b) -> a.isEmpty() ? b : a + " " + b);
            }
        }
    }

    /** The name of a change: what a finding's check says, without the number of the line. */
    static String name(String check) {
        return check.replaceFirst(":\\d+ ", " ");
    }

    /** Why this change is harmless, if somebody has said so. */
    Optional<String> why(String check) {
        return Optional.ofNullable(arguments.get(name(check))).filter(argument -> !argument.isEmpty());
    }

    /** Those that are argued, and are none of these. */
    List<String> beside(Set<String> names) {
        return arguments.keySet().stream().filter(name -> !names.contains(name)).toList();
    }
}
