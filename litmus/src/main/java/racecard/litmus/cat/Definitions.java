package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code let} and {@code let rec}. */
final class Definitions {
    private static final int MANY_ROUNDS = 10_000;

    private final Unfolding in;

    Definitions(Unfolding in) {
        this.in = in;
    }

    /** The scope with these definitions added. */
    NameScope local(List<Expr.Binding> bindings, boolean recursive, NameScope scope) {
        NameScope inner = scope;
        if (recursive) {
            List<Value> values = together(bindings, scope);
            for (int i = 0; i < bindings.size(); i++) {
                inner = inner.with(bindings.get(i).names().get(0).text(), values.get(i));
            }
            return inner;
        }
        for (Expr.Binding binding : bindings) {
            inner = Unfolding.bind(
                    binding.names(), named(binding, in.value(binding.value(), scope)), inner, binding.at());
        }
        return inner;
    }

    /** The value, which the explanations call by this name from now on unless they knew one. */
    static Value named(Expr.Binding binding, Value value) {
        if (value instanceof Node node && node.name == null && binding.names().size() == 1) {
            node.name = binding.names().get(0).text();
        }
        return value;
    }

    /** Definitions that speak of each other: functions, or sets and relations by {@link Fixpoint}. */
    List<Value> together(List<Expr.Binding> bindings, NameScope scope) {
        boolean functions = bindings.stream().allMatch(b -> b.value() instanceof Expr.Function);
        return functions ? closures(bindings, scope) : fixpoint(bindings, scope);
    }

    private static List<Value> closures(List<Expr.Binding> bindings, NameScope scope) {
        NameScope inner = scope;
        List<NameScope> knots = new ArrayList<>();
        for (Expr.Binding binding : bindings) {
            inner = inner.with(binding.names().get(0).text(), null);
            knots.add(inner);
        }
        List<Value> closures = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            Value closure = new Value.Closure((Expr.Function) bindings.get(i).value(), inner);
            knots.get(i).tie(closure);
            closures.add(closure);
        }
        return closures;
    }

    /**
     * As long as everything is constant, round by round with the values themselves; else with variables, to be computed
     * for each candidate.
     */
    private List<Value> fixpoint(List<Expr.Binding> bindings, NameScope scope) {
        Value[] values = new Value[bindings.size()];
        Arrays.fill(values, Value.NOTHING);
        for (int round = 0; round < MANY_ROUNDS; round++) {
            boolean changed = false;
            for (int i = 0; i < values.length; i++) {
                Value next = in.value(bindings.get(i).value(), with(bindings, values, scope));
                if (!constant(next)) {
                    values[i] = next;
                    return variable(bindings, values, i, scope);
                }
                changed |= !same(values[i], next);
                values[i] = next;
            }
            if (!changed) {
                return List.of(values);
            }
        }
        throw bindings.get(0).at().error("this recursive definition comes to no end");
    }

    private List<Value> variable(List<Expr.Binding> bindings, Value[] values, int from, NameScope scope) {
        for (int i = from + 1; i < values.length; i++) {
            values[i] = in.value(bindings.get(i).value(), with(bindings, values, scope));
        }
        Token at = bindings.get(0).at();
        long bit = in.nodes.newBit(at);
        Node[] variables = new Node[values.length];
        for (int i = 0; i < values.length; i++) {
            variables[i] = in.nodes.bound(Op.VARIABLE, values[i] instanceof Node node && node.isSet, bit, 0);
        }
        NameScope inner = with(bindings, variables, scope);
        Node[] bodies = new Node[values.length];
        long deps = 0;
        long anti = 0;
        for (int i = 0; i < values.length; i++) {
            Value body = in.value(bindings.get(i).value(), inner);
            bodies[i] = variables[i].isSet
                    ? in.set(body, bindings.get(i).at())
                    : in.rel(body, bindings.get(i).at());
            deps |= bodies[i].deps;
            anti |= bodies[i].anti;
        }
        if ((anti & bit) != 0) {
            anti |= deps;
        }
        Fixpoint fixpoint = new Fixpoint(variables, bodies, in.nodes.dependents(bit), at);
        List<Value> fixed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Node node = in.nodes.fix(variables[i], fixpoint, deps & ~bit, anti & ~bit);
            node.name = bindings.get(i).names().get(0).text();
            fixed.add(node);
        }
        return fixed;
    }

    private static NameScope with(List<Expr.Binding> bindings, Value[] values, NameScope scope) {
        NameScope inner = scope;
        for (int i = 0; i < values.length; i++) {
            inner = inner.with(bindings.get(i).names().get(0).text(), values[i]);
        }
        return inner;
    }

    private boolean constant(Value value) {
        return value == Value.NOTHING || (value instanceof Node node && in.nodes.isConstant(node));
    }

    private static boolean same(Value before, Value after) {
        if (before == Value.NOTHING || after == Value.NOTHING) {
            return isEmpty(before) && isEmpty(after);
        }
        Node a = (Node) before;
        Node b = (Node) after;
        return a.isSet == b.isSet && (a.isSet ? Arrays.equals(a.set, b.set) : a.rel.equals(b.rel));
    }

    private static boolean isEmpty(Value value) {
        return value == Value.NOTHING || ((Node) value).isEmpty();
    }
}
