package racecard.checker.litmus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.checker.litmus.Tag;
import racecard.checker.litmus.code.Call;
import racecard.checker.litmus.code.Dialect;
import racecard.checker.litmus.code.Expression;
import racecard.checker.litmus.code.Expressions;
import racecard.checker.litmus.code.Nearest;
import racecard.checker.litmus.code.Operator;
import racecard.checker.litmus.grammar.LitmusLexer;
import racecard.checker.litmus.grammar.LitmusParser.AssignmentContext;
import racecard.checker.litmus.grammar.LitmusParser.BinaryContext;
import racecard.checker.litmus.grammar.LitmusParser.CallContext;
import racecard.checker.litmus.grammar.LitmusParser.CastContext;
import racecard.checker.litmus.grammar.LitmusParser.ChoiceContext;
import racecard.checker.litmus.grammar.LitmusParser.ElementContext;
import racecard.checker.litmus.grammar.LitmusParser.ExpressionContext;
import racecard.checker.litmus.grammar.LitmusParser.GroupContext;
import racecard.checker.litmus.grammar.LitmusParser.NameContext;
import racecard.checker.litmus.grammar.LitmusParser.NumberContext;
import racecard.checker.litmus.grammar.LitmusParser.ShortCircuitContext;
import racecard.checker.litmus.grammar.LitmusParser.TruthContext;
import racecard.checker.litmus.grammar.LitmusParser.UnaryContext;

/** Makes expressions executable. Casts change nothing: every value has 64 bits. */
final class ExpressionReader {
    private final Source source;
    private final Registers registers;
    private final Dialect dialect;

    ExpressionReader(Source source, Registers registers, Dialect dialect) {
        this.source = source;
        this.registers = registers;
        this.dialect = dialect;
    }

    Expression read(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return read(it.expression());
        } else if (tree instanceof NumberContext it) {
            return Expressions.constant(Constants.number(it.getText()));
        } else if (tree instanceof TruthContext it) {
            return Expressions.constant(it.TRUE() != null ? 1 : 0);
        } else if (tree instanceof NameContext it) {
            return Expressions.register(register(it.ID()));
        } else if (tree instanceof CallContext it) {
            return call(it);
        } else if (tree instanceof CastContext it) {
            return read(it.expression());
        } else if (tree instanceof BinaryContext it) {
            Operator operator = Operator.of(it.operator.getText());
            return Expressions.binary(operator, read(it.expression(0)), read(it.expression(1)));
        } else if (tree instanceof ShortCircuitContext it) {
            long decisive = it.operator.getType() == LitmusLexer.ANDAND ? 0 : 1;
            return Expressions.shortCircuit(decisive, read(it.expression(0)), read(it.expression(1)));
        } else if (tree instanceof ChoiceContext it) {
            return Expressions.choice(read(it.expression(0)), read(it.expression(1)), read(it.expression(2)));
        } else if (tree instanceof AssignmentContext it) {
            return assignment(it);
        } else if (tree instanceof UnaryContext it && it.operator.getType() != LitmusLexer.STAR) {
            return unary(it);
        }
        return Expressions.load(address(tree).orElseThrow(), Tag.PLAIN.bit(), source.site(tree));
    }

    private Expression unary(UnaryContext tree) {
        if (tree.operator.getType() == LitmusLexer.AMP) {
            return address(tree.expression())
                    .orElseThrow(
                            () -> source.wrong(tree, "'" + tree.expression().getText() + "' has no address"));
        }
        Expression operand = read(tree.expression());
        return switch (tree.operator.getType()) {
            case LitmusLexer.BANG -> Expressions.unary(v -> v == 0 ? 1 : 0, operand);
            case LitmusLexer.TILDE -> Expressions.unary(v -> ~v, operand);
            case LitmusLexer.MINUS -> Expressions.unary(v -> -v, operand);
            default -> operand;
        };
    }

    /** The address of the place in memory that an expression names: {@code *p} or {@code a[i]}. */
    private Optional<Expression> address(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return address(it.expression());
        } else if (tree instanceof ElementContext it) {
            return Optional.of(Expressions.binary(Operator.PLUS, read(it.expression(0)), read(it.expression(1))));
        } else if (tree instanceof UnaryContext it && it.operator.getType() == LitmusLexer.STAR) {
            return Optional.of(read(it.expression()));
        }
        return Optional.empty();
    }

    private Expression call(CallContext tree) {
        List<Call.Argument> arguments = new ArrayList<>();
        for (ExpressionContext argument : tree.expression()) {
            arguments.add(new Call.Argument(read(argument), address(argument), source.site(argument)));
        }
        Optional<Expression> receiver = Optional.ofNullable(tree.receiver)
                .map(name -> name.getText())
                .filter(name -> registers.index(name) != null)
                .map(name -> Expressions.register(registers.index(name)));
        return dialect.call(new Call(source.file(), receiver, tree.function.getText(), arguments, source.site(tree)));
    }

    private Expression assignment(AssignmentContext tree) {
        ExpressionContext target = tree.expression(0);
        Expression value = read(tree.expression(1));
        if (tree.operator.getType() == LitmusLexer.ASSIGN_OP) {
            String sign = tree.operator.getText();
            Operator operator = Operator.of(sign.substring(0, sign.length() - 1));
            value = Expressions.binary(operator, read(target), value);
        }
        if (target instanceof NameContext name) {
            return assign(name.ID(), value);
        }
        Expression address = address(target)
                .orElseThrow(() -> source.wrong(target, "'" + target.getText() + "' cannot be assigned to"));
        return Expressions.store(address, value, Tag.PLAIN.bit(), source.site(tree));
    }

    Expression assign(TerminalNode name, Expression value) {
        return Expressions.assign(register(name), value);
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
