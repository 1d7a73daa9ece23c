package racecard.litmus.c;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import racecard.litmus.program.Scalar;
import racecard.litmus.program.Type;

/** C's types as gcc has them on 64-bit machines, and the kernel's names for them. A plain char is signed. */
final class KernelTypes {
    private static final Map<String, Scalar> NAMED = Map.ofEntries(
            Map.entry("bool", Scalar.BOOL),
            Map.entry("_Bool", Scalar.BOOL),
            Map.entry("boolean", Scalar.BOOL),
            Map.entry("int8_t", Scalar.S8),
            Map.entry("int16_t", Scalar.S16),
            Map.entry("int32_t", Scalar.S32),
            Map.entry("pid_t", Scalar.S32),
            Map.entry("uint8_t", Scalar.U8),
            Map.entry("uint16_t", Scalar.U16),
            Map.entry("uint32_t", Scalar.U32),
            Map.entry("gfp_t", Scalar.U32),
            Map.entry("uint64_t", Scalar.U64),
            Map.entry("size_t", Scalar.U64),
            Map.entry("uintptr_t", Scalar.U64),
            Map.entry("atomic_t", Scalar.S32),
            Map.entry("spinlock_t", Scalar.S32),
            Map.entry("raw_spinlock_t", Scalar.S32));

    private KernelTypes() {}

    /**
     * The type of that name, words in any order; structures, and names that nobody knows, take all 64 bits as they are.
     */
    static Type named(String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        String last = words.get(words.size() - 1);
        Scalar named = NAMED.get(last);
        if (named == null && last.matches("(__)?[us](8|16|32|64)")) {
            String plain = last.replace("_", "");
            return of(Integer.parseInt(plain.substring(1)), plain.charAt(0) == 's');
        }
        boolean builtIn = words.stream().allMatch(word -> word.matches("int|long|short|char|signed|unsigned"));
        if (named == null && builtIn) {
            int bits = words.contains("char") ? 8 : words.contains("short") ? 16 : words.contains("long") ? 64 : 32;
            return of(bits, !words.contains("unsigned"));
        }
        return named == null ? Type.ANYTHING : new Type(named, 0);
    }

    private static Type of(int bits, boolean signed) {
        return new Type(Scalar.valueOf((signed ? "S" : "U") + bits), 0);
    }

    /**
     * The first of int, unsigned int, long, unsigned long that can hold it and that the suffix allows; a decimal number
     * is unsigned only when it says so.
     */
    static Type literal(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        boolean hexadecimal = lower.startsWith("0x");
        String plain = lower.replaceAll("[ul]+$", "");
        String suffix = lower.substring(plain.length());
        long value = hexadecimal ? Long.parseUnsignedLong(plain.substring(2), 16) : Long.parseUnsignedLong(plain);
        boolean unsigned = suffix.contains("u");
        boolean small = !suffix.contains("l") && value >>> Integer.SIZE == 0;
        if (small && (unsigned || (hexadecimal && value > Integer.MAX_VALUE))) {
            return of(32, false);
        }
        if (small && value <= Integer.MAX_VALUE) {
            return of(32, true);
        }
        return of(64, !unsigned && value >= 0);
    }
}
