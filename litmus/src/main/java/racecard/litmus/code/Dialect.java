package racecard.litmus.code;

import java.util.Optional;
import racecard.litmus.program.Type;

/** What the words of one language mean. */
public interface Dialect {
    /** What a call does and is worth; refuses what the language does not have. */
    Typed call(PrimitiveUse call);

    /** How the language computes. */
    Arithmetic arithmetic();

    /** The type of that name, {@code unsigned long}, without qualifiers; empty when the language has none. */
    Optional<Type> type(String name);

    /** The type of a number as it stands in the text: {@code 0xffffffff}, {@code 1UL}. */
    Type literal(String digits);
}
