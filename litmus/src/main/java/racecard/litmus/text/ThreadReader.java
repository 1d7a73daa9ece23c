package racecard.litmus.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import racecard.litmus.code.Statement;
import racecard.litmus.code.Statements;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.ThreadStatements;
import racecard.litmus.grammar.LitmusParser.ActionContext;
import racecard.litmus.grammar.LitmusParser.BlockContext;
import racecard.litmus.grammar.LitmusParser.BranchContext;
import racecard.litmus.grammar.LitmusParser.CallContext;
import racecard.litmus.grammar.LitmusParser.DeclarationContext;
import racecard.litmus.grammar.LitmusParser.DeclaratorContext;
import racecard.litmus.grammar.LitmusParser.ElementContext;
import racecard.litmus.grammar.LitmusParser.NestedContext;
import racecard.litmus.grammar.LitmusParser.StatementContext;
import racecard.litmus.grammar.LitmusParser.ThreadContext;
import racecard.litmus.grammar.LitmusParser.UnaryContext;
import racecard.litmus.program.LitmusThread;

/** Makes one thread's code executable. */
final class ThreadReader {
    private static final Statement NOTHING = machine -> {};

    private final ExpressionReader expressions;

    private ThreadReader(Source source, Registers registers, Types types) {
        this.expressions = new ExpressionReader(source, registers, types);
    }

    /**
     * Reads a thread.
     *
     * @param shown its registers that the question names
     */
    static LitmusThread read(
            Source source, MemoryLayout memory, Types types, int number, ThreadContext tree, List<String> shown) {
        Registers registers = new Registers(number, tree, memory, types, shown);
        if (accesses(tree.block()) > ThreadRun.MOST_READS) {
            throw source.wrong(
                    tree, tree.ID().getText() + " is too long: at most " + ThreadRun.MOST_READS + " accesses");
        }
        ThreadReader reader = new ThreadReader(source, registers, types);
        int[] indices = shown.stream().mapToInt(registers::index).toArray();
        ThreadStatements program = new ThreadStatements(
                reader.block(tree.block()), memory.locations(), registers.initialValues(), indices);
        return new LitmusThread(
                tree.ID().getText(), shown, shown.stream().map(registers::type).toList(), program);
    }

    private List<Statement> block(BlockContext tree) {
        List<Statement> statements = new ArrayList<>();
        tree.statement().forEach(statement -> statements.add(statement(statement)));
        return statements;
    }

    private Statement statement(StatementContext tree) {
        if (tree instanceof NestedContext it) {
            return Statements.sequence(block(it.block()));
        } else if (tree instanceof BranchContext it) {
            Statement otherwise = it.statement().size() > 1 ? statement(it.statement(1)) : NOTHING;
            return Statements.branch(expressions.read(it.expression()).code(), statement(it.statement(0)), otherwise);
        } else if (tree instanceof DeclarationContext it) {
            return Statements.sequence(
                    it.declarator().stream().map(this::declarator).toList());
        } else if (tree instanceof ActionContext it) {
            return Statements.action(expressions.read(it.expression()).code());
        }
        return NOTHING;
    }

    private Statement declarator(DeclaratorContext tree) {
        return tree.expression() == null
                ? NOTHING
                : Statements.action(expressions
                        .assign(tree.ID(), expressions.read(tree.expression()))
                        .code());
    }

    /** No thread reads more often than this: there are no loops. */
    private static int accesses(ParseTree tree) {
        int count =
                tree instanceof CallContext || tree instanceof UnaryContext || tree instanceof ElementContext ? 1 : 0;
        for (int i = 0; i < tree.getChildCount(); i++) {
            count += accesses(tree.getChild(i));
        }
        return count;
    }
}
