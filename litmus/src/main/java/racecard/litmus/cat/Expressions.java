package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.grammar.CatParser.AnyClauseContext;
import racecard.litmus.grammar.CatParser.ApplicationContext;
import racecard.litmus.grammar.CatParser.ArgumentContext;
import racecard.litmus.grammar.CatParser.AttemptContext;
import racecard.litmus.grammar.CatParser.BindingContext;
import racecard.litmus.grammar.CatParser.BindingsContext;
import racecard.litmus.grammar.CatParser.BlockContext;
import racecard.litmus.grammar.CatParser.BracesContext;
import racecard.litmus.grammar.CatParser.BracketsContext;
import racecard.litmus.grammar.CatParser.ClauseContext;
import racecard.litmus.grammar.CatParser.ClosedContext;
import racecard.litmus.grammar.CatParser.ComparisonContext;
import racecard.litmus.grammar.CatParser.ComplementContext;
import racecard.litmus.grammar.CatParser.ConditionContext;
import racecard.litmus.grammar.CatParser.DifferenceContext;
import racecard.litmus.grammar.CatParser.EmptyClauseContext;
import racecard.litmus.grammar.CatParser.EverythingContext;
import racecard.litmus.grammar.CatParser.ExpressionContext;
import racecard.litmus.grammar.CatParser.FormalsContext;
import racecard.litmus.grammar.CatParser.FunctionContext;
import racecard.litmus.grammar.CatParser.IdentityContext;
import racecard.litmus.grammar.CatParser.IfElseContext;
import racecard.litmus.grammar.CatParser.LambdaContext;
import racecard.litmus.grammar.CatParser.LetInContext;
import racecard.litmus.grammar.CatParser.MatchContext;
import racecard.litmus.grammar.CatParser.MemberClauseContext;
import racecard.litmus.grammar.CatParser.NameContext;
import racecard.litmus.grammar.CatParser.NothingContext;
import racecard.litmus.grammar.CatParser.PartsContext;
import racecard.litmus.grammar.CatParser.PatternContext;
import racecard.litmus.grammar.CatParser.SuffixContext;
import racecard.litmus.grammar.CatParser.TagClauseContext;
import racecard.litmus.grammar.CatParser.TagContext;
import racecard.litmus.grammar.CatParser.ValueContext;
import racecard.litmus.grammar.CatParser.VariantHoldsContext;
import racecard.litmus.grammar.CatParser.WordyContext;

/** Makes expressions of what the parser found. */
final class Expressions {
    /** Operators on top of each other: what takes an expression apart goes as deep. */
    private static final int DEEPEST = 1_000;

    private static final Map<String, String> SUFFIXES =
            Map.of("^+", "+", "+", "+", "^*", "*", "*", "*", "^?", "?", "?", "?");

    private final IdentityHashMap<Expr, Integer> depths = new IdentityHashMap<>();

    Expr expression(ExpressionContext tree) {
        return chain(tree, false);
    }

    /** One of the levels that are operands with the level's operator between them. */
    private Expr chain(ParserRuleContext tree, boolean leftward) {
        int last = tree.getChildCount() - 1;
        if (last == 0) {
            return level((ParserRuleContext) tree.getChild(0));
        }
        Expr result = level((ParserRuleContext) tree.getChild(leftward ? 0 : last));
        for (int i = leftward ? 1 : last - 1; i > 0 && i < last; i += leftward ? 2 : -2) {
            Token operator = Token.of((TerminalNode) tree.getChild(i));
            Expr other = level((ParserRuleContext) tree.getChild(leftward ? i + 1 : i - 1));
            Expr left = leftward ? result : other;
            Expr right = leftward ? other : result;
            result = known(new Expr.Binary(operator, operator.text(), left, right), left, right);
        }
        return result;
    }

    private Expr level(ParserRuleContext tree) {
        ParserRuleContext at = tree;
        while (at.getChildCount() == 1 && at.getChild(0) instanceof ParserRuleContext only) {
            at = only;
        }
        if (at instanceof ComplementContext it && it.COMP() != null) {
            Token not = Token.of(it.COMP());
            Expr of = level(it.complement());
            return known(new Expr.Unary(not, "~", of), of);
        } else if (at instanceof ClosedContext it) {
            return closed(it);
        } else if (at instanceof ApplicationContext it) {
            return application(it);
        } else if (at instanceof WordyContext it) {
            return wordy(it);
        } else if (at instanceof ArgumentContext it) {
            return argument(it);
        }
        return chain(at, at instanceof DifferenceContext);
    }

    private Expr closed(ClosedContext tree) {
        Expr of = level(tree.application());
        for (SuffixContext suffix : tree.suffix()) {
            Token operator = Token.of(suffix.getStart());
            of = known(new Expr.Unary(operator, SUFFIXES.getOrDefault(operator.text(), "^-1"), of), of);
        }
        return of;
    }

    /** What is applied, to one argument after the other. */
    Expr application(ApplicationContext tree) {
        if (tree.wordy() != null) {
            return wordy(tree.wordy());
        }
        Expr of = argument(tree.argument(0));
        for (ArgumentContext argument :
                tree.argument().subList(1, tree.argument().size())) {
            Expr to = argument(argument);
            of = known(new Expr.Apply(of.at(), of, to), of, to);
        }
        return of;
    }

    private Expr wordy(WordyContext tree) {
        Token at = Token.of(tree.getStart());
        if (tree instanceof LetInContext it) {
            Expr body = expression(it.expression());
            return known(new Expr.Let(at, bindings(it.bindings()), it.REC() != null, body), body);
        } else if (tree instanceof LambdaContext it) {
            Expr body = expression(it.expression());
            return known(function(it.formals(), body, at), body);
        } else if (tree instanceof AttemptContext it) {
            Expr first = expression(it.expression(0));
            Expr otherwise = expression(it.expression(1));
            return known(new Expr.Try(at, first, otherwise), first, otherwise);
        } else if (tree instanceof IfElseContext it) {
            Expr yes = expression(it.expression(0));
            Expr no = expression(it.expression(1));
            return known(new Expr.If(at, condition(it.condition()), yes, no), yes, no);
        }
        MatchContext it = (MatchContext) tree;
        Expr of = expression(it.expression());
        List<Expr.Case> cases = new ArrayList<>();
        it.clause().forEach(clause -> cases.add(clause(clause)));
        Expr match = known(new Expr.Match(at, of, cases), of);
        cases.forEach(one -> known(match, one.body()));
        return match;
    }

    private Expr argument(ArgumentContext tree) {
        Token at = Token.of(tree.getStart());
        if (tree instanceof NameContext) {
            return new Expr.Name(at);
        } else if (tree instanceof TagContext) {
            return new Expr.Tag(at);
        } else if (tree instanceof NothingContext) {
            return new Expr.Empty(at);
        } else if (tree instanceof EverythingContext) {
            return new Expr.All(at);
        } else if (tree instanceof IdentityContext it) {
            Expr of = expression(it.expression());
            return known(new Expr.Identity(at, of), of);
        } else if (tree instanceof BlockContext it) {
            return expression(it.expression());
        } else if (tree instanceof BracesContext it) {
            Expr[] members = it.expression().stream().map(this::expression).toArray(Expr[]::new);
            return members.length == 0 ? new Expr.Empty(at) : known(new Expr.Braces(at, List.of(members)), members);
        }
        Expr[] parts = ((BracketsContext) tree)
                .expression().stream().map(this::expression).toArray(Expr[]::new);
        return parts.length == 1 ? parts[0] : known(new Expr.Tuple(at, List.of(parts)), parts);
    }

    private Expr.Case clause(ClauseContext tree) {
        if (tree instanceof TagClauseContext it) {
            return new Expr.Case("'", List.of(Token.of(it.TAG())), expression(it.expression()));
        } else if (tree instanceof AnyClauseContext it) {
            return new Expr.Case("_", List.of(), expression(it.expression()));
        } else if (tree instanceof EmptyClauseContext it) {
            return new Expr.Case("{}", List.of(), expression(it.expression()));
        }
        MemberClauseContext it = (MemberClauseContext) tree;
        List<Token> names =
                it.pattern().stream().map(p -> Token.of(p.getStart())).toList();
        if (names.size() > 2) {
            throw names.get(0).error("'match' takes a set apart into one member and the rest here, not into three");
        }
        return new Expr.Case("++", names, expression(it.expression()));
    }

    /** {@code a = e and f (x, y) = e and …}. */
    List<Expr.Binding> bindings(BindingsContext tree) {
        List<Expr.Binding> bindings = new ArrayList<>();
        for (BindingContext binding : tree.binding()) {
            Token at = Token.of(binding.getStart());
            if (binding instanceof ValueContext it) {
                bindings.add(new Expr.Binding(at, names(it.pattern()), expression(it.expression())));
            } else if (binding instanceof PartsContext it) {
                bindings.add(new Expr.Binding(at, names(it.pattern()), expression(it.expression())));
            } else {
                FunctionContext it = (FunctionContext) binding;
                Expr value = expression(it.expression());
                for (int i = it.formals().size() - 1; i >= 0; i--) {
                    value = function(it.formals(i), value, at);
                }
                bindings.add(new Expr.Binding(at, List.of(at), value));
            }
        }
        return bindings;
    }

    private static Expr.Function function(FormalsContext formals, Expr body, Token at) {
        return new Expr.Function(at, formals(formals), formals.LPAREN() != null, body);
    }

    /** {@code x} or {@code (x, y)}. */
    static List<Token> formals(FormalsContext tree) {
        return names(tree.pattern());
    }

    private static List<Token> names(List<PatternContext> patterns) {
        return patterns.stream().map(pattern -> Token.of(pattern.getStart())).toList();
    }

    private Expr.Condition condition(ConditionContext tree) {
        if (tree instanceof VariantHoldsContext it) {
            return new Expr.Holds(Variants.of(it.variant()));
        }
        ComparisonContext it = (ComparisonContext) tree;
        return new Expr.Compared(Token.of(it.relation), expression(it.expression(0)), expression(it.expression(1)));
    }

    /** Notes how deep an expression goes that is made of these. */
    private Expr known(Expr whole, Expr... parts) {
        int depth = depths.getOrDefault(whole, 1);
        for (Expr part : parts) {
            depth = Math.max(depth, 1 + depths.getOrDefault(part, 1));
        }
        if (depth > DEEPEST) {
            throw whole.at()
                    .error("more than " + DEEPEST + " operators on top of each other: nobody writes that by hand");
        }
        depths.put(whole, depth);
        return whole;
    }
}
