package racecard.litmus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Statement;
import racecard.litmus.code.Statements;
import racecard.litmus.code.ThreadRun;
import racecard.litmus.code.ThreadStatements;
import racecard.litmus.grammar.LitmusParser.ActionContext;
import racecard.litmus.grammar.LitmusParser.BlockContext;
import racecard.litmus.grammar.LitmusParser.BranchContext;
import racecard.litmus.grammar.LitmusParser.CallContext;
import racecard.litmus.grammar.LitmusParser.ChoiceContext;
import racecard.litmus.grammar.LitmusParser.DeclarationContext;
import racecard.litmus.grammar.LitmusParser.DeclaratorContext;
import racecard.litmus.grammar.LitmusParser.DoLoopContext;
import racecard.litmus.grammar.LitmusParser.ElementContext;
import racecard.litmus.grammar.LitmusParser.ExpressionContext;
import racecard.litmus.grammar.LitmusParser.ForLoopContext;
import racecard.litmus.grammar.LitmusParser.NameContext;
import racecard.litmus.grammar.LitmusParser.NestedContext;
import racecard.litmus.grammar.LitmusParser.ReturningContext;
import racecard.litmus.grammar.LitmusParser.ShortCircuitContext;
import racecard.litmus.grammar.LitmusParser.StatementContext;
import racecard.litmus.grammar.LitmusParser.ThreadContext;
import racecard.litmus.grammar.LitmusParser.UnaryContext;
import racecard.litmus.grammar.LitmusParser.WhileLoopContext;
import racecard.litmus.program.LitmusThread;

/** Makes one thread's code executable. */
final class ThreadReader {
    private static final Pattern CHOOSES =
            Pattern.compile("cmpxchg|unless|not_zero|try|is_locked|compareAnd|CompareAnd");
    private static final Statement NOTHING = machine -> {};

    private static final Set<String> LEAVES = Set.of("break", "continue");

    private final Source source;
    private final Registers registers;
    private final int unroll;
    private final ExpressionReader expressions;

    private ThreadReader(Source source, Registers registers, Types types, int unroll) {
        this.source = source;
        this.registers = registers;
        this.unroll = unroll;
        this.expressions = new ExpressionReader(source, registers, types);
    }

    /**
     * Reads a thread.
     *
     * @param shown its registers that the question names
     * @param unroll as many rounds of each loop are looked at
     */
    static LitmusThread read(
            Source source,
            MemoryLayout memory,
            Types types,
            int number,
            ThreadContext tree,
            List<String> shown,
            int unroll) {
        Registers registers = new Registers(number, tree, memory, types, shown);
        ThreadReader reader = new ThreadReader(source, registers, types, unroll);
        long accesses = reader.accesses(tree.block());
        if (accesses > ThreadRun.MOST_READS) {
            throw source.wrong(
                    tree,
                    tree.ID().getText() + " is too long: at most " + ThreadRun.MOST_READS
                            + " accesses, those of a loop counted once for each of its " + (unroll + 1) + " rounds");
        }
        int[] indices = shown.stream().mapToInt(registers::index).toArray();
        ThreadStatements program = new ThreadStatements(
                reader.block(tree.block()), memory.locations(), registers.initialValues(), indices);
        return new LitmusThread(
                tree.ID().getText(),
                shown,
                shown.stream().map(registers::type).toList(),
                (int) accesses,
                branches(tree.block()),
                program);
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
            return Statements.branch(
                    expressions.read(it.expression()).code(), statement(it.statement(0)), otherwise, leaves(it));
        } else if (tree instanceof DeclarationContext it) {
            return declarators(it.declarator());
        } else if (tree instanceof WhileLoopContext it) {
            return loop(it.expression(), it.statement(), NOTHING, false, it);
        } else if (tree instanceof DoLoopContext it) {
            return loop(it.expression(), it.statement(), NOTHING, true, it);
        } else if (tree instanceof ForLoopContext it) {
            return forLoop(it);
        } else if (tree instanceof ReturningContext) {
            return Statements.returning();
        } else if (leavesLoop(tree)) {
            return tree.getText().equals("break;") ? Statements.breaking() : Statements.continuing();
        } else if (tree instanceof ActionContext it) {
            return Statements.action(expressions.read(it.expression()).code());
        }
        return NOTHING;
    }

    private Statement declarators(List<DeclaratorContext> trees) {
        return Statements.sequence(trees.stream().map(this::declarator).toList());
    }

    private Statement loop(
            ExpressionContext condition,
            StatementContext body,
            Statement next,
            boolean roundFirst,
            StatementContext whole) {
        Expression asked =
                condition == null ? machine -> 1 : expressions.read(condition).code();
        return new Statements.Loop(
                asked,
                statement(body),
                next,
                roundFirst,
                unroll,
                contains(body, ReturningContext.class::isInstance),
                source.site(whole));
    }

    private Statement forLoop(ForLoopContext tree) {
        Statement first = NOTHING;
        if (tree.first != null) {
            first = tree.first.expression() == null
                    ? declarators(tree.first.declarator())
                    : Statements.action(
                            expressions.read(tree.first.expression()).code());
        }
        Statement next = tree.next == null
                ? NOTHING
                : Statements.action(expressions.read(tree.next).code());
        Statement loop = loop(tree.asked, tree.statement(), next, false, tree);
        return Statements.sequence(List.of(first, loop));
    }

    /**
     * Whether it is {@code break;} or {@code continue;}: no words of the language's own, since files have variables of
     * that name.
     */
    private boolean leavesLoop(ParseTree tree) {
        return tree instanceof ActionContext it
                && it.expression() instanceof NameContext name
                && LEAVES.contains(name.getText())
                && registers.index(name.getText()) == null;
    }

    private boolean leaves(ParseTree tree) {
        return contains(tree, part -> part instanceof ReturningContext || leavesLoop(part));
    }

    private static boolean contains(ParseTree tree, Predicate<ParseTree> wanted) {
        boolean found = wanted.test(tree);
        for (int i = 0; !found && i < tree.getChildCount(); i++) {
            found = contains(tree.getChild(i), wanted);
        }
        return found;
    }

    private Statement declarator(DeclaratorContext tree) {
        return tree.expression() == null
                ? NOTHING
                : Statements.action(expressions
                        .assign(tree.ID(), expressions.read(tree.expression()))
                        .code());
    }

    /**
     * Whether there is a choice in it: an if, an operator that evaluates one of two, a primitive that writes or does
     * not.
     */
    private static boolean branches(ParseTree tree) {
        boolean here = tree instanceof BranchContext
                || isLoop(tree)
                || tree instanceof ShortCircuitContext
                || tree instanceof ChoiceContext
                || (tree instanceof CallContext it
                        && CHOOSES.matcher(it.function.getText()).find());
        for (int i = 0; !here && i < tree.getChildCount(); i++) {
            here = branches(tree.getChild(i));
        }
        return here;
    }

    private static boolean isLoop(ParseTree tree) {
        return tree instanceof WhileLoopContext || tree instanceof DoLoopContext || tree instanceof ForLoopContext;
    }

    /**
     * No thread reads or writes more often than this, with every loop gone round as often as is looked at, and its
     * condition asked once more.
     */
    private long accesses(ParseTree tree) {
        long count =
                tree instanceof CallContext || tree instanceof UnaryContext || tree instanceof ElementContext ? 1 : 0;
        for (int i = 0; i < tree.getChildCount(); i++) {
            count += accesses(tree.getChild(i));
        }
        return isLoop(tree) ? count * (unroll + 1) : count;
    }
}
