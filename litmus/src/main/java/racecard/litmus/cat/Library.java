package racecard.litmus.cat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that any model may include: written here, with the effect that the files of these names have for herd's
 * models.
 */
final class Library {
    private static final Set<String> FILES = Set.of(
            "stdlib.cat",
            "cos.cat",
            "cos-opt.cat",
            "cos-no-opt.cat",
            "cos-ok-opt.cat",
            "cross.cat",
            "filters.cat",
            "fences.cat",
            "x86fences.cat");

    /** herd7's own files of these names, by the words they are made of: what they define in cat is built in here. */
    private static final Map<String, String> BUILT_IN = Map.of("cross.cat", "6a177b8fd4a8d862");

    private Library() {}

    static Optional<String> text(String file) {
        if (!FILES.contains(file)) {
            return Optional.empty();
        }
        try (InputStream in = Library.class.getResourceAsStream(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("library file " + file + " cannot be read", e);
        }
    }

    /**
     * Whether the file is one that herd7 brings, whose functions are built in here. They make the coherence orders, of
     * which each candidate has one already: as text they would make all of them again, for every candidate.
     *
     * @throws CatError if it is another file of that name: it would have to be run as it is, and cannot be
     */
    static boolean isBuiltIn(Token name, List<String> words) {
        String known = BUILT_IN.get(name.text());
        if (known == null) {
            return false;
        }
        String digest = digest(words);
        if (!known.equals(digest)) {
            throw name.error("\"" + name.text()
                    + "\" beside the model is not herd7's, whose cross and generate_cos are built in here: "
                    + "take it away, and those are used [" + digest + "]");
        }
        return true;
    }

    private static String digest(List<String> words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands before every model. */
    static final class Standard {
        static final List<Stmt> STATEMENTS =
                new Parser("stdlib.cat", text("stdlib.cat").orElseThrow(), name -> Optional.empty(), Set.of()).model();

        private Standard() {}
    }
}
