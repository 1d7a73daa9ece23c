package racecard.litmus.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;
import racecard.litmus.macros.OwnModel;

/**
 * The kernel's own tools/memory-model, as it is, gives the verdicts that ours gives. It is not ours to carry, so the
 * test asks for it: in the environment, {@code RACECARD_KERNEL_MODEL} names the directory.
 */
final class KernelDirectoryTest {
    @Test
    void the_kernels_own_files_load_and_agree_with_the_table() {
        String directory = System.getenv("RACECARD_KERNEL_MODEL");
        assumeTrue(
                directory != null,
                "RACECARD_KERNEL_MODEL names no directory with linux-kernel.cat: the kernel's own model is not tried");
        CatModel model = OwnModel.read("linux-kernel.cat", file -> text(Path.of(directory), file))
                .model();
        assertTrue(model.coherent());
        assertTrue(model.atomic());
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = GridTest.rows("lkmm.tsv");
        for (String[] row : rows.subList(1, rows.size())) {
            boolean allowed = Naive.allows(model, MiniReader.paths(row[1], true), row[2], new ArrayList<>());
            if (allowed != row[3].equals("A")) {
                wrong.add(row[0] + " [" + row[1] + "]");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Optional<String> text(Path directory, String file) {
        try {
            Path path = directory.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
