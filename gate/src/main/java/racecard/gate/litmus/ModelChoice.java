package racecard.gate.litmus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import racecard.gate.text.Problem;
import racecard.gate.text.Suggest;
import racecard.litmus.cat.CatError;
import racecard.litmus.cat.CatModel;
import racecard.litmus.code.Dialect;
import racecard.litmus.macros.OwnModel;
import racecard.litmus.models.MemoryModels;

/**
 * A memory model as the user names it.
 *
 * @param name {@code lkmm}, or the path of a file as it was typed
 * @param own whether it is a file of the user's
 * @param primitives of the kernel's C as the files beside a model of the user's define them
 */
public record ModelChoice(String name, CatModel model, boolean own, Optional<Dialect> primitives) {
    /** What the comment of a test in each language says is about this model. */
    private static final Map<String, String> DEFAULTS = Map.of("C", "lkmm", "Java", "java");

    /**
     * Whether a file's expected result says anything about this model: of those that come along, only the language's
     * own is meant.
     */
    boolean binds(String language) {
        return own || name.equals(DEFAULTS.get(language));
    }

    /** The models that were asked for; none when none was. */
    public static List<ModelChoice> of(List<String> names) {
        List<ModelChoice> chosen = new ArrayList<>();
        for (String name : names) {
            if (chosen.stream().noneMatch(c -> c.name().equals(name))) {
                chosen.add(name.endsWith(".cat") || name.endsWith(".cfg") ? file(name) : shipped(name));
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * The model of each language, for when none was asked for. Read when a file of the language comes by; for several
     * threads at once.
     */
    static final class Defaults {
        private final Map<String, List<ModelChoice>> read = new TreeMap<>();

        synchronized List<ModelChoice> of(String language) {
            return read.computeIfAbsent(language, l -> List.of(shipped(DEFAULTS.get(l))));
        }
    }

    private static ModelChoice shipped(String name) {
        String file = name + ".cat";
        String text = MemoryModels.text(file)
                .orElseThrow(() -> Suggest.unknown(
                        "memory model",
                        name,
                        MemoryModels.names(),
                        "The models are " + String.join(", ", MemoryModels.names()) + ", or the path of a .cat file."));
        return new ModelChoice(name, CatModel.parse(file, text, MemoryModels::text), false, Optional.empty());
    }

    /** What it includes, and what belongs to it, is looked for beside it. */
    private static ModelChoice file(String name) {
        Path file = Path.of(name);
        try {
            Files.readString(file, StandardCharsets.UTF_8);
            OwnModel model = OwnModel.read(name, included -> beside(file, included));
            return new ModelChoice(name, model.model(), true, model.primitives());
        } catch (IOException e) {
            throw new Problem("The memory model " + name + " cannot be read" + reason(e));
        } catch (CatError e) {
            throw new Problem(e.getMessage());
        }
    }

    private static Optional<String> beside(Path file, String included) {
        for (Path path : List.of(file.resolveSibling(included), Path.of(included))) {
            if (Files.isRegularFile(path)) {
                try {
                    return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new Problem("The file " + path + ", which " + file + " includes, cannot be read" + reason(e));
                }
            }
        }
        return Optional.empty();
    }

    /** The end of a sentence. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return ": there is no such file.";
        } else if (e instanceof CharacterCodingException) {
            return ": it is no text in UTF-8.";
        }
        return ": " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ".";
    }
}
