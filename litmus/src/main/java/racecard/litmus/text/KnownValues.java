package racecard.litmus.text;

import java.util.List;
import java.util.function.BiConsumer;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.grammar.LitmusParser.AddressConstantContext;
import racecard.litmus.grammar.LitmusParser.ArrayConstantContext;
import racecard.litmus.grammar.LitmusParser.ArrayContext;
import racecard.litmus.grammar.LitmusParser.CastConstantContext;
import racecard.litmus.grammar.LitmusParser.ConstantContext;
import racecard.litmus.grammar.LitmusParser.NumberConstantContext;
import racecard.litmus.grammar.LitmusParser.WrappedConstantContext;

/** Values known before the program runs. */
final class KnownValues {
    private KnownValues() {}

    /**
     * A number as C writes it: decimal or hexadecimal, with or without a suffix; one beyond 64 bits wraps as C's
     * unsigned numbers do.
     */
    static long number(String digits) {
        String plain = digits.replaceAll("[uUlL]+$", "");
        boolean hexadecimal = plain.startsWith("0x") || plain.startsWith("0X");
        return hexadecimal ? Long.parseUnsignedLong(plain.substring(2), 16) : Long.parseUnsignedLong(plain);
    }

    /** A number that counts threads or elements; one beyond the range of int is that range's end. */
    static int index(TerminalNode number) {
        long value = number(number.getText());
        return value < 0 ? Integer.MAX_VALUE : (int) Math.min(value, Integer.MAX_VALUE);
    }

    static long signed(TerminalNode minus, TerminalNode number) {
        long value = number(number.getText());
        return minus == null ? value : -value;
    }

    /** The element that brackets name, 0 without brackets. */
    static int element(ArrayContext array) {
        return array == null || array.NUMBER() == null
                ? 0
                : (int) number(array.NUMBER().getText());
    }

    /** Appends the values of a constant: one, or those of an array. */
    static void collect(ConstantContext constant, MemoryLayout memory, List<Long> values) {
        if (constant instanceof NumberConstantContext it) {
            values.add(signed(it.MINUS(), it.NUMBER()));
        } else if (constant instanceof AddressConstantContext it) {
            values.add(memory.address(
                    it.ID().getText(), element(it.array()), it.ID().getSymbol()));
        } else if (constant instanceof WrappedConstantContext it) {
            collect(it.constant(), memory, values);
        } else if (constant instanceof CastConstantContext it) {
            collect(it.constant(), memory, values);
        } else if (constant instanceof ArrayConstantContext it) {
            it.constant().forEach(part -> collect(part, memory, values));
        }
    }

    /** Tells every symbol that a constant uses as an address, with the element. */
    static void symbols(ConstantContext constant, BiConsumer<String, Integer> symbol) {
        if (constant instanceof AddressConstantContext it) {
            symbol.accept(it.ID().getText(), element(it.array()));
        } else if (constant != null) {
            for (ConstantContext part : constant.getRuleContexts(ConstantContext.class)) {
                symbols(part, symbol);
            }
        }
    }

    /** How many values a constant holds. */
    static int size(ConstantContext constant) {
        return constant instanceof ArrayConstantContext it ? it.constant().size() : 1;
    }
}
