package racecard.litmus.macros;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/** The files of a small model that is made as the kernel's is, each of which a test may edit. */
final class SmallKernel {
    private final Map<String, String> files = new HashMap<>();

    SmallKernel() {
        for (String name : List.of("small.cat", "small-lock.cat", "small.bell", "small.def", "small.cfg")) {
            try (var in = SmallKernel.class.getResourceAsStream(name)) {
                files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Edits a file; what is to be replaced must be there. */
    SmallKernel edit(String file, String old, String fresh) {
        String text = files.get(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        files.put(file, text.replace(old, fresh));
        return this;
    }

    SmallKernel without(String file) {
        files.remove(file);
        return this;
    }

    OwnModel model() {
        return OwnModel.read("small.cat", this::text);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The verdict, counts and flags of a program whose threads are these: {@code Sometimes 1 3 [mixed]}. */
    String judge(String question, String... threads) {
        StringBuilder text = new StringBuilder("C test\n{}\n");
        for (int t = 0; t < threads.length; t++) {
            text.append("P").append(t).append("(int *x, int *y, spinlock_t *s) { int r0; int r1; ");
            text.append(threads[t]).append(" }\n");
        }
        OwnModel own = model();
        LitmusTest test = LitmusReader.parse(
                "test.litmus",
                text.append(question).toString(),
                Optional.empty(),
                own.primitives(),
                LitmusReader.UNROLL);
        Answer answer = Enumeration.of(test, List.of(own.model()), Budget.of(1_000_000, 60))
                .answers()
                .get(0);
        return answer.word().label() + " " + answer.positive() + " " + answer.negative() + " " + answer.flags();
    }
}
