package racecard.litmus.text;

import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Nearest;
import racecard.litmus.grammar.LitmusParser.ParameterContext;
import racecard.litmus.grammar.LitmusParser.TypeContext;
import racecard.litmus.program.Type;

/** Reads types as files write them. */
final class Types {
    private static final Set<String> KNOWN = Set.of("boolean", "byte", "char", "short", "int", "long");

    private final Source source;
    private final Dialect dialect;

    Types(Source source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** {@code unsigned int *}; {@code struct} anything is as wide as can be. */
    Type read(TypeContext tree) {
        Type type = Type.ANYTHING;
        if (tree.STRUCT() == null) {
            String name = tree.TYPE().stream().map(TerminalNode::getText).collect(Collectors.joining(" "));
            type = dialect.type(name)
                    .orElseThrow(() -> source.wrong(tree, "unknown type '" + name + "'" + Nearest.hint(name, KNOWN)));
        }
        return stars(type, tree.STAR().size());
    }

    /** An array as a parameter is a pointer to its elements. */
    Type read(ParameterContext tree) {
        Type type = read(tree.type());
        return tree.array() == null ? type : type.pointer();
    }

    /** A declarator's own stars make a pointer of it: {@code int *p}. */
    static Type stars(Type type, int stars) {
        Type pointer = type;
        for (int i = 0; i < stars; i++) {
            pointer = pointer.pointer();
        }
        return pointer;
    }

    Dialect dialect() {
        return dialect;
    }
}
