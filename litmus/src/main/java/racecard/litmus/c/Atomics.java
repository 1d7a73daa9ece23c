package racecard.litmus.c;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Typed;
import racecard.litmus.code.Update;
import racecard.litmus.code.Update.Guard;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/** xchg, cmpxchg and the atomic_t family with every suffix, for atomic_t, atomic64_t and atomic_long_t. */
final class Atomics {
    private static final Typed ONE = CommonExpressions.constant(1, Type.INT);
    private static final Typed ZERO = CommonExpressions.constant(0, Type.INT);
    private static final Typed NOTHING = ZERO;
    private static final Map<String, Operator> COUNTING = Map.of("add", Operator.PLUS, "sub", Operator.MINUS);
    private static final Map<String, Operator> STEPPING = Map.of("inc", Operator.PLUS, "dec", Operator.MINUS);
    private static final Map<String, Operator> BITWISE =
            Map.of("and", Operator.AND, "or", Operator.OR, "xor", Operator.XOR, "andnot", Operator.AND_NOT);

    private Atomics() {}

    static void addTo(Map<String, Function<PrimitiveUse, Typed>> all) {
        exchanges(all, "");
        Map<String, Function<PrimitiveUse, Typed>> atomics = new LinkedHashMap<>();
        exchanges(atomics, "atomic_");
        COUNTING.forEach((word, operator) -> family(atomics, word, operator, 2));
        STEPPING.forEach((word, operator) -> family(atomics, word, operator, 1));
        BITWISE.forEach((word, operator) -> family(atomics, word, operator, 2));
        conditionals(atomics);
        simple(atomics);
        for (String prefix : List.of("atomic_", "atomic64_", "atomic_long_")) {
            atomics.forEach((name, meaning) -> all.put(prefix + name.substring("atomic_".length()), meaning));
        }
    }

    private static void simple(Map<String, Function<PrimitiveUse, Typed>> all) {
        all.put("atomic_read", call -> CommonExpressions.load(call.taking(1).value(0), Tag.ONCE.bit(), call.site()));
        all.put(
                "atomic_read_acquire",
                call -> CommonExpressions.load(call.taking(1).value(0), Tag.ACQUIRE.bit(), call.site()));
        all.put("atomic_set", call -> set(call, Tag.ONCE));
        all.put("atomic_set_release", call -> set(call, Tag.RELEASE));
    }

    private static Typed set(PrimitiveUse call, Tag tag) {
        return CommonExpressions.store(call.taking(2).value(0), call.value(1), tag.bit(), call.site());
    }

    private static void exchanges(Map<String, Function<PrimitiveUse, Typed>> all, String prefix) {
        for (Ordering ordering : Ordering.SUFFIXED) {
            all.put(prefix + "xchg" + ordering.suffix(), call -> {
                call.taking(2);
                return always(call, call.value(0), Operator.SECOND, call.value(1), ordering, Result.OLD);
            });
            all.put(prefix + "cmpxchg" + ordering.suffix(), call -> {
                call.taking(3);
                return guarded(call, Operator.SECOND, 2, Guard.IF_EQUAL, call.value(1), ordering, Result.OLD);
            });
            all.put(prefix + "try_cmpxchg" + ordering.suffix(), call -> attempt(call.taking(3), ordering));
        }
    }

    /** {@code try_cmpxchg(v, &old, new)}: when it fails, {@code old} is what it found. */
    private static Typed attempt(PrimitiveUse call, Ordering ordering) {
        int old = call.register(1);
        Expression expected = call.value(1).code();
        Typed exchange = guarded(call, Operator.SECOND, 2, Guard.IF_EQUAL, call.value(1), ordering, Result.OLD);
        Type kept = call.value(1).type();
        Expression code = machine -> {
            long wanted = exchange.type().convert(expected.value(machine));
            long origin = machine.dependencies();
            long found = exchange.code().value(machine);
            if (found != wanted) {
                machine.assign(old, kept.convert(found));
            }
            machine.dependsOn(origin | machine.dependencies());
            return found == wanted ? 1 : 0;
        };
        return new Typed(code, Type.INT);
    }

    /**
     * The forms of one operation.
     *
     * @param arguments 2: {@code atomic_add(i, v)}; 1: {@code atomic_inc(v)}
     */
    private static void family(
            Map<String, Function<PrimitiveUse, Typed>> all, String word, Operator operator, int arguments) {
        boolean counts = !BITWISE.containsKey(word);
        put(all, "atomic_" + word, operator, arguments, Ordering.NO_RETURN, Result.OLD);
        for (Ordering ordering : Ordering.SUFFIXED) {
            put(all, "atomic_fetch_" + word + ordering.suffix(), operator, arguments, ordering, Result.OLD);
            if (counts) {
                put(all, "atomic_" + word + "_return" + ordering.suffix(), operator, arguments, ordering, Result.NEW);
            }
        }
        if (counts) {
            put(all, "atomic_" + word + "_and_test", operator, arguments, Ordering.FULL, Result.NEW_IS_ZERO);
        }
        if (word.equals("add")) {
            for (Ordering ordering : Ordering.SUFFIXED) {
                String name = "atomic_add_negative" + ordering.suffix();
                put(all, name, operator, arguments, ordering, Result.NEW_IS_NEGATIVE);
            }
        }
    }

    private static void put(
            Map<String, Function<PrimitiveUse, Typed>> all,
            String name,
            Operator operator,
            int arguments,
            Ordering ordering,
            Result result) {
        all.put(name, call -> {
            call.taking(arguments);
            Typed operand = arguments == 1 ? ONE : call.value(0);
            return always(call, call.value(arguments - 1), operator, operand, ordering, result);
        });
    }

    private static void conditionals(Map<String, Function<PrimitiveUse, Typed>> all) {
        for (Ordering ordering : Ordering.SUFFIXED) {
            all.put("atomic_add_unless" + ordering.suffix(), call -> {
                call.taking(3);
                return guarded(call, Operator.PLUS, 1, Guard.UNLESS_EQUAL, call.value(2), ordering, Result.SUCCESS);
            });
            all.put("atomic_fetch_add_unless" + ordering.suffix(), call -> {
                call.taking(3);
                return guarded(call, Operator.PLUS, 1, Guard.UNLESS_EQUAL, call.value(2), ordering, Result.OLD);
            });
            all.put(
                    "atomic_inc_not_zero" + ordering.suffix(),
                    call -> update(
                            call,
                            call.taking(1).value(0),
                            Operator.PLUS,
                            ONE,
                            Guard.UNLESS_EQUAL,
                            ZERO,
                            ordering,
                            Result.SUCCESS));
        }
    }

    static Typed always(
            PrimitiveUse call, Typed pointer, Operator change, Typed operand, Ordering ordering, Result result) {
        return update(call, pointer, change, operand, Guard.ALWAYS, NOTHING, ordering, result);
    }

    private static Typed guarded(
            PrimitiveUse call,
            Operator change,
            int operand,
            Guard guard,
            Typed bound,
            Ordering ordering,
            Result result) {
        return update(call, call.value(0), change, call.value(operand), guard, bound, ordering, result);
    }

    private static Typed update(
            PrimitiveUse call,
            Typed pointer,
            Operator change,
            Typed operand,
            Guard guard,
            Typed bound,
            Ordering ordering,
            Result result) {
        return new Update(
                        pointer.code(),
                        change,
                        operand.code(),
                        guard,
                        bound.code(),
                        ordering.marks(),
                        result,
                        call.site())
                .typed(pointer.type().target());
    }
}
