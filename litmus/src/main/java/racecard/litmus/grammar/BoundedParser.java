package racecard.litmus.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * A parser that goes so deep and no deeper: what is nested deeper than anybody nests by hand is refused, long before
 * the stack would be full.
 */
public abstract class BoundedParser extends Parser {
    /** About 150 brackets within each other. */
    private static final int DEEPEST = 1_800;

    private int depth;

    protected BoundedParser(TokenStream input) {
        super(input);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        super.enterRule(context, state, rule);
        if (++depth > DEEPEST) {
            notifyErrorListeners(getCurrentToken(), "nested too deep", null);
        }
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }
}
