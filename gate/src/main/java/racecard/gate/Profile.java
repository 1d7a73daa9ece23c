package racecard.gate;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How much work a run does. */
enum Profile {
    QUICK,
    STANDARD,
    DEEP;

    /** As typed on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what was typed. */
    static final class Converter implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String typed) {
            return Arrays.stream(values())
                    .filter(p -> p.label().equals(typed.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "': say quick, standard or deep"));
        }
    }
}
