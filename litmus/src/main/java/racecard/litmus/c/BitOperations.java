package racecard.litmus.c;

import java.util.Map;
import java.util.function.Function;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Typed;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Site;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/** set_bit and its kin: a mask on one word of memory, with the bit's number first and the address second. */
final class BitOperations {
    private BitOperations() {}

    static void addTo(Map<String, Function<PrimitiveUse, Typed>> all) {
        Map.of("set_bit", Operator.OR, "clear_bit", Operator.AND_NOT, "change_bit", Operator.XOR)
                .forEach((name, operator) -> {
                    put(all, name, operator, Ordering.NO_RETURN, Result.OLD);
                    put(all, "test_and_" + name, operator, Ordering.FULL, Result.OLD_BIT);
                });
        put(all, "test_and_set_bit_lock", Operator.OR, Ordering.ACQUIRE, Result.OLD_BIT);
        put(all, "clear_bit_unlock", Operator.AND_NOT, Ordering.NO_RETURN_RELEASE, Result.OLD);
        all.put("test_bit", call -> test(call.taking(2), Tag.ONCE));
        all.put("test_bit_acquire", call -> test(call.taking(2), Tag.ACQUIRE));
    }

    private static void put(
            Map<String, Function<PrimitiveUse, Typed>> all,
            String name,
            Operator operator,
            Ordering ordering,
            Result result) {
        all.put(name, call -> {
            Typed mask = mask(call.taking(2));
            return Atomics.always(call, call.value(1), operator, mask, ordering, result);
        });
    }

    private static Typed test(PrimitiveUse call, Tag tag) {
        Site site = call.site();
        Typed word = CommonExpressions.load(call.value(1), tag.bit(), site);
        return CommonExpressions.truth(
                Arithmetic.C.binary(Operator.AND, mask(call), word, site).code());
    }

    /** The bit in its word; in C too, a bit that the word does not have is in another word, which is not there. */
    private static Typed mask(PrimitiveUse call) {
        int bits = call.value(1).type().target().scalar().bits();
        Typed one = CommonExpressions.constant(1, bits == Long.SIZE ? Type.LONG : Type.INT);
        return Arithmetic.C.binary(Operator.SHIFT_LEFT, one, call.value(0), call.site());
    }
}
