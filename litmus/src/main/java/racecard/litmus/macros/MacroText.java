package racecard.litmus.macros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.cat.CatError;
import racecard.litmus.cat.SyntaxComplaint;
import racecard.litmus.grammar.MacrosLexer;
import racecard.litmus.grammar.MacrosParser;

/** Reads a {@code .def} file. */
final class MacroText {
    private MacroText() {}

    /** The macros by name; of two of one name the later one holds, as in herd7. */
    static Map<String, Macro> read(String file, String text) {
        MacrosLexer lexer = new MacrosLexer(CharStreams.fromString(text, file));
        lexer.removeErrorListeners();
        MacrosParser parser = new MacrosParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxComplaint(file));
        Map<String, Macro> macros = new LinkedHashMap<>();
        for (MacrosParser.MacroContext macro : parser.macros().macro()) {
            List<String> names = macro.ID().stream().map(TerminalNode::getText).toList();
            List<String> formals = names.subList(1, names.size());
            if (formals.stream().distinct().count() < formals.size()) {
                throw error(macro.start, names.get(0) + " has two parameters of one name");
            }
            macros.put(
                    names.get(0),
                    new Macro(names.get(0), formals, macro.block() != null ? macro.block() : macro.expression()));
        }
        return macros;
    }

    static CatError error(Token at, String what) {
        return new CatError(at.getTokenSource().getSourceName(), at.getLine(), at.getCharPositionInLine() + 1, what);
    }
}
