package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;

/** Cuts a model's text into tokens. Comments are {@code (* … *)}, which nest, and {@code //} and {@code #} to the end of the line. */
final class Lexer {
    /** Longest first: the first that fits is taken. */
    private static final List<String> SYMBOLS = List.of(
            "^-1", "^+", "^*", "^?", "->", "||", "&&", "++", "|", "&", ";", "\\", "~", "*", "+", "?", "(", ")", "[",
            "]", "{", "}", ",", "=", "0");

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<Token> tokens(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                step();
            } else if (text.startsWith("(*", at)) {
                comment();
            } else if (text.startsWith("//", at) || c == '#') {
                while (at < text.length() && text.charAt(at) != '\n') {
                    at++;
                }
            } else if (isStart(c)) {
                word(Token.Kind.WORD, at);
            } else if (c == '\'' && at + 1 < text.length() && isStart(text.charAt(at + 1))) {
                word(Token.Kind.TAG, at + 1);
            } else if (c == '"') {
                string();
            } else {
                symbol();
            }
        }
        add(Token.Kind.END, "", at);
    }

    private void word(Token.Kind kind, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        add(kind, text.substring(start, end), at);
        at = end;
    }

    private void string() {
        int end = text.indexOf('"', at + 1);
        if (end < 0 || text.substring(at, end).indexOf('\n') >= 0) {
            throw here("a string that no '\"' ends on its line");
        }
        add(Token.Kind.STRING, text.substring(at + 1, end), at);
        at = end + 1;
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Token.Kind.SYMBOL, symbol, at);
                at += symbol.length();
                return;
            }
        }
        throw here("'" + text.charAt(at) + "' means nothing in cat");
    }

    private void comment() {
        CatError unclosed = here("a comment that no '*)' ends");
        int depth = 0;
        do {
            if (at >= text.length()) {
                throw unclosed;
            }
            if (text.startsWith("(*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*)", at)) {
                depth--;
                at += 2;
            } else {
                step();
            }
        } while (depth > 0);
    }

    private void step() {
        if (text.charAt(at++) == '\n') {
            line++;
            lineStart = at;
        }
    }

    private void add(Token.Kind kind, String said, int start) {
        tokens.add(new Token(kind, said, file, line, start - lineStart + 1));
    }

    private CatError here(String what) {
        return new CatError(file, line, at - lineStart + 1, what);
    }

    private static boolean isStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isPart(char c) {
        return isStart(c) || c == '-' || c == '.' || Character.isDigit(c);
    }
}
