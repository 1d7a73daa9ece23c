package racecard.litmus.cat;

import java.util.List;
import java.util.Set;

/**
 * What a model's text says, before any of it is known to make sense: expressions. Each knows the token that it is
 * blamed on.
 */
sealed interface Expr {
    Token at();

    /** A name. */
    record Name(Token at) implements Expr {}

    /** A tag, {@code 'once}. */
    record Tag(Token at) implements Expr {}

    /** {@code 0} and {@code {}}. */
    record Empty(Token at) implements Expr {}

    /** {@code _}: all events. */
    record All(Token at) implements Expr {}

    /** {@code {a, b}}. */
    record Braces(Token at, List<Expr> members) implements Expr {}

    /** {@code (a, b)}. */
    record Tuple(Token at, List<Expr> parts) implements Expr {}

    /** {@code [S]}. */
    record Identity(Token at, Expr of) implements Expr {}

    /** {@code ~ ^-1 ^+ ^* ?}, named by these. */
    record Unary(Token at, String op, Expr of) implements Expr {}

    /** {@code | & ; \ * ++}, named by these. */
    record Binary(Token at, String op, Expr left, Expr right) implements Expr {}

    /** {@code f x}. */
    record Apply(Token at, Expr function, Expr argument) implements Expr {}

    /** {@code fun p -> e}. */
    record Function(Token at, List<Token> formals, boolean tuple, Expr body) implements Expr {}

    /** {@code let … in e}. */
    record Let(Token at, List<Binding> bindings, boolean recursive, Expr body) implements Expr {}

    /** {@code match e with || 'a -> … || {} -> … || x ++ xs -> … || _ -> … end}. */
    record Match(Token at, Expr of, List<Case> cases) implements Expr {}

    /** {@code try e with e}. */
    record Try(Token at, Expr first, Expr otherwise) implements Expr {}

    /** {@code if c then e else e}. */
    record If(Token at, Condition condition, Expr yes, Expr no) implements Expr {}

    /** What an {@code if} asks. */
    sealed interface Condition {}

    /** {@code if "variant" && not "another"}. */
    record Holds(Variant variant) implements Condition {}

    /** {@code if a = b}, {@code a subset b}, {@code a in b}, told apart by the word between them. */
    record Compared(Token at, Expr left, Expr right) implements Condition {}

    /** A condition on the variants that are on. */
    @FunctionalInterface
    interface Variant {
        boolean holds(Set<String> variants);
    }

    /** {@code name = value}; several names take a tuple apart. */
    record Binding(Token at, List<Token> names, Expr value) {}

    /**
     * One case: a tag, an empty set ({@code kind "{}"}), a member and the rest ({@code "++"}), or anything
     * ({@code "_"}).
     */
    record Case(String kind, List<Token> names, Expr body) {}
}
