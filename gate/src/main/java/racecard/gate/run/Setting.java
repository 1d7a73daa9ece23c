package racecard.gate.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import racecard.catalogue.Protocol;
import racecard.gate.text.Screen;
import racecard.gate.text.Suggest;

/**
 * What the commands stand on.
 *
 * @param home the folder of this installation
 * @param ladders says what the ladders of a protocol are, and looks at nothing
 */
public record Setting(
        Path home, List<Protocol> protocols, List<ToolProcess> tools, ToolProcess ladders, Screen screen) {

    /** Where logs, results and traces are kept. */
    public Path room() {
        return home.resolve("target").resolve("racecard");
    }

    /** The protocols that were named, or all when none was. */
    public List<Protocol> protocols(List<String> names) {
        if (names.isEmpty()) {
            return protocols;
        }
        List<Protocol> chosen = new ArrayList<>();
        for (String name : names) {
            Protocol protocol = protocols.stream()
                    .filter(p -> p.id().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> Suggest.unknown(
                            "protocol",
                            name,
                            protocols.stream().map(Protocol::id).toList(),
                            "'racecard list' shows them all."));
            if (!chosen.contains(protocol)) {
                chosen.add(protocol);
            }
        }
        return chosen;
    }

    /** The tools that were named, or all when none was; always in the order of the tables. */
    public List<ToolProcess> tools(List<String> names) {
        List<String> known = tools.stream().map(ToolProcess::tool).toList();
        for (String name : names) {
            if (known.stream().noneMatch(name::equalsIgnoreCase)) {
                throw Suggest.unknown("tool", name, known, "The tools are " + String.join(", ", known) + ".");
            }
        }
        return tools.stream()
                .filter(t -> names.isEmpty() || names.stream().anyMatch(t.tool()::equalsIgnoreCase))
                .toList();
    }
}
