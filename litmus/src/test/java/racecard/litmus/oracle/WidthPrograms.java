package racecard.litmus.oracle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Programs of one thread that compute with every type of a dialect: declarations with an initial value each, then an
 * assignment, then an update of a place in memory. They say the same to a compiler and to us; nothing in them is
 * without meaning.
 *
 * @param declarations of r0, r1 and r2
 * @param result the type of r3, which takes the expression
 * @param place the type of x, which r3 is stored to and which is then updated
 * @param update the expression whose value is r4, of the place's type
 */
record WidthPrograms(List<String> declarations, String result, String expression, String place, String update) {
    private static final List<String> C = List.of(
            "bool",
            "char",
            "signed char",
            "unsigned char",
            "short",
            "unsigned short",
            "int",
            "unsigned int",
            "long",
            "unsigned long",
            "u8",
            "s8",
            "u16",
            "s16",
            "u32",
            "s32",
            "u64",
            "s64");
    private static final List<String> JAVA = List.of("byte", "short", "char", "int", "long");
    private static final List<String> C_NUMBERS = List.of(
            "0",
            "1",
            "2",
            "-1",
            "3",
            "127",
            "128",
            "200",
            "255",
            "256",
            "300",
            "32767",
            "32768",
            "65535",
            "65536",
            "70000",
            "2147483647",
            "-2147483647",
            "2147483648",
            "4294967295",
            "4294967296",
            "0xffffffff",
            "0x80000000",
            "0xffffffffffffffff",
            "0x7fffffffffffffff",
            "1u",
            "3000000000u",
            "5l",
            "7ul");
    private static final List<String> JAVA_NUMBERS = List.of(
            "0",
            "1",
            "2",
            "-1",
            "3",
            "127",
            "128",
            "200",
            "255",
            "300",
            "32767",
            "32768",
            "65535",
            "70000",
            "2147483647",
            "-2147483647",
            "2147483648L",
            "4294967295L",
            "0xffffffff",
            "0x80000000",
            "0xffffffffffffffffL",
            "5L");

    /** The program of this number in the kernel's C. */
    static WidthPrograms c(long seed) {
        return new Writer(new Random(seed), false).program();
    }

    /** The program of this number in Java. */
    static WidthPrograms java(long seed) {
        return new Writer(new Random(seed), true).program();
    }

    /** The statements up to the last one, for a compiler and for us. */
    String computation() {
        return declarations.stream().map(d -> d + "; ").collect(Collectors.joining()) + result + " r3 = " + expression
                + "; ";
    }

    private record Writer(Random random, boolean java) {
        private String pick(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String type() {
            return pick(java ? JAVA : C);
        }

        private String number() {
            return pick(java ? JAVA_NUMBERS : C_NUMBERS);
        }

        /** Java wants a cast where C converts without a word. */
        private String converted(String type, String value) {
            return java ? "(" + type + ") (" + value + ")" : value;
        }

        WidthPrograms program() {
            List<String> declarations = List.of(declaration(0), declaration(1), declaration(2));
            String result = type();
            String place = type();
            String expression = converted(
                    result, random.nextInt(5) == 0 ? truth(2) + " ? " + value(1) + " : " + value(1) : value(3));
            return new WidthPrograms(declarations, result, expression, place, update(place));
        }

        private String declaration(int register) {
            String type = type();
            return type + " r" + register + " = " + converted(type, number());
        }

        private String update(String place) {
            String value = converted(place, value(1));
            if (java) {
                return pick(List.of(
                        "X.getAndAdd(" + value + ")",
                        "X.getAndSet(" + value + ")",
                        "X.getAndBitwiseXor(" + value + ")"));
            }
            return pick(List.of(
                    "xchg(x, " + value + ")",
                    "cmpxchg(x, r3, " + value + ")",
                    "cmpxchg(x, " + value + ", " + number() + ")",
                    "READ_ONCE(*x)"));
        }

        private String leaf() {
            return random.nextInt(3) == 0 ? "(" + number() + ")" : "r" + random.nextInt(3);
        }

        private String value(int depth) {
            if (depth == 0) {
                return leaf();
            }
            String left = value(depth - 1);
            String right = value(depth - 1 - random.nextInt(depth));
            return switch (random.nextInt(java ? 10 : 12)) {
                case 0, 1 -> "(" + left + " + " + right + ")";
                case 2 -> "(" + left + " - " + right + ")";
                case 3 -> "(" + left + " * " + right + ")";
                case 4 -> "(" + left + pick(List.of(" / ", " % ")) + "((" + right + " & 7) + 1))";
                case 5 -> "(" + left + pick(List.of(" & ", " | ", " ^ ")) + right + ")";
                case 6 -> "(" + pick(List.of("-", "~", "+")) + left + ")";
                case 7 ->
                    "(" + left + pick(java ? List.of(" << ", " >> ", " >>> ") : List.of(" << ", " >> "))
                            + (java ? right : "(" + right + " & 15)") + ")";
                case 8 -> "((" + type() + ") " + left + ")";
                case 9 -> left;
                case 10 -> truth(depth - 1);
                default -> "(!" + left + ")";
            };
        }

        private String truth(int depth) {
            String compared = "(" + value(depth) + pick(List.of(" < ", " > ", " <= ", " >= ", " == ", " != "))
                    + value(depth) + ")";
            return random.nextInt(4) > 0
                    ? compared
                    : "(" + compared + pick(List.of(" && ", " || ")) + "(" + leaf() + " > 1))";
        }
    }
}
