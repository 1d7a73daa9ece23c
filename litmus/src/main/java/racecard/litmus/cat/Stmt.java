package racecard.litmus.cat;

import java.util.List;
import java.util.Optional;

/** Statements of a model's text. */
sealed interface Stmt {
    /** {@code let}, {@code let rec}. */
    record Let(List<Expr.Binding> bindings, boolean recursive) implements Stmt {}

    /**
     * {@code [flag] [~]acyclic|irreflexive|empty e [as name]}; {@code undefined_unless} is a flag with the test turned
     * round.
     */
    record Check(Token at, boolean flag, boolean negated, String kind, Expr of, String name) implements Stmt {}

    /** {@code with x from e}. */
    record With(Token name, Expr from) implements Stmt {}

    /** {@code enum T = 'a || 'b}. */
    record Tags(Token name, List<Token> tags) implements Stmt {}

    /** {@code procedure p(x) = … end}. */
    record Procedure(Token name, List<Token> formals, List<Stmt> body) implements Stmt {}

    /** {@code call p(e) [as name]}. */
    record Call(Token at, Expr argument, String name) implements Stmt {}

    /** {@code forall x in e do … end}. */
    record ForAll(Token variable, Expr in, List<Stmt> body) implements Stmt {}

    /** {@code match t with || 'a -> … || _ -> … end}. */
    record Choices(Token at, Expr of, List<Case> choices) implements Stmt {}

    /**
     * One case of it.
     *
     * @param tag empty for {@code _}
     */
    record Case(Optional<String> tag, List<Stmt> body) {}
}
