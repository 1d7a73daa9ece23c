package racecard.gate.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.gate.file.Version;

/** The catalogue as {@code list --json} prints it. Its shape grows only by additions. */
record CatalogueJson(String racecard, List<ProtocolRow> protocols) {
    record ProtocolRow(
            String id,
            String title,
            String api,
            List<RevisionRow> revisions,
            List<BugRow> bugs,
            List<Harness> harnesses) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevisionRow(
            String id,
            String title,
            String date,
            String source,
            String grounds,
            String why,
            boolean control,
            List<String> aliases,
            List<String> carries,
            String implementation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BugRow(
            String id,
            String title,
            String date,
            String source,
            String grounds,
            String base,
            String need,
            String symptom,
            String breaks,
            String fix,
            List<String> mustCatch,
            String undecided,
            String implementation) {}

    static CatalogueJson of(List<Protocol> protocols) {
        return new CatalogueJson(
                Version.NUMBER,
                protocols.stream()
                        .map(p -> new ProtocolRow(
                                p.id(),
                                p.title(),
                                p.api().getName(),
                                p.revisions().stream()
                                        .map(CatalogueJson::revision)
                                        .toList(),
                                p.bugs().stream().map(CatalogueJson::bug).toList(),
                                Harness.of(p.id())))
                        .toList());
    }

    private static RevisionRow revision(Revision r) {
        return new RevisionRow(
                r.id(),
                r.title(),
                r.date(),
                r.source(),
                r.grounds().label(),
                r.why(),
                r.control(),
                r.aliases(),
                r.carries(),
                implementation(r));
    }

    private static BugRow bug(Bug b) {
        return new BugRow(
                b.id(),
                b.title(),
                b.date(),
                b.source(),
                b.grounds().label(),
                b.base().id(),
                b.need().label(),
                b.symptom(),
                b.breaks(),
                b.fix(),
                b.mustCatch().stream().sorted().map(Tool::label).toList(),
                b.undecided().orElse(null),
                implementation(b));
    }

    private static String implementation(Entry entry) {
        return entry.implementation().map(Class::getName).orElse(null);
    }
}
