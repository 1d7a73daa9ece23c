package racecard.checker.litmus.c;

import java.util.Map;
import java.util.function.Function;
import racecard.checker.litmus.Site;
import racecard.checker.litmus.Tag;
import racecard.checker.litmus.code.Call;
import racecard.checker.litmus.code.Expression;
import racecard.checker.litmus.code.Expressions;
import racecard.checker.litmus.code.Operator;
import racecard.checker.litmus.code.Update.Result;

/** set_bit and its kin: a mask on one word of memory, with the bit's number first and the address second. */
final class BitOperations {
    private BitOperations() {}

    static void addTo(Map<String, Function<Call, Expression>> all) {
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
            Map<String, Function<Call, Expression>> all,
            String name,
            Operator operator,
            Ordering ordering,
            Result result) {
        all.put(name, call -> {
            Expression mask = mask(call.taking(2));
            return Atomics.always(call, call.value(1), operator, mask, ordering, result);
        });
    }

    private static Expression test(Call call, Tag tag) {
        Site site = call.site();
        Expression word = Expressions.load(call.value(1), tag.bit(), site);
        return Expressions.unary(v -> v != 0 ? 1 : 0, Expressions.binary(Operator.AND, mask(call), word));
    }

    private static Expression mask(Call call) {
        return Expressions.unary(bit -> 1L << bit, call.value(0));
    }
}
