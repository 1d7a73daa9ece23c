package racecard.litmus.cat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that any model may include: written here, with the effect that the files of these names have for herd's models. */
final class Library {
    private static final Set<String> FILES =
            Set.of("stdlib.cat", "cos.cat", "cos-opt.cat", "cross.cat", "filters.cat", "fences.cat", "x86fences.cat");

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

    /** What stands before every model. */
    static final class Standard {
        static final List<Stmt> STATEMENTS =
                new Parser("stdlib.cat", text("stdlib.cat").orElseThrow(), name -> Optional.empty()).model();

        private Standard() {}
    }
}
