package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.grammar.CatLexer;
import racecard.litmus.grammar.CatParser;
import racecard.litmus.grammar.CatParser.CallContext;
import racecard.litmus.grammar.CatParser.CheckContext;
import racecard.litmus.grammar.CatParser.CheckingContext;
import racecard.litmus.grammar.CatParser.ChoiceContext;
import racecard.litmus.grammar.CatParser.ChoicesContext;
import racecard.litmus.grammar.CatParser.ChooseContext;
import racecard.litmus.grammar.CatParser.ConditionalContext;
import racecard.litmus.grammar.CatParser.ForAllContext;
import racecard.litmus.grammar.CatParser.HeadingContext;
import racecard.litmus.grammar.CatParser.IncludeContext;
import racecard.litmus.grammar.CatParser.LetContext;
import racecard.litmus.grammar.CatParser.ModelContext;
import racecard.litmus.grammar.CatParser.ProcedureContext;
import racecard.litmus.grammar.CatParser.StatementContext;
import racecard.litmus.grammar.CatParser.TagsContext;

/**
 * Reads the statements of a model, and of what it includes. Of a conditional only the branch is read that the variants
 * choose.
 */
final class Parser {
    /** Statements within each other. */
    private static final int DEEPEST = 100;

    private final String file;
    private final Function<String, Optional<String>> include;
    private final Set<String> variants;
    private final Set<String> open;
    private final ModelContext tree;
    private final Expressions expressions = new Expressions();
    private int depth;

    Parser(String file, String text, Function<String, Optional<String>> include, Set<String> variants) {
        this(file, text, include, variants, Set.of(file));
    }

    private Parser(
            String file,
            String text,
            Function<String, Optional<String>> include,
            Set<String> variants,
            Set<String> open) {
        this.file = file;
        this.include = include;
        this.variants = variants;
        this.open = open;
        this.tree = parse(text);
    }

    private ModelContext parse(String text) {
        CatLexer lexer = new CatLexer(CharStreams.fromString(text, file));
        // Every character that begins no word is a word of its own, which no rule takes: the parser complains of all.
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (!lexer._modeStack.isEmpty()) {
            throw unclosed(text);
        }
        CatParser parser = new CatParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxComplaint(file));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        ModelContext model = parser.model();
        refuseStray(model.heading());
        return model;
    }

    /** A title is one line. A word below it is a statement that was misspelt, and it must not go unseen. */
    private void refuseStray(HeadingContext heading) {
        for (int i = 1; i < heading.getChildCount(); i++) {
            org.antlr.v4.runtime.Token word = ((TerminalNode) heading.getChild(i)).getSymbol();
            if (word.getLine() > heading.getStart().getLine()) {
                throw new CatError(
                        file,
                        word.getLine(),
                        word.getCharPositionInLine() + 1,
                        "'" + word.getText() + "' begins no statement: " + SyntaxComplaint.STATEMENT);
            }
        }
    }

    /** Where the comment begins that comes to no end: the outermost, which swallows all the rest. */
    private CatError unclosed(String text) {
        CatLexer lexer = new CatLexer(CharStreams.fromString(text, file));
        lexer.removeErrorListeners();
        int line = 1;
        int column = 0;
        while (lexer._modeStack.isEmpty()) {
            line = lexer.getLine();
            column = lexer.getCharPositionInLine();
            lexer.nextToken();
        }
        return new CatError(file, line, column + 1, "a comment begins here or further on that no '*)' ends");
    }

    /** What the text calls itself; empty if it does not. */
    String title() {
        return tree.heading().children == null
                ? ""
                : tree.heading().children.stream()
                        .map(ParseTree::getText)
                        .map(word -> word.startsWith("\"") ? word.substring(1, word.length() - 1) : word)
                        .collect(Collectors.joining(" "));
    }

    List<Stmt> model() {
        return block(tree.statement());
    }

    private List<Stmt> block(List<StatementContext> statements) {
        List<Stmt> all = new ArrayList<>();
        statements.forEach(statement -> nested(statement, all));
        return all;
    }

    private void nested(StatementContext tree, List<Stmt> to) {
        if (++depth > DEEPEST) {
            throw Token.of(tree.getStart()).error("it is nested too deep here: nobody writes that by hand");
        }
        read(tree, to);
        depth--;
    }

    private void read(StatementContext tree, List<Stmt> to) {
        Token at = Token.of(tree.getStart());
        if (tree instanceof LetContext it) {
            to.add(new Stmt.Let(expressions.bindings(it.bindings()), it.REC() != null));
            if (it.check() != null) {
                to.add(check(it.check()));
            }
        } else if (tree instanceof CheckingContext it) {
            to.add(check(it.check()));
        } else if (tree instanceof IncludeContext it) {
            include(Token.of(it.STRING()), to);
        } else if (tree instanceof ConditionalContext it) {
            conditional(it, to);
        } else if (tree instanceof ChooseContext it) {
            to.add(new Stmt.With(Token.of(it.NAME()), expressions.expression(it.expression())));
        } else if (tree instanceof TagsContext it) {
            to.add(new Stmt.Tags(
                    Token.of(it.NAME()), it.TAG().stream().map(Token::of).toList()));
        } else if (tree instanceof ProcedureContext it) {
            to.add(new Stmt.Procedure(Token.of(it.NAME()), Expressions.formals(it.formals()), inner(it.statement())));
        } else if (tree instanceof CallContext it) {
            String label = it.NAME() == null ? place(at) : it.NAME().getText();
            to.add(new Stmt.Call(at, expressions.application(it.application()), label));
        } else if (tree instanceof ForAllContext it) {
            Expr in = expressions.expression(it.expression());
            to.add(new Stmt.ForAll(Token.of(it.NAME()), in, inner(it.statement())));
        } else if (tree instanceof ChoicesContext it) {
            Expr of = expressions.expression(it.expression());
            List<Stmt.Case> choices = new ArrayList<>();
            for (ChoiceContext choice : it.choice()) {
                Optional<String> tag = Optional.ofNullable(choice.TAG())
                        .map(name -> Token.of(name).text());
                choices.add(new Stmt.Case(tag, inner(choice.statement())));
            }
            to.add(new Stmt.Choices(at, of, choices));
        }
        // Else it shows or names something: show, unshow, debug, and the instructions that an annotation may stand at,
        // which herd7 looks at in other languages only.
    }

    private void conditional(ConditionalContext tree, List<Stmt> to) {
        boolean yes = Variants.of(tree.variant()).holds(variants);
        int parting = tree.ELSE() == null
                ? Integer.MAX_VALUE
                : tree.ELSE().getSymbol().getTokenIndex();
        for (StatementContext statement : tree.statement()) {
            if (statement.getStart().getTokenIndex() < parting == yes) {
                nested(statement, to);
            }
        }
    }

    private void include(Token name, List<Stmt> to) {
        String wanted = name.text();
        Optional<String> beside = include.apply(wanted);
        if (beside.isPresent() && Library.isBuiltIn(name, words(wanted, beside.get()))) {
            return;
        }
        String text = beside.or(() -> Library.text(wanted))
                .orElseThrow(() -> name.error("no file \"" + wanted + "\" beside the model, nor in the library"));
        Set<String> opened = new HashSet<>(open);
        if (!opened.add(wanted)) {
            throw name.error("\"" + wanted + "\" includes itself");
        }
        to.addAll(new Parser(wanted, text, include, variants, opened).model());
    }

    private static List<String> words(String file, String text) {
        CatLexer lexer = new CatLexer(CharStreams.fromString(text, file));
        lexer.removeErrorListeners();
        return lexer.getAllTokens().stream().map(token -> token.getText()).toList();
    }

    private Stmt.Check check(CheckContext tree) {
        Token at = Token.of(tree.getStart());
        boolean unless = tree.kind != null && tree.kind.getType() == CatParser.UNDEFINED_UNLESS;
        boolean flag = unless || (tree.kind != null && tree.kind.getType() == CatParser.FLAG);
        Token test = Token.of(tree.test);
        String label = tree.NAME() == null ? place(test) : tree.NAME().getText();
        Expr of = expressions.expression(tree.expression());
        return new Stmt.Check(at, flag, (tree.COMP() != null) != unless, test.text(), of, label);
    }

    private static String place(Token at) {
        return at.file() + ":" + at.line();
    }

    /** The statements of a block, which leave no tags, procedures and choices behind. */
    private List<Stmt> inner(List<StatementContext> statements) {
        for (StatementContext statement : statements) {
            if (statement instanceof ChooseContext
                    || statement instanceof TagsContext
                    || statement instanceof ProcedureContext) {
                Token at = Token.of(statement.getStart());
                throw at.error(at.said()
                        + " stands inside a block, where only let, checks, call, if, match and forall may stand");
            }
        }
        return block(statements);
    }
}
