package racecard.jqwik;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much is tried. */
enum Profile {
    /** Within seconds for the whole family. */
    QUICK(300),
    /** Within minutes. */
    STANDARD(5_000),
    /** Over night. */
    DEEP(50_000);

    private final int tries;

    Profile(int tries) {
        this.tries = tries;
    }

    /** Random tries of one check on one subject; where there are fewer cases than that, each is tried once. */
    int tries() {
        return tries;
    }

    /** The profile with this name. @throws IllegalArgumentException when there is none */
    static Profile of(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--profile is one of "
                        + Arrays.stream(values()).map(Profile::label).collect(Collectors.joining(", ")) + ", not '"
                        + name + "'"));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
