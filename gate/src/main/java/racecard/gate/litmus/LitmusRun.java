package racecard.gate.litmus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import racecard.litmus.answer.Explanation;
import racecard.litmus.cat.CatError;
import racecard.litmus.cat.CatModel;
import racecard.litmus.code.Dialect;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.enumerate.FaultInquiry;
import racecard.litmus.enumerate.Inquiry;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/**
 * How every file of one command is judged. Several threads may share one.
 *
 * @param models in their order; none for the model of each file's language
 * @param outcome to be explained, if it is not null
 * @param evidence whether the outcome, or without one what the file asks, is explained at all
 * @param timeout for all that is asked of one file, in seconds
 * @param unroll as many rounds of each loop are looked at
 */
record LitmusRun(
        List<ModelChoice> models,
        ModelChoice.Defaults defaults,
        String outcome,
        boolean evidence,
        double timeout,
        int unroll) {

    /** Judges one file. Never throws for what the file, or a model, says. */
    LitmusResult judge(Path path) {
        String file = path.toString();
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            if (models.isEmpty()) {
                return judge(
                        file, text, defaults.of(LitmusReader.parse(file, text).language()));
            }
            List<LitmusResult.Row> rows = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            for (List<ModelChoice> alike : alike()) {
                LitmusResult result = judge(file, text, alike);
                rows.addAll(result.rows());
                errors.addAll(result.errors());
            }
            rows.sort(Comparator.comparingInt(row -> position(row.model())));
            return new LitmusResult(file, rows, errors);
        } catch (OutOfMemoryError e) {
            // What was held is garbage by now, and the next file may well be smaller.
            return LitmusResult.failed(file, file + ": " + tooMuch());
        } catch (IOException e) {
            return LitmusResult.failed(file, file + " cannot be read" + ModelChoice.reason(e));
        } catch (LitmusException e) {
            boolean ofOutcome = e.getMessage().startsWith(LitmusReader.OUTCOME + ":");
            return LitmusResult.failed(
                    file, ofOutcome ? "--explain, for " + file + ": " + e.getMessage() : e.getMessage());
        }
    }

    /** Models that read the same program: those without macros of their own, and each of the others by itself. */
    private List<List<ModelChoice>> alike() {
        List<List<ModelChoice>> groups = new ArrayList<>();
        groups.add(models.stream().filter(model -> model.primitives().isEmpty()).toList());
        models.stream().filter(model -> model.primitives().isPresent()).forEach(model -> groups.add(List.of(model)));
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private int position(String model) {
        return models.stream().map(ModelChoice::name).toList().indexOf(model);
    }

    private LitmusResult judge(String file, String text, List<ModelChoice> chosen) {
        Optional<Dialect> primitives = chosen.get(0).primitives();
        LitmusTest test = LitmusReader.parse(file, text, Optional.empty(), primitives, unroll);
        LitmusTest asked =
                outcome == null ? test : LitmusReader.parse(file, text, Optional.of(outcome), primitives, unroll);
        return together(test, asked, chosen);
    }

    /**
     * The candidates are gone through once for all models; one at a time when some model knows nothing of the test's
     * language.
     */
    private LitmusResult together(LitmusTest test, LitmusTest asked, List<ModelChoice> chosen) {
        try {
            return new LitmusResult(test.file(), rows(test, asked, chosen), List.of());
        } catch (CatError e) {
            String error = test.file() + " under " + chosen.get(0).name() + ": " + e.getMessage();
            if (chosen.size() == 1) {
                return LitmusResult.failed(test.file(), error);
            }
        }
        List<LitmusResult.Row> rows = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (ModelChoice one : chosen) {
            LitmusResult result = together(test, asked, List.of(one));
            rows.addAll(result.rows());
            errors.addAll(result.errors());
        }
        return new LitmusResult(test.file(), rows, errors);
    }

    private List<LitmusResult.Row> rows(LitmusTest test, LitmusTest asked, List<ModelChoice> chosen) {
        Budget budget = Budget.of(Long.MAX_VALUE, timeout);
        long start = System.nanoTime();
        List<CatModel> cats = chosen.stream().map(ModelChoice::model).toList();
        Enumeration.Answers found;
        try {
            found = Enumeration.of(test, cats, budget);
        } catch (OutOfMemoryError e) {
            // What was held is garbage by now, and the next file may well be smaller.
            found = nothing(cats, tooMuch());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<LitmusResult.Row> rows = new ArrayList<>();
        for (int m = 0; m < chosen.size(); m++) {
            ModelChoice model = chosen.get(m);
            Answer answer = found.answers().get(m);
            Optional<Explanation> explanation = evidence
                    ? Optional.of(new Explanation(asked, model.name(), Inquiry.of(asked, model.model(), budget)))
                    : Optional.empty();
            LitmusVerdict judged = LitmusVerdict.of(test, model, answer);
            List<String> fault = answer.faults().isEmpty()
                    ? List.of()
                    : FaultInquiry.of(test, model.model(), budget)
                            .map(Explanation::ofFault)
                            .orElse(List.of());
            rows.add(new LitmusResult.Row(
                    test, model.name(), answer, fault, found.candidates(), seconds, judged, explanation));
        }
        return rows;
    }

    private static String tooMuch() {
        return "it takes more than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory";
    }

    private static Enumeration.Answers nothing(List<CatModel> cats, String reason) {
        List<Answer> answers = cats.stream()
                .map(cat -> new Answer(
                        cat.title(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        0,
                        0,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(reason)))
                .toList();
        return new Enumeration.Answers(answers, 0);
    }
}
