package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * Works out what expressions mean in one universe. All but sets and relations is gone afterwards: functions are
 * applied, sets of sets run through, and what is left is a web of {@link Node}s. A model is unfolded anew for each
 * universe, and not compiled once for all, since most of what it speaks of is empty in any one program; see
 * {@link Nodes}.
 */
final class Unfolding {
    /**
     * How deep expressions, definitions and functions may go through each other: a third of what the smallest stack
     * holds.
     */
    private static final int DEEPEST = 2_000;

    /** What a name or a call may lead to costs more of the stack than an operator. */
    private static final int THROUGH_A_NAME = 5;

    final Nodes nodes;
    final Names names;
    private final Set<String> variants;
    private int depth;

    Unfolding(Nodes nodes, Names names, Set<String> variants) {
        this.nodes = nodes;
        this.names = names;
        this.variants = variants;
    }

    Value value(Expr expr, NameScope scope) {
        int cost = expr instanceof Expr.Name || expr instanceof Expr.Apply ? THROUGH_A_NAME : 1;
        depth += cost;
        try {
            if (depth > DEEPEST) {
                throw expr.at().error("definitions and functions lead through each other too deep here, or for ever");
            }
            return meaning(expr, scope);
        } finally {
            depth -= cost;
        }
    }

    private Value meaning(Expr expr, NameScope scope) {
        if (expr instanceof Expr.Name name) {
            return names.find(name.at(), scope);
        } else if (expr instanceof Expr.Binary binary) {
            return binary(binary, scope);
        } else if (expr instanceof Expr.Unary unary) {
            return unary(unary, scope);
        } else if (expr instanceof Expr.Identity identity) {
            return nodes.identity(set(value(identity.of(), scope), identity.of().at()));
        } else if (expr instanceof Expr.Apply apply) {
            Value argument = value(apply.argument(), scope);
            return apply(value(apply.function(), scope), argument, apply.at());
        } else if (expr instanceof Expr.Empty) {
            return Value.NOTHING;
        } else if (expr instanceof Expr.All) {
            return nodes.everybody;
        } else if (expr instanceof Expr.Tag tag) {
            return new Value.Tag(tag.at().text());
        } else if (expr instanceof Expr.Tuple tuple) {
            return new Value.Tuple(values(tuple.parts(), scope));
        } else if (expr instanceof Expr.Braces braces) {
            return collect(values(braces.members(), scope), braces.at());
        } else if (expr instanceof Expr.Function function) {
            return new Value.Closure(function, scope);
        } else if (expr instanceof Expr.Let let) {
            return value(let.body(), new Definitions(this).local(let.bindings(), let.recursive(), scope));
        } else if (expr instanceof Expr.If choice) {
            return choice(choice, scope);
        } else if (expr instanceof Expr.Match match) {
            return new Matching(this).value(match, scope);
        }
        return attempt((Expr.Try) expr, scope);
    }

    /**
     * What cannot be worked out, because somebody has not got what it speaks of, is what stands behind {@code with}.
     */
    private Value attempt(Expr.Try attempt, NameScope scope) {
        try {
            return value(attempt.first(), scope);
        } catch (CatError e) {
            return value(attempt.otherwise(), scope);
        }
    }

    private Value choice(Expr.If choice, NameScope scope) {
        if (choice.condition() instanceof Expr.Holds it) {
            return value(it.variant().holds(variants) ? choice.yes() : choice.no(), scope);
        }
        Expr.Compared compared = (Expr.Compared) choice.condition();
        Value left = value(compared.left(), scope);
        Value right = value(compared.right(), scope);
        if (isOpen(left) || isOpen(right)) {
            return Value.UNKNOWN;
        }
        List<Value> of = Members.members(
                compared.at().is("in") ? collect(List.of(left), compared.at()) : left, this, compared.at());
        List<Value> with = Members.members(right, this, compared.at());
        boolean holds = with.containsAll(of) && (!compared.at().is("=") || of.containsAll(with));
        return value(holds ? choice.yes() : choice.no(), scope);
    }

    /** As a set of events. */
    Node set(Value value, Token at) {
        if (value instanceof Node node && node.isSet) {
            return node;
        } else if (value == Value.NOTHING) {
            return nodes.nobody;
        } else if (value instanceof Value.Event event) {
            long[] one = Sets.none(nodes.size);
            Sets.add(one, event.event());
            return nodes.input("{" + event.event() + "}", one, 0);
        } else if (value == Value.UNKNOWN) {
            return nodes.input("?", Sets.none(nodes.size), 0);
        }
        throw at.error(at.said() + " is " + kind(value) + " where a set of events was expected");
    }

    /** As a relation. */
    Node rel(Value value, Token at) {
        if (value instanceof Node node && !node.isSet) {
            return node;
        } else if (value == Value.NOTHING) {
            return nodes.none;
        } else if (value instanceof Value.Pair pair) {
            Rel one = new Rel(nodes.size);
            one.add(pair.from(), pair.to());
            return nodes.input("{" + pair.from() + "→" + pair.to() + "}", one, 0);
        } else if (value == Value.UNKNOWN) {
            return nodes.input("?", new Rel(nodes.size), 0);
        }
        throw at.error(at.said() + " is " + kind(value) + " where a relation was expected");
    }

    /** Whether only a universe can tell the members. */
    boolean isOpen(Value value) {
        return value == Value.UNKNOWN || (nodes.symbolic && value instanceof Node);
    }

    Value apply(Value function, Value argument, Token at) {
        if (function instanceof Value.Builtin builtin) {
            return builtin.body().apply(argument, this, at);
        } else if (function instanceof Value.Closure closure) {
            return value(closure.function().body(), bind(closure.function().formals(), argument, closure.scope(), at));
        } else if (function == Value.UNKNOWN) {
            return Value.UNKNOWN;
        }
        throw at.error(at.said() + " is " + kind(function) + ", not a function");
    }

    /** The scope, with these names for the parts of that value. */
    static NameScope bind(List<Token> formals, Value argument, NameScope scope, Token at) {
        if (formals.size() == 1) {
            return scope.with(formals.get(0).text(), argument);
        }
        NameScope bound = scope;
        boolean fits = argument instanceof Value.Tuple tuple && tuple.parts().size() == formals.size();
        if (!fits && argument != Value.UNKNOWN) {
            throw at.error(at.said() + " wants " + formals.size() + " values in brackets");
        }
        for (int i = 0; i < formals.size(); i++) {
            bound = bound.with(
                    formals.get(i).text(),
                    argument instanceof Value.Tuple tuple ? tuple.parts().get(i) : Value.UNKNOWN);
        }
        return bound;
    }

    /** A set of these: of events a set, of pairs a relation, of anything else a set of sets. */
    Value collect(List<Value> members, Token at) {
        Value all = Value.NOTHING;
        for (int i = members.size() - 1; i >= 0; i--) {
            all = Members.add(members.get(i), all, this, at);
        }
        return all;
    }

    private Value unary(Expr.Unary unary, NameScope scope) {
        Value of = value(unary.of(), scope);
        if (unary.op().equals("~")) {
            return of == Value.UNKNOWN
                    ? of
                    : nodes.make(Op.NOT, of instanceof Node node ? node : rel(of, unary.at()), null);
        }
        Node rel = rel(of, unary.of().at());
        return switch (unary.op()) {
            case "^-1" -> nodes.make(Op.INVERSE, rel, null);
            case "+" -> nodes.make(Op.PLUS, rel, null);
            case "*" -> nodes.star(rel);
            default -> nodes.make(Op.OPTION, rel, null);
        };
    }

    private Value binary(Expr.Binary binary, NameScope scope) {
        Value left = value(binary.left(), scope);
        if (left == nodes.none && (binary.op().equals(";") || binary.op().equals("&"))) {
            return left; // and what is right of it need not even be unfolded: half of a model, often
        }
        Value right = value(binary.right(), scope);
        Token leftAt = binary.left().at();
        Token rightAt = binary.right().at();
        if (binary.op().equals(";")) {
            return nodes.make(Op.SEQ, rel(left, leftAt), rel(right, rightAt));
        } else if (binary.op().equals("*")) {
            return nodes.make(Op.PRODUCT, set(left, leftAt), set(right, rightAt));
        } else if (binary.op().equals("++")) {
            return Members.add(left, right, this, binary.at());
        }
        if (left instanceof Value.MemberSets
                || right instanceof Value.MemberSets
                || left == Value.UNKNOWN
                || right == Value.UNKNOWN) {
            return Members.combine(binary.op(), left, right, binary.at());
        }
        if (left == Value.NOTHING && right == Value.NOTHING) {
            return left;
        }
        boolean sets = isSet(left) || isSet(right);
        Op op = binary.op().equals("|") ? Op.OR : binary.op().equals("&") ? Op.AND : Op.MINUS;
        return sets
                ? nodes.make(op, set(left, leftAt), set(right, rightAt))
                : nodes.make(op, rel(left, leftAt), rel(right, rightAt));
    }

    private List<Value> values(List<Expr> exprs, NameScope scope) {
        List<Value> values = new ArrayList<>();
        for (Expr expr : exprs) {
            values.add(value(expr, scope));
        }
        return values;
    }

    private static boolean isSet(Value value) {
        return value instanceof Value.Event || (value instanceof Node node && node.isSet);
    }

    static String kind(Value value) {
        if (value instanceof Node node) {
            return node.isSet ? "a set of events" : "a relation";
        } else if (value instanceof Value.Tag) {
            return "a tag";
        } else if (value instanceof Value.Tuple) {
            return "a tuple";
        } else if (value instanceof Value.Closure || value instanceof Value.Builtin) {
            return "a function";
        } else if (value instanceof Value.Event) {
            return "an event";
        } else if (value instanceof Value.Pair) {
            return "a pair of events";
        }
        return "a set of sets or relations";
    }
}
