package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import racecard.litmus.relation.Rel;

/**
 * Runs the statements of a model in one universe: definitions are noted for whoever asks, checks and choices are
 * collected.
 */
final class Script {
    final List<Rule> rules = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();

    private final Unfolding in;
    private final Definitions definitions;
    private final NameScope.Globals globals = new NameScope.Globals();
    private final Map<String, Stmt.Procedure> procedures = new HashMap<>();

    Script(Nodes nodes, Names names, Set<String> variants) {
        this.in = new Unfolding(nodes, names, variants);
        this.definitions = new Definitions(in);
    }

    /** Runs them at the outer level of the model. */
    void run(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Let let) {
                define(let);
            } else if (statement instanceof Stmt.With with) {
                choose(with);
            } else if (statement instanceof Stmt.Tags tags) {
                List<Value> members = new ArrayList<>();
                for (Token tag : tags.tags()) {
                    in.names.declare(tag.text());
                    members.add(new Value.Tag(tag.text()));
                }
                globals.define(tags.name().text(), () -> new Value.MemberSets(members));
            } else if (statement instanceof Stmt.Procedure procedure) {
                procedures.put(procedure.name().text(), procedure);
            } else {
                within(statement, NameScope.of(globals), null);
            }
        }
    }

    /**
     * A model that makes its own rf for locks must make the candidate's. Else it would count an execution once for each
     * rf that the candidate may have, as long as it finds any that will do.
     *
     * @param at where it makes it
     */
    void agree(Token at) {
        NameScope scope = NameScope.of(globals);
        Stmt.Check agrees = new Stmt.Check(at, false, false, "empty", new Expr.Name(at), "reads-from");
        rules.add(new Rule(
                agrees,
                "reads-from",
                () -> in.nodes.make(Op.MINUS, in.names.rf, in.rel(in.value(agrees.of(), scope), at))));
    }

    /**
     * Statements that leave no name behind for those after them, but for a let, whose names last to the end of its
     * block.
     */
    private NameScope within(Stmt statement, NameScope scope, String label) {
        if (statement instanceof Stmt.Let let) {
            return definitions.local(let.bindings(), let.recursive(), scope);
        } else if (statement instanceof Stmt.Check check) {
            Token of = check.of().at();
            rules.add(new Rule(check, label == null ? check.name() : label, () -> {
                Value value = in.value(check.of(), scope);
                boolean set = check.kind().equals("empty") && value instanceof Node node && node.isSet;
                return set ? (Node) value : in.rel(value, of);
            }));
        } else if (statement instanceof Stmt.Call call) {
            call(call, scope);
        } else if (statement instanceof Stmt.ForAll forAll) {
            Value all = in.value(forAll.in(), scope);
            boolean open = in.isOpen(all);
            for (Value member : open ? List.<Value>of(Value.UNKNOWN) : Members.members(all, in, forAll.variable())) {
                block(forAll.body(), scope.with(forAll.variable().text(), member), label);
            }
        } else if (statement instanceof Stmt.Choices choices) {
            choices(choices, scope, label);
        } else {
            throw new IllegalStateException("the parser lets no such statement stand here: " + statement);
        }
        return scope;
    }

    private void block(List<Stmt> statements, NameScope scope, String label) {
        NameScope inner = scope;
        for (Stmt statement : statements) {
            inner = within(statement, inner, label);
        }
    }

    private void choices(Stmt.Choices choices, NameScope scope, String label) {
        Value of = in.value(choices.of(), scope);
        if (of == Value.UNKNOWN) {
            return;
        }
        for (Stmt.Case choice : choices.choices()) {
            if (choice.tag().isEmpty()
                    || (of instanceof Value.Tag tag
                            && tag.name().equals(choice.tag().get()))) {
                block(choice.body(), scope, label);
                return;
            }
        }
        throw choices.at().error("no case of this 'match' fits " + Unfolding.kind(of));
    }

    private void call(Stmt.Call call, NameScope scope) {
        Stmt.Procedure procedure = null;
        if (call.argument() instanceof Expr.Apply apply && apply.function() instanceof Expr.Name name) {
            procedure = procedures.get(name.at().text());
        }
        if (procedure == null) {
            throw call.at().error("'call' wants a procedure that is defined above, and its arguments");
        }
        Value argument = in.value(((Expr.Apply) call.argument()).argument(), scope);
        block(
                procedure.body(),
                Unfolding.bind(procedure.formals(), argument, NameScope.of(globals), call.at()),
                call.name());
    }

    private void define(Stmt.Let let) {
        NameScope scope = NameScope.of(globals);
        if (let.recursive()) {
            Supplier<List<Value>> together = once(() -> definitions.together(let.bindings(), scope));
            for (int i = 0; i < let.bindings().size(); i++) {
                int index = i;
                globals.define(let.bindings().get(i).names().get(0).text(), () -> together.get()
                        .get(index));
            }
            return;
        }
        for (Expr.Binding binding : let.bindings()) {
            Supplier<Value> value = once(() -> Definitions.named(binding, in.value(binding.value(), scope)));
            if (binding.names().size() == 1) {
                globals.define(binding.names().get(0).text(), value);
                continue;
            }
            for (Token name : binding.names()) {
                globals.define(name.text(), () -> Unfolding.bind(binding.names(), value.get(), scope, binding.at())
                        .find(name.text()));
            }
        }
    }

    private void choose(Stmt.With with) {
        Token at = with.name();
        Value from = in.value(with.from(), NameScope.of(globals));
        if (from instanceof Value.Coherence coherence) {
            coherence(at, coherence.partial());
            return;
        }
        Node chosen = in.nodes.input(at.text(), new Rel(in.nodes.size), in.nodes.newBit(at));
        globals.define(at.text(), () -> chosen);
        if (from instanceof Value.Order order) {
            Node loc = order.perLocation()
                    ? in.rel(in.value(new Expr.Name(Token.word("loc", at)), NameScope.of(globals)), at)
                    : null;
            choices.add(new OrderChoice(chosen, order.members(), in.nodes.make(Op.PLUS, order.partial(), null), loc));
        } else if (from instanceof Value.Product product) {
            choices.add(new ProductChoice(chosen, product.factors()));
        } else if (from != Value.UNKNOWN) {
            choices.add(new ProductChoice(chosen, List.of(Builtins.relations(from, in, at))));
        }
    }

    /**
     * The candidate's coherence order is the one to choose, as far as it orders what W now is. It must contradict
     * nothing that the model wants.
     */
    private void coherence(Token at, Node partial) {
        NameScope scope = NameScope.of(globals);
        Node writes = in.set(in.value(new Expr.Name(Token.word("W", at)), scope), at);
        Node all = in.set(in.names.find(Token.word("W", at), NameScope.of(new NameScope.Globals())), at);
        Node co = in.names.co;
        Node chosen = writes == all && !in.names.isLockless()
                ? co
                : in.nodes.make(Op.TO, in.nodes.make(Op.FROM, co, writes), writes);
        globals.define(at.text(), () -> chosen);
        Stmt.Check extends0 = new Stmt.Check(at, false, false, "empty", new Expr.Name(at), "coherence-order");
        rules.add(new Rule(
                extends0,
                "coherence-order",
                () -> in.nodes.make(Op.AND, partial, in.nodes.make(Op.INVERSE, chosen, null))));
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return new Supplier<>() {
            private T value;

            @Override
            public T get() {
                if (value == null) {
                    value = supplier.get();
                }
                return value;
            }
        };
    }
}
