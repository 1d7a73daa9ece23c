package racecard.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a stranger types, what the gate runs and what GitHub runs are the same two commands; the machines run the build
 * first.
 */
final class OneGate implements Rule {
    private static final Pattern QUICK_START =
            Pattern.compile("^## Quick start$.*?^```sh$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Override
    public String promise() {
        return "the README's quick start, .ci/run and CI.yml run the same commands";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> readme = readme(tree);
        if (readme.size() != 2) {
            return new Inspection(
                    1,
                    List.of("the README's quick start should show two commands in its first block, and shows "
                            + readme));
        }
        List<String> expected = List.of(readme.get(1), readme.get(0));
        List<String> faults = new ArrayList<>();
        compare(".ci/run", expected, script(tree), faults);
        compare("CI.yml", expected, workflow(tree, faults), faults);
        return new Inspection(readme.size(), faults);
    }

    private static void compare(String where, List<String> expected, List<String> found, List<String> faults) {
        if (!expected.equals(found)) {
            faults.add(where + " runs " + found + "; the README's quick start, the build first, is " + expected);
        }
    }

    private static List<String> readme(Tree tree) throws IOException {
        Matcher block = QUICK_START.matcher(tree.text("README.md").orElse(""));
        return block.find() ? commands(block.group(1).lines()) : List.of();
    }

    /** Every line that does something, but for the two that every script of ours begins with. */
    private static List<String> script(Tree tree) throws IOException {
        return commands(tree.text(".ci/run")
                .orElse("")
                .lines()
                .filter(l -> !l.equals("set -euo pipefail") && !l.startsWith("CDPATH='' cd -- ")));
    }

    /** The lines of the workflow that build or check; a step that may fail in silence is a fault. */
    private static List<String> workflow(Tree tree, List<String> faults) throws IOException {
        List<String> commands = new ArrayList<>();
        for (JsonNode step : Workflow.steps(tree)) {
            List<String> lines = commands(step.path("run").asText().lines());
            if (lines.stream().anyMatch(OneGate::isGate)) {
                commands.addAll(lines);
                if (step.has("continue-on-error") || step.has("if")) {
                    faults.add(
                            "CI.yml: the step '" + step.path("name").asText() + "' may be skipped or fail in silence");
                }
            }
        }
        return commands;
    }

    private static boolean isGate(String command) {
        return command.contains("mvn") || command.contains("./racecard");
    }

    /** Commands without comments and without Maven's switch for logs that nobody watches. */
    private static List<String> commands(Stream<String> lines) {
        return lines.map(l -> l.replaceAll("(^|\\s)#.*", "")
                        .replace("mvn -B ", "mvn ")
                        .strip())
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
