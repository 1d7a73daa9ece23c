package racecard.gate.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import racecard.evidence.Finding;
import racecard.evidence.LadderTable;
import racecard.gate.text.Markdown;
import racecard.gate.text.Words;

/** {@code docs/outcomes/PROTOCOL.md}: what each race may produce, step by step, and what was seen of it. */
final class OutcomePage {
    private static final String NONE = "\u2013";
    private static final String LITMUS = "../../models/src/main/resources/racecard/models/litmus/";

    private final String protocol;
    private final Map<String, KernelAnswers> kernels;
    private final Observations.Family seen;

    private OutcomePage(String protocol, List<KernelAnswers> kernels, Observations.Family seen) {
        this.protocol = protocol;
        this.kernels = kernels.stream()
                .collect(
                        Collectors.toMap(k -> k.kernel().name(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.seen = seen;
    }

    /** The page of one protocol. What the observations do not know says so; {@link Drift} makes a fault of it. */
    static String text(String protocol, List<LadderTable> ladders, List<KernelAnswers> kernels, Observations seen) {
        Observations.Family family =
                seen.family(protocol).orElseGet(() -> new Observations.Family(protocol, List.of(), List.of()));
        OutcomePage page = new OutcomePage(protocol, kernels, family);
        Markdown text = new Markdown("What the races of " + protocol + " can produce");
        text.paragraph(seen.origin());
        text.paragraph(
                "A ladder is one race of the protocol, cut down to the accesses that matter. Its first step is the"
                        + " protocol as it stands, and every further step changes one thing. The models' columns say whether the"
                        + " outcome that the step's litmus program asks about is reachable, as the checker computes it: under the"
                        + " Linux-kernel memory model, under sequential consistency, under x86-TSO, under ARMv8. *allowed* is what people"
                        + " wrote beside the test: **forbidden** fails the gate when it is seen once, **bad** goes wrong and is allowed,"
                        + " yes is as it should be. *computed* is what the explorer makes of the test's own methods under the model"
                        + " `java`, in every execution: reached, never (seen all the same, it fails the gate too), or open where"
                        + " plain accesses race and a compiler may do more than any execution shows. *seen* is what this processor and this JIT did; that it was not seen proves nothing.");
        ladders.forEach(ladder -> page.ladder(text, ladder));
        page.programs(text);
        return text.text();
    }

    private void programs(Markdown text) {
        text.heading(2, "Every litmus program");
        text.paragraph("What the checker computes of each: whether the outcome that it asks about is reachable, and in"
                + " brackets how many final states there are. `racecard litmus FILE --model NAME` shows the states,"
                + " and with --explain the execution that has the outcome, or the cycle that forbids it.");
        List<List<String>> rows = new ArrayList<>();
        kernels.forEach((name, program) -> {
            List<String> row = new ArrayList<>(List.of(link(name)));
            KernelAnswers.MODELS.forEach(model -> row.add(program.wordAndStates(model)));
            rows.add(row);
        });
        text.table(heading("program"), rows);
    }

    private static List<String> heading(String... first) {
        List<String> heading = new ArrayList<>(List.of(first));
        heading.addAll(List.of("LKMM", "SC", "TSO", "ARMv8"));
        return heading;
    }

    private void ladder(Markdown text, LadderTable ladder) {
        text.heading(2, ladder.name());
        text.paragraph(ladder.claim() + ".");
        List<List<String>> rows = new ArrayList<>();
        int place = 0;
        for (LadderTable.Step step : ladder.steps()) {
            place++;
            List<String> row = new ArrayList<>(List.of(Integer.toString(place), name(step), step.change()));
            Optional<KernelAnswers> kernel = Optional.ofNullable(step.kernel()).map(kernels::get);
            KernelAnswers.MODELS.forEach(
                    model -> row.add(kernel.map(k -> k.word(model)).orElse(NONE)));
            rows.add(row);
        }
        text.table(heading("step", "test", "what it changes"), rows);
        rows.clear();
        place = 0;
        for (LadderTable.Step step : ladder.steps()) {
            place++;
            Optional<Observations.Step> here = seen.step(ladder.name(), step.subject());
            for (LadderTable.Line line : step.lines()) {
                outcomes(Integer.toString(place), line, step, here, rows);
            }
        }
        text.table(List.of("step", "outcome", "what it means", "allowed", "computed", "seen"), rows);
    }

    private String name(LadderTable.Step step) {
        return step.kernel() == null ? step.test() + ", in Java only" : link(step.kernel());
    }

    private String link(String kernel) {
        return "[" + kernel + "](" + LITMUS + protocol + "/" + kernel + ".litmus)";
    }

    private static void outcomes(
            String place,
            LadderTable.Line line,
            LadderTable.Step step,
            Optional<Observations.Step> seen,
            List<List<String>> rows) {
        for (String state : line.states()) {
            String computed = step.reachable().contains(state) ? "reached" : step.leavesOpen(state) ? "open" : "never";
            rows.add(row(place, "`" + state + "`", line, computed, seen(seen, state::equals)));
        }
        if (line.states().isEmpty()) {
            List<String> named =
                    step.lines().stream().flatMap(l -> l.states().stream()).toList();
            boolean others = !named.containsAll(step.reachable());
            String computed = others ? "reached" : step.races() ? "open" : "never";
            rows.add(row(place, "any other", line, computed, seen(seen, state -> !named.contains(state))));
        }
    }

    private static List<String> row(String place, String state, LadderTable.Line line, String computed, String seen) {
        return List.of(place, state, line.description(), allowed(line), computed, seen);
    }

    private static String allowed(LadderTable.Line line) {
        return switch (line.expect()) {
            case "FORBIDDEN" -> "**forbidden**";
            case "ACCEPTABLE_INTERESTING" -> "**bad**";
            default -> "yes";
        };
    }

    /** How often the states were seen, as a share where it is worth one. */
    private static String seen(Optional<Observations.Step> step, Predicate<String> wanted) {
        if (step.isEmpty()) {
            return "not recorded";
        }
        List<Finding.Outcome> outcomes = step.get().outcomes();
        if (outcomes == null) {
            return "not run";
        }
        long count = outcomes.stream()
                .filter(o -> wanted.test(o.state()))
                .mapToLong(Finding.Outcome::count)
                .sum();
        long all = outcomes.stream().mapToLong(Finding.Outcome::count).sum();
        if (count == 0) {
            return "no";
        }
        double share = 100.0 * count / all;
        return share >= 0.1
                ? String.format(Locale.ROOT, "%.1f %%", share)
                : Words.count(count) + " in " + Words.count(all);
    }
}
