package racecard.evidence;

import java.util.Arrays;
import java.util.Locale;

/** How much work a run does. */
public enum Profile {
    /** Minutes: for every push. */
    QUICK,
    /** A quarter of an hour: before a merge. */
    STANDARD,
    /** As long as it takes: overnight. */
    DEEP;

    /** As typed on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The profile with this label, whatever the case. @throws IllegalArgumentException naming the profiles there are
     */
    public static Profile of(String label) {
        return Arrays.stream(values())
                .filter(p -> p.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "': say quick, standard or deep"));
    }
}
