package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the statements of a model, and of what it includes. */
final class Parser extends Expressions {
    private final Function<String, Optional<String>> include;
    private final Set<String> open;
    private String title = "";

    Parser(String file, String text, Function<String, Optional<String>> include) {
        this(file, text, include, Set.of(file));
    }

    private Parser(String file, String text, Function<String, Optional<String>> include, Set<String> open) {
        super(Lexer.tokens(file, text));
        this.include = include;
        this.open = open;
    }

    /** What the text calls itself; empty if it does not. */
    String title() {
        return title;
    }

    List<Stmt> model() {
        heading();
        List<Stmt> statements = new ArrayList<>();
        while (peek().kind() != Token.Kind.END) {
            statement(statements);
        }
        return statements;
    }

    /** A model begins with a string or with bare words, then options ({@code withco}); they say nothing that changes what it allows. */
    private void heading() {
        StringBuilder words = new StringBuilder();
        while (peek().kind() == Token.Kind.STRING || seesName()) {
            words.append(words.isEmpty() ? "" : " ").append(take().text());
        }
        title = words.toString();
    }

    private void statement(List<Stmt> to) {
        Token at = peek();
        switch (at.kind() == Token.Kind.WORD || at.is("~") ? at.text() : "") {
            case "let" -> {
                take();
                boolean recursive = skip("rec");
                to.add(new Stmt.Let(bindings(), recursive));
            }
            case "include" -> include(to);
            case "acyclic", "irreflexive", "empty", "~", "flag", "undefined_unless", "assert" -> to.add(check());
            case "show", "unshow" -> shown();
            case "with" -> {
                take();
                Token name = name("the name to choose a value for");
                expect("from", "in 'with … from …'");
                to.add(new Stmt.With(name, expression()));
            }
            case "enum" -> to.add(tags());
            case "instructions" -> instructions();
            case "procedure" -> to.add(procedure());
            case "call" -> {
                take();
                to.add(new Stmt.Call(at, expression(), label(at)));
            }
            case "forall" -> to.add(forAll());
            default ->
                throw at.error(at.said()
                        + " where a statement was expected: let, acyclic, irreflexive, empty, flag, include, with, show, "
                        + "enum, instructions, procedure, call or forall");
        }
    }

    private void include(List<Stmt> to) {
        take();
        Token at = peek();
        String file = string("the file to include");
        String text = include.apply(file)
                .or(() -> Library.text(file))
                .orElseThrow(() -> at.error("no file \"" + file + "\" beside the model, nor in the library"));
        Set<String> opened = new HashSet<>(open);
        if (!opened.add(file)) {
            throw at.error("\"" + file + "\" includes itself");
        }
        to.addAll(new Parser(file, text, include, opened).model());
    }

    private Stmt check() {
        Token at = peek();
        boolean unless = skip("undefined_unless");
        boolean flag = unless || skip("flag");
        skip("assert");
        boolean negated = skip("~");
        Token kind = take();
        if (!kind.is("acyclic") && !kind.is("irreflexive") && !kind.is("empty")) {
            throw kind.error(kind.said() + " where acyclic, irreflexive or empty was expected");
        }
        Expr of = expression();
        return new Stmt.Check(at, flag, negated != unless, kind.text(), of, label(kind));
    }

    private String label(Token at) {
        return skip("as") ? name("the name of the check").text() : at.file() + ":" + at.line();
    }

    private void shown() {
        take();
        do {
            expression();
            if (skip("as")) {
                name("the name to show it under");
            }
        } while (skip(","));
    }

    private Stmt tags() {
        take();
        Token name = name("the name of the enumeration");
        expect("=", "after the name of an enumeration");
        List<Token> tags = new ArrayList<>();
        skip("||");
        do {
            if (peek().kind() != Token.Kind.TAG) {
                throw peek().error(peek().said() + " where a tag was expected, as in 'once");
            }
            tags.add(take());
        } while (skip("||"));
        return new Stmt.Tags(name, tags);
    }

    /** Which annotations an instruction may carry: the front end has seen to that, and here it only has to be read. */
    private void instructions() {
        take();
        name("the class of the instructions");
        expect("[", "after the class of the instructions");
        do {
            expression();
        } while (skip(","));
        expect("]", "to end the annotations");
    }

    private Stmt procedure() {
        take();
        Token name = name("the name of the procedure");
        List<Token> formals = formals();
        expect("=", "after the parameters of a procedure");
        return new Stmt.Procedure(name, formals, body());
    }

    private Stmt forAll() {
        take();
        Token variable = name("the name of a member");
        expect("in", "in 'forall … in …'");
        Expr in = expression();
        expect("do", "in 'forall … in … do'");
        return new Stmt.ForAll(variable, in, body());
    }

    private List<Stmt> body() {
        List<Stmt> body = new ArrayList<>();
        while (!skip("end")) {
            if (peek().kind() == Token.Kind.END) {
                throw peek().error("the end of the text where 'end' was expected");
            }
            Token at = peek();
            statement(body);
            Stmt last = body.isEmpty() ? null : body.get(body.size() - 1);
            if (last instanceof Stmt.With || last instanceof Stmt.Tags || last instanceof Stmt.Procedure) {
                throw at.error(at.said() + " stands inside a block, where only let, checks, call and forall may stand");
            }
        }
        return body;
    }
}
