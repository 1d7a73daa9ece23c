package racecard.litmus.c;

import java.util.Map;
import java.util.function.Function;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Expression;
import racecard.litmus.code.Operator;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Update.Result;
import racecard.litmus.program.Site;
import racecard.litmus.program.Tag;

/** set_bit and its kin: a mask on one word of memory, with the bit's number first and the address second. */
final class BitOperations {
    private BitOperations() {}

    static void addTo(Map<String, Function<PrimitiveUse, Expression>> all) {
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
            Map<String, Function<PrimitiveUse, Expression>> all,
            String name,
            Operator operator,
            Ordering ordering,
            Result result) {
        all.put(name, call -> {
            Expression mask = mask(call.taking(2));
            return Atomics.always(call, call.value(1), operator, mask, ordering, result);
        });
    }

    private static Expression test(PrimitiveUse call, Tag tag) {
        Site site = call.site();
        Expression word = CommonExpressions.load(call.value(1), tag.bit(), site);
        return CommonExpressions.unary(
                v -> v != 0 ? 1 : 0, CommonExpressions.binary(Operator.AND, mask(call), word, site));
    }

    private static Expression mask(PrimitiveUse call) {
        return CommonExpressions.unary(bit -> 1L << bit, call.value(0));
    }
}
