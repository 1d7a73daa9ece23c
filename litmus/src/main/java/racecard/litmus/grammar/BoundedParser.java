package racecard.litmus.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /** What listeners are told when that is too deep. */
    public static final String TOO_DEEP = "nested too deep";

    private final Deque<Integer> depths = new ArrayDeque<>();
    private int depth;

    protected BoundedParser(TokenStream input) {
        super(input);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        super.enterRule(context, state, rule);
        deeper();
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }

    @Override
    public void enterRecursionRule(ParserRuleContext context, int state, int rule, int precedence) {
        super.enterRecursionRule(context, state, rule, precedence);
        depths.push(depth);
        deeper();
    }

    /** An operator: what stood before it is its left side now, one deeper in the tree. */
    @Override
    public void pushNewRecursionContext(ParserRuleContext context, int state, int rule) {
        super.pushNewRecursionContext(context, state, rule);
        deeper();
    }

    @Override
    public void unrollRecursionContexts(ParserRuleContext parent) {
        super.unrollRecursionContexts(parent);
        depth = depths.pop();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            notifyErrorListeners(getCurrentToken(), TOO_DEEP, null);
        }
    }
}
