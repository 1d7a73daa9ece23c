package racecard.litmus.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The memory models that come with Racecard: {@code sc}, {@code tso}, {@code arm}, {@code rc11}, {@code lkmm},
 * {@code java}, {@code java-jam21}.
 */
public final class MemoryModels {
    private static final List<String> NAMES = List.of("sc", "tso", "arm", "rc11", "lkmm", "java", "java-jam21");
    private static final Set<String> PARTS = Set.of("jam-base.cat");

    private MemoryModels() {}

    /** The names of the models, strongest first, Java's own last. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The text of a model, or of a part that a model includes.
     *
     * @param file the name with {@code .cat} after it, as an include says it
     * @return empty if there is none of that name
     */
    public static Optional<String> text(String file) {
        boolean model = file.endsWith(".cat") && NAMES.contains(file.substring(0, file.length() - ".cat".length()));
        if (!model && !PARTS.contains(file)) {
            return Optional.empty();
        }
        try (InputStream in = MemoryModels.class.getResourceAsStream(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the memory model " + file + " cannot be read", e);
        }
    }
}
