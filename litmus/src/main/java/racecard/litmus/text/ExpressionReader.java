package racecard.litmus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Nearest;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Typed;
import racecard.litmus.grammar.LitmusLexer;
import racecard.litmus.grammar.LitmusParser.AssignmentContext;
import racecard.litmus.grammar.LitmusParser.BinaryContext;
import racecard.litmus.grammar.LitmusParser.CallContext;
import racecard.litmus.grammar.LitmusParser.CastContext;
import racecard.litmus.grammar.LitmusParser.ChoiceContext;
import racecard.litmus.grammar.LitmusParser.ElementContext;
import racecard.litmus.grammar.LitmusParser.ExpressionContext;
import racecard.litmus.grammar.LitmusParser.GroupContext;
import racecard.litmus.grammar.LitmusParser.NameContext;
import racecard.litmus.grammar.LitmusParser.NumberContext;
import racecard.litmus.grammar.LitmusParser.ShortCircuitContext;
import racecard.litmus.grammar.LitmusParser.StepAfterContext;
import racecard.litmus.grammar.LitmusParser.StepBeforeContext;
import racecard.litmus.grammar.LitmusParser.TruthContext;
import racecard.litmus.grammar.LitmusParser.UnaryContext;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/** Makes expressions executable, each with its type. */
final class ExpressionReader {
    private final Source source;
    private final Registers registers;
    private final Types types;
    private final Dialect dialect;

    ExpressionReader(Source source, Registers registers, Types types) {
        this.source = source;
        this.registers = registers;
        this.types = types;
        this.dialect = types.dialect();
    }

    Typed read(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return read(it.expression());
        } else if (tree instanceof NumberContext it) {
            return number(it);
        } else if (tree instanceof TruthContext it) {
            return CommonExpressions.constant(it.TRUE() != null ? 1 : 0, Type.INT);
        } else if (tree instanceof NameContext it) {
            return register(it.ID().getText(), register(it.ID()));
        } else if (tree instanceof StepAfterContext it) {
            return CommonExpressions.before(
                    register(it.ID().getText(), register(it.ID())), step(it.ID(), it.STEP(), it));
        } else if (tree instanceof StepBeforeContext it) {
            return step(it.ID(), it.STEP(), it);
        } else if (tree instanceof CallContext it) {
            return call(it);
        } else if (tree instanceof CastContext it) {
            return read(it.expression()).as(types.read(it.type()));
        } else if (tree instanceof BinaryContext it) {
            return binary(it.operator.getText(), read(it.expression(0)), read(it.expression(1)), it);
        } else if (tree instanceof ShortCircuitContext it) {
            long decisive = it.operator.getType() == LitmusLexer.ANDAND ? 0 : 1;
            return CommonExpressions.shortCircuit(
                    decisive,
                    read(it.expression(0)).code(),
                    read(it.expression(1)).code());
        } else if (tree instanceof ChoiceContext it) {
            return CommonExpressions.choice(
                    read(it.expression(0)).code(), read(it.expression(1)), read(it.expression(2)));
        } else if (tree instanceof AssignmentContext it) {
            return assignment(it);
        } else if (tree instanceof UnaryContext it && it.operator.getType() != LitmusLexer.STAR) {
            return unary(it);
        }
        return CommonExpressions.load(address(tree).orElseThrow(), Tag.PLAIN.bit(), source.site(tree));
    }

    private Typed step(TerminalNode name, TerminalNode step, ExpressionContext where) {
        Typed old = register(name.getText(), register(name));
        return assign(name, binary(step.getText().substring(1), old, CommonExpressions.constant(1, Type.INT), where));
    }

    private Typed number(NumberContext tree) {
        Type type = dialect.literal(tree.getText());
        return CommonExpressions.constant(type.convert(KnownValues.number(tree.getText())), type);
    }

    private Typed binary(String sign, Typed left, Typed right, ExpressionContext where) {
        Operator operator = Operator.of(sign);
        if (operator == Operator.SHIFT_IN_ZEROS && dialect.arithmetic() == Arithmetic.C) {
            throw source.wrong(where, "C has no operator >>>: shift an unsigned number");
        }
        return dialect.arithmetic().binary(operator, left, right, source.site(where));
    }

    private Typed unary(UnaryContext tree) {
        if (tree.operator.getType() == LitmusLexer.AMP) {
            return address(tree.expression())
                    .orElseThrow(
                            () -> source.wrong(tree, "'" + tree.expression().getText() + "' has no address"));
        }
        Typed operand = read(tree.expression());
        return switch (tree.operator.getType()) {
            case LitmusLexer.BANG -> CommonExpressions.not(operand.code());
            case LitmusLexer.TILDE -> Arithmetic.unary(v -> ~v, operand);
            case LitmusLexer.MINUS -> Arithmetic.unary(v -> -v, operand);
            default -> Arithmetic.unary(v -> v, operand);
        };
    }

    /** The address of the place in memory that an expression names: {@code *p} or {@code a[i]}. */
    private Optional<Typed> address(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return address(it.expression());
        } else if (tree instanceof ElementContext it) {
            return Optional.of(binary("+", read(it.expression(0)), read(it.expression(1)), it));
        } else if (tree instanceof UnaryContext it && it.operator.getType() == LitmusLexer.STAR) {
            return Optional.of(read(it.expression()));
        }
        return Optional.empty();
    }

    private Typed call(CallContext tree) {
        List<PrimitiveUse.Argument> arguments = new ArrayList<>();
        for (ExpressionContext argument : tree.expression()) {
            arguments.add(argument(argument, tree.function.getText()));
        }
        Optional<Typed> receiver = Optional.ofNullable(tree.receiver)
                .map(name -> name.getText())
                .filter(name -> registers.index(name) != null)
                .map(name -> register(name, registers.index(name)));
        return dialect.call(
                new PrimitiveUse(source.file(), receiver, tree.function.getText(), arguments, source.site(tree)));
    }

    /** Variables of a thread have no address, but for the one primitive that gives something back through it. */
    private PrimitiveUse.Argument argument(ExpressionContext tree, String function) {
        if (function.endsWith("try_cmpxchg") || function.contains("try_cmpxchg_")) {
            if (tree instanceof UnaryContext it
                    && it.operator.getType() == LitmusLexer.AMP
                    && it.expression() instanceof NameContext name) {
                int index = register(name.ID());
                Typed value = register(name.getText(), index);
                return new PrimitiveUse.Argument(value, Optional.empty(), OptionalInt.of(index), source.site(tree));
            }
        }
        return new PrimitiveUse.Argument(read(tree), address(tree), source.site(tree));
    }

    private Typed assignment(AssignmentContext tree) {
        ExpressionContext target = tree.expression(0);
        Typed value = read(tree.expression(1));
        if (tree.operator.getType() == LitmusLexer.ASSIGN_OP) {
            String sign = tree.operator.getText();
            value = binary(sign.substring(0, sign.length() - 1), read(target), value, tree);
        }
        if (target instanceof NameContext name) {
            return assign(name.ID(), value);
        }
        Typed address = address(target)
                .orElseThrow(() -> source.wrong(target, "'" + target.getText() + "' cannot be assigned to"));
        return CommonExpressions.store(address, value, Tag.PLAIN.bit(), source.site(tree));
    }

    Typed assign(TerminalNode name, Typed value) {
        int index = register(name);
        Type type = registers.assigned(name.getText(), value.type());
        return new Typed(CommonExpressions.assign(index, value.as(type).code()), type);
    }

    private Typed register(String name, int index) {
        return new Typed(CommonExpressions.register(index), registers.type(name));
    }

    private int register(TerminalNode name) {
        Integer index = registers.index(name.getText());
        if (index == null) {
            throw source.wrong(
                    name.getSymbol(),
                    "'" + name.getText() + "' has no value: it is no parameter and nothing assigns it"
                            + Nearest.hint(name.getText(), registers.names()));
        }
        return index;
    }
}
