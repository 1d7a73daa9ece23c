package racecard.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code CI.yml} tells GitHub to do, step by step. */
final class Workflow {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Workflow() {}

    /** Every step of every job, in order. */
    static List<JsonNode> steps(Tree tree) throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        for (JsonNode job : YAML.readTree(tree.text("CI.yml").orElse("")).path("jobs")) {
            job.path("steps").forEach(steps::add);
        }
        return steps;
    }
}
