package racecard.gate.list;

import java.util.List;
import java.util.Locale;
import racecard.models.Families;
import racecard.models.scenario.Scenario;

/**
 * A program that the explorer visits every execution of.
 *
 * @param name its check's name
 * @param profile the first profile that runs it
 * @param program who calls what
 */
record Harness(String name, int threads, String profile, String program) {
    /** Those of a protocol, in the order in which they are run. */
    static List<Harness> of(String protocol) {
        return Families.all().stream()
                .filter(family -> family.protocol().equals(protocol))
                .flatMap(family -> family.scenarios().stream())
                .map(Harness::of)
                .toList();
    }

    private static Harness of(Scenario scenario) {
        return new Harness(
                scenario.name(),
                scenario.threads().size(),
                scenario.size().name().toLowerCase(Locale.ROOT),
                scenario.text());
    }
}
