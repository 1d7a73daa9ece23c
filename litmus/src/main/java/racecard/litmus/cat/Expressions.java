package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads expressions. Loosest first: {@code |}, {@code ++}, {@code ;}, {@code \}, {@code &}, {@code *} between two, then {@code ~} before, and tightest
 * what stands after ({@code ^-1 ^+ ^* + * ?}) and application.
 *
 * <p>By hand, by precedence climbing, and not by a generated parser: the language is a screenful, a model is read at every start of the command, and a
 * generator's tables would cost more to load than the text costs to read.
 */
class Expressions extends Cursor {
    private static final Map<String, Integer> TIGHTNESS = Map.of("|", 1, "++", 2, ";", 3, "\\", 4, "&", 5, "*", 6);
    private static final Map<String, String> POSTFIX =
            Map.of("^-1", "^-1", "^+", "+", "^*", "*", "^?", "?", "+", "+", "*", "*", "?", "?");

    Expressions(List<Token> tokens) {
        super(tokens);
    }

    final Expr expression() {
        return switch (peek().kind() == Token.Kind.WORD ? peek().text() : "") {
            case "let" -> let();
            case "match" -> match();
            case "fun" -> function();
            case "if" -> choice();
            case "try" -> attempt();
            default -> infix(1);
        };
    }

    private Expr infix(int least) {
        Expr left = prefix();
        while (true) {
            Token op = peek();
            Integer tight = op.kind() == Token.Kind.SYMBOL ? TIGHTNESS.get(op.text()) : null;
            if (tight == null || tight < least) {
                return left;
            }
            take();
            boolean leftward = op.is("\\");
            left = new Expr.Binary(op, op.text(), left, operand(leftward ? tight + 1 : tight));
        }
    }

    /** The right side of an operator may be one of the wordy forms, which then reach as far as they can. */
    private Expr operand(int least) {
        return seesKeyword() ? expression() : infix(least);
    }

    private Expr prefix() {
        if (sees("~")) {
            Token not = take();
            return new Expr.Unary(not, "~", prefix());
        }
        return postfix();
    }

    private Expr postfix() {
        Expr of = closed(atom());
        while (startsAtom()) {
            of = closed(new Expr.Apply(of.at(), of, atom()));
        }
        return of;
    }

    private Expr closed(Expr of) {
        Expr closed = of;
        while (peek().kind() == Token.Kind.SYMBOL && POSTFIX.containsKey(peek().text()) && !isProduct()) {
            Token op = take();
            closed = new Expr.Unary(op, POSTFIX.get(op.text()), closed);
        }
        return closed;
    }

    /** A star is a product if something follows that it could multiply with, and a closure if not. */
    private boolean isProduct() {
        if (!sees("*")) {
            return false;
        }
        Token next = after();
        return switch (next.kind()) {
            case WORD -> next.is("_") || isNameText(next);
            case SYMBOL -> next.is("(") || next.is("[") || next.is("{") || next.is("0") || next.is("~");
            default -> false;
        };
    }

    private static boolean isNameText(Token token) {
        Cursor one = new Cursor(List.of(token));
        return one.seesName();
    }

    private boolean startsAtom() {
        return seesName() || sees("_") || sees("(") || sees("{") || sees("0") || peek().kind() == Token.Kind.TAG;
    }

    private Expr atom() {
        Token at = peek();
        if (at.kind() == Token.Kind.TAG) {
            return new Expr.Tag(take());
        }
        if (seesName()) {
            return new Expr.Name(take());
        }
        if (sees("_")) {
            return new Expr.All(take());
        } else if (skip("0")) {
            return new Expr.Empty(at);
        } else if (skip("[")) {
            Expr of = expression();
            expect("]", "to end '['");
            return new Expr.Identity(at, of);
        } else if (skip("{")) {
            List<Expr> members = list("}");
            return members.isEmpty() ? new Expr.Empty(at) : new Expr.Braces(at, members);
        } else if (skip("(")) {
            List<Expr> parts = list(")");
            return parts.size() == 1 ? parts.get(0) : new Expr.Tuple(at, parts);
        }
        throw at.error(at.said() + " where a set or a relation was expected");
    }

    private List<Expr> list(String end) {
        List<Expr> members = new ArrayList<>();
        if (!sees(end)) {
            do {
                members.add(expression());
            } while (skip(","));
        }
        expect(end, "to end the list");
        return members;
    }

    private Expr let() {
        Token at = take();
        boolean recursive = skip("rec");
        List<Expr.Binding> bindings = bindings();
        expect("in", "after the definitions of 'let' inside an expression");
        return new Expr.Let(at, bindings, recursive, expression());
    }

    /** {@code a = e and f (x, y) = e and …}. */
    final List<Expr.Binding> bindings() {
        List<Expr.Binding> bindings = new ArrayList<>();
        do {
            bindings.add(binding());
        } while (skip("and"));
        return bindings;
    }

    private Expr.Binding binding() {
        Token at = peek();
        if (sees("(")) {
            List<Token> names = formals();
            expect("=", "after the names of a definition");
            return new Expr.Binding(at, names, expression());
        }
        Token name = name("a name to define");
        return new Expr.Binding(at, List.of(name), definition(at));
    }

    private Expr definition(Token at) {
        if (skip("=")) {
            return expression();
        }
        boolean tuple = sees("(");
        List<Token> formals = formals();
        return new Expr.Function(at, formals, tuple, definition(at));
    }

    /** {@code x} or {@code (x, y)}. */
    final List<Token> formals() {
        if (!skip("(")) {
            return List.of(name("the name of a parameter, or '='"));
        }
        List<Token> formals = new ArrayList<>();
        if (!sees(")")) {
            do {
                formals.add(name("the name of a parameter"));
            } while (skip(","));
        }
        expect(")", "to end the parameters");
        return formals;
    }

    private Expr function() {
        Token at = take();
        boolean tuple = sees("(");
        List<Token> formals = formals();
        expect("->", "after the parameters of 'fun'");
        return new Expr.Function(at, formals, tuple, expression());
    }

    private Expr choice() {
        Token at = take();
        boolean negated = skip("not") || skip("~");
        String variant = string("the name of a variant");
        expect("then", "after the condition of 'if'");
        Expr yes = expression();
        expect("else", "after the 'then' of 'if'");
        return new Expr.If(at, variant, negated, yes, expression());
    }

    private Expr attempt() {
        Token at = take();
        Expr first = expression();
        expect("with", "after what 'try' tries");
        return new Expr.Try(at, first, expression());
    }

    private Expr match() {
        Token at = take();
        Expr of = expression();
        expect("with", "after what 'match' looks at");
        List<Expr.Case> cases = new ArrayList<>();
        skip("||");
        do {
            cases.add(matchCase());
        } while (skip("||"));
        expect("end", "after the cases of 'match'");
        return new Expr.Match(at, of, cases);
    }

    private Expr.Case matchCase() {
        String kind;
        List<Token> names = List.of();
        if (peek().kind() == Token.Kind.TAG) {
            kind = "'";
            names = List.of(take());
        } else if (skip("{")) {
            expect("}", "in a case of 'match'");
            kind = "{}";
        } else if (skip("_")) {
            kind = "_";
        } else {
            Token one = name("a tag, '{}', 'x ++ xs' or '_'");
            expect("++", "between the member and the rest");
            kind = "++";
            names = List.of(one, name("the name of the rest"));
        }
        expect("->", "after the pattern of a case");
        return new Expr.Case(kind, names, expression());
    }
}
