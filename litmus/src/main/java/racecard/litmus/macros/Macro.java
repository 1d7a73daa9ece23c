package racecard.litmus.macros;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * One macro: {@code READ_ONCE(X) __load{once}(X)}.
 *
 * @param body an expression, or a block of steps that has no value
 */
record Macro(String name, List<String> formals, ParserRuleContext body) {}
