package racecard.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import racecard.verdict.Verdict;

/**
 * How evidence is written as JSON, on the wire and in reports alike. {@code verdict} knows no library, so what it looks
 * like in JSON is said here.
 */
public final class EvidenceJson {
    private EvidenceJson() {}

    /** A mapper that writes a verdict as its label, {@code PASS-BOUNDED} for instance, and reads it back. */
    public static ObjectMapper mapper() {
        return new ObjectMapper().addMixIn(Verdict.class, AsLabel.class);
    }

    /** Annotations for {@link Verdict}; nobody makes one of these. */
    private abstract static class AsLabel {
        @JsonValue
        abstract String label();

        @JsonCreator
        static Verdict of(String label) {
            return Verdict.of(label);
        }
    }
}
