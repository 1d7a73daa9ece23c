package racecard.litmus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Nearest;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
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
import racecard.litmus.grammar.LitmusParser.TruthContext;
import racecard.litmus.grammar.LitmusParser.UnaryContext;
import racecard.litmus.program.Tag;

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
            return CommonExpressions.constant(KnownValues.number(it.getText()));
        } else if (tree instanceof TruthContext it) {
            return CommonExpressions.constant(it.TRUE() != null ? 1 : 0);
        } else if (tree instanceof NameContext it) {
            return CommonExpressions.register(register(it.ID()));
        } else if (tree instanceof CallContext it) {
            return call(it);
        } else if (tree instanceof CastContext it) {
            return read(it.expression());
        } else if (tree instanceof BinaryContext it) {
            Operator operator = Operator.of(it.operator.getText());
            return CommonExpressions.binary(operator, read(it.expression(0)), read(it.expression(1)), source.site(it));
        } else if (tree instanceof ShortCircuitContext it) {
            long decisive = it.operator.getType() == LitmusLexer.ANDAND ? 0 : 1;
            return CommonExpressions.shortCircuit(decisive, read(it.expression(0)), read(it.expression(1)));
        } else if (tree instanceof ChoiceContext it) {
            return CommonExpressions.choice(read(it.expression(0)), read(it.expression(1)), read(it.expression(2)));
        } else if (tree instanceof AssignmentContext it) {
            return assignment(it);
        } else if (tree instanceof UnaryContext it && it.operator.getType() != LitmusLexer.STAR) {
            return unary(it);
        }
        return CommonExpressions.load(address(tree).orElseThrow(), Tag.PLAIN.bit(), source.site(tree));
    }

    private Expression unary(UnaryContext tree) {
        if (tree.operator.getType() == LitmusLexer.AMP) {
            return address(tree.expression())
                    .orElseThrow(
                            () -> source.wrong(tree, "'" + tree.expression().getText() + "' has no address"));
        }
        Expression operand = read(tree.expression());
        return switch (tree.operator.getType()) {
            case LitmusLexer.BANG -> CommonExpressions.unary(v -> v == 0 ? 1 : 0, operand);
            case LitmusLexer.TILDE -> CommonExpressions.unary(v -> ~v, operand);
            case LitmusLexer.MINUS -> CommonExpressions.unary(v -> -v, operand);
            default -> operand;
        };
    }

    /** The address of the place in memory that an expression names: {@code *p} or {@code a[i]}. */
    private Optional<Expression> address(ExpressionContext tree) {
        if (tree instanceof GroupContext it) {
            return address(it.expression());
        } else if (tree instanceof ElementContext it) {
            return Optional.of(CommonExpressions.binary(
                    Operator.PLUS, read(it.expression(0)), read(it.expression(1)), source.site(it)));
        } else if (tree instanceof UnaryContext it && it.operator.getType() == LitmusLexer.STAR) {
            return Optional.of(read(it.expression()));
        }
        return Optional.empty();
    }

    private Expression call(CallContext tree) {
        List<PrimitiveUse.Argument> arguments = new ArrayList<>();
        for (ExpressionContext argument : tree.expression()) {
            arguments.add(new PrimitiveUse.Argument(read(argument), address(argument), source.site(argument)));
        }
        Optional<Expression> receiver = Optional.ofNullable(tree.receiver)
                .map(name -> name.getText())
                .filter(name -> registers.index(name) != null)
                .map(name -> CommonExpressions.register(registers.index(name)));
        return dialect.call(
                new PrimitiveUse(source.file(), receiver, tree.function.getText(), arguments, source.site(tree)));
    }

    private Expression assignment(AssignmentContext tree) {
        ExpressionContext target = tree.expression(0);
        Expression value = read(tree.expression(1));
        if (tree.operator.getType() == LitmusLexer.ASSIGN_OP) {
            String sign = tree.operator.getText();
            Operator operator = Operator.of(sign.substring(0, sign.length() - 1));
            value = CommonExpressions.binary(operator, read(target), value, source.site(tree));
        }
        if (target instanceof NameContext name) {
            return assign(name.ID(), value);
        }
        Expression address = address(target)
                .orElseThrow(() -> source.wrong(target, "'" + target.getText() + "' cannot be assigned to"));
        return CommonExpressions.store(address, value, Tag.PLAIN.bit(), source.site(tree));
    }

    Expression assign(TerminalNode name, Expression value) {
        return CommonExpressions.assign(register(name), value);
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
