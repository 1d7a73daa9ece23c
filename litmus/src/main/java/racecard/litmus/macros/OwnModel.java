package racecard.litmus.macros;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import racecard.litmus.cat.CatError;
import racecard.litmus.cat.CatModel;
import racecard.litmus.code.Dialect;

/**
 * A model of the user's, with the files that stand beside it. Of {@code X.cat} that is {@code X.cfg}, or else
 * {@code X.bell} and {@code X.def}.
 *
 * @param primitives of the kernel's C as its own macros define them; empty where it brings none, and then they are
 *     those that are known here
 */
public record OwnModel(CatModel model, Optional<Dialect> primitives) {
    private static final String CAT = ".cat";
    private static final String CFG = ".cfg";
    /** What models ask for by {@code if "lkmmv2"}. */
    private static final Set<String> AS_WRITTEN = Set.of("lkmmv2");

    /**
     * Reads one.
     *
     * @param file a {@code .cat} file, or a {@code .cfg} file that names one
     * @param read the text of a file, by the name that the files use for it; empty if there is none
     * @throws CatError if one of them is wrong, or is not there
     */
    public static OwnModel read(String file, Function<String, Optional<String>> read) {
        if (file.endsWith(CFG)) {
            Settings settings = Settings.read(file, text(file, read, file, "is not there"));
            String model = settings.named("model")
                    .orElseThrow(() -> new CatError(file, 1, 1, "no line 'model' says which .cat file is the model"));
            return read(model, read, Optional.of(settings));
        }
        String beside = stem(file) + CFG;
        Optional<Settings> settings = read.apply(beside).map(text -> Settings.read(beside, text));
        settings.flatMap(s -> s.named("model"))
                .filter(model -> !model.equals(last(file)))
                .ifPresent(model -> {
                    throw new CatError(
                            beside,
                            1,
                            1,
                            "is for the model " + model + ", and stands beside " + last(file)
                                    + ": name the .cfg file, or move one of the two");
                });
        return read(file, read, settings);
    }

    private static OwnModel read(String file, Function<String, Optional<String>> read, Optional<Settings> settings) {
        String text = text(file, read, settings.map(Settings::file).orElse(file), "is not there");
        Optional<String> macros = part("macros", ".def", file, read, settings);
        Optional<String> bell = part("bell", ".bell", file, read, settings);
        boolean asWritten = settings.map(Settings::tagsAsWritten).orElse(macros.isEmpty());
        Set<String> variants = asWritten ? AS_WRITTEN : Set.of();
        if (macros.isEmpty()) {
            return new OwnModel(CatModel.parse(file, text, read, bell, variants), Optional.empty());
        }
        OwnTags vocabulary = new OwnTags();
        CatModel model = CatModel.parse(file, text, read, bell, variants, vocabulary::words);
        String from = macros.get();
        Dialect primitives = new MacroDialect(
                MacroText.read(from, read.apply(from).orElseThrow()), new Intrinsics(vocabulary, asWritten));
        return new OwnModel(model, Optional.of(primitives));
    }

    /** The file that the settings name for this purpose; where there are none the one beside the model, if there is. */
    private static Optional<String> part(
            String what,
            String extension,
            String file,
            Function<String, Optional<String>> read,
            Optional<Settings> settings) {
        if (settings.isPresent()) {
            Optional<String> named = settings.get().named(what);
            named.ifPresent(
                    name -> text(name, read, settings.get().file(), "is named here as " + what + " and is not there"));
            return named;
        }
        return Optional.of(stem(file) + extension)
                .filter(name -> read.apply(name).isPresent());
    }

    private static String text(String file, Function<String, Optional<String>> read, String blamed, String complaint) {
        return read.apply(file).orElseThrow(() -> new CatError(blamed, 1, 1, "the file " + file + " " + complaint));
    }

    private static String stem(String file) {
        return file.endsWith(CAT) ? file.substring(0, file.length() - CAT.length()) : file;
    }

    private static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
