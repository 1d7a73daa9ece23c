package racecard.gate;

import java.util.Locale;

/** How much work a run does. */
enum Profile {
    QUICK,
    STANDARD,
    DEEP;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
