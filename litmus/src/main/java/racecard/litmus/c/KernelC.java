package racecard.litmus.c;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import racecard.litmus.code.Arithmetic;
import racecard.litmus.code.CommonExpressions;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Expression;
import racecard.litmus.code.PrimitiveUse;
import racecard.litmus.code.Statement;
import racecard.litmus.code.Statements;
import racecard.litmus.code.Typed;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * The kernel's primitives as the kernel's own model represents them (tools/memory-model,
 * Documentation/herd-representation.txt). Tags follow the model of 2025; where that differs from the earlier
 * generations, events are such that both judge right: see {@link Ordering#FULL}.
 */
public final class KernelC implements Dialect {
    private static final Map<String, Function<PrimitiveUse, Typed>> PRIMITIVES = primitives();

    @Override
    public Typed call(PrimitiveUse call) {
        Function<PrimitiveUse, Typed> primitive = PRIMITIVES.get(call.name());
        if (primitive == null || call.receiver().isPresent()) {
            throw call.unknown(PRIMITIVES.keySet());
        }
        return primitive.apply(call);
    }

    @Override
    public Arithmetic arithmetic() {
        return Arithmetic.C;
    }

    @Override
    public Optional<Type> type(String name) {
        return Optional.of(KernelTypes.named(name));
    }

    @Override
    public Type literal(String digits) {
        return KernelTypes.literal(digits);
    }

    private static Map<String, Function<PrimitiveUse, Typed>> primitives() {
        Map<String, Function<PrimitiveUse, Typed>> all = new TreeMap<>();
        loads(all);
        stores(all);
        fences(all);
        readCopyUpdate(all);
        SpinLocks.addTo(all);
        Atomics.addTo(all);
        BitOperations.addTo(all);
        return Map.copyOf(all);
    }

    private static void loads(Map<String, Function<PrimitiveUse, Typed>> all) {
        all.put("READ_ONCE", call -> load(call.taking(1).place(0), Tag.ONCE, call));
        all.put("rcu_dereference", call -> load(call.taking(1).place(0), Tag.ONCE, call));
        all.put("smp_load_acquire", call -> load(call.taking(1).value(0), Tag.ACQUIRE, call));
        all.put("srcu_read_lock", call -> load(call.taking(1).value(0), Tag.SRCU_LOCK, call));
        all.put("srcu_down_read", call -> load(call.taking(1).value(0), Tag.SRCU_LOCK, call));
    }

    private static void stores(Map<String, Function<PrimitiveUse, Typed>> all) {
        all.put("WRITE_ONCE", call -> store(call.taking(2).place(0), Tag.ONCE, call));
        all.put("rcu_assign_pointer", call -> store(call.taking(2).place(0), Tag.RELEASE, call));
        all.put("smp_store_release", call -> store(call.taking(2).value(0), Tag.RELEASE, call));
        // The index that the lock returned is stored: its data dependency is how the model matches unlock with lock.
        all.put("srcu_read_unlock", call -> store(call.taking(2).value(0), Tag.SRCU_UNLOCK, call));
        all.put("srcu_up_read", call -> store(call.taking(2).value(0), Tag.SRCU_UNLOCK, call));
        all.put("smp_store_mb", call -> {
            Expression store = store(call.taking(2).place(0), Tag.ONCE, call).code();
            Expression fence = Statements.fence(Tag.MB, call.site()).code();
            return nothing(machine -> {
                store.value(machine);
                fence.value(machine);
            });
        });
    }

    private static void fences(Map<String, Function<PrimitiveUse, Typed>> all) {
        fence(all, "smp_mb", Tag.MB);
        fence(all, "smp_rmb", Tag.RMB);
        fence(all, "smp_wmb", Tag.WMB);
        fence(all, "barrier", Tag.BARRIER);
        fence(all, "smp_mb__before_atomic", Tag.BEFORE_ATOMIC);
        fence(all, "smp_mb__after_atomic", Tag.AFTER_ATOMIC);
        fence(all, "smp_mb__after_spinlock", Tag.AFTER_SPINLOCK);
        fence(all, "smp_mb__after_unlock_lock", Tag.AFTER_UNLOCK_LOCK);
        fence(all, "smp_mb__after_srcu_read_unlock", Tag.AFTER_SRCU_READ_UNLOCK);
        // After a control dependency only the later accesses still need order: what smp_rmb() gives the read that was
        // branched on.
        fence(all, "smp_acquire__after_ctrl_dep", Tag.RMB);
        fence(all, "rcu_read_lock", Tag.RCU_LOCK);
        fence(all, "rcu_read_unlock", Tag.RCU_UNLOCK);
        fence(all, "synchronize_rcu", Tag.SYNC_RCU);
        fence(all, "synchronize_rcu_expedited", Tag.SYNC_RCU);
    }

    private static void fence(Map<String, Function<PrimitiveUse, Typed>> all, String name, Tag tag) {
        all.put(name, call -> Statements.fence(tag, call.taking(0).site()));
    }

    private static void readCopyUpdate(Map<String, Function<PrimitiveUse, Typed>> all) {
        Function<PrimitiveUse, Typed> gracePeriod = call -> {
            Expression domain = call.taking(1).value(0).code();
            return nothing(machine -> {
                int location = machine.location(domain.value(machine), call.site());
                machine.gracePeriod(location, machine.dependencies(), call.site());
            });
        };
        all.put("synchronize_srcu", gracePeriod);
        all.put("synchronize_srcu_expedited", gracePeriod);
    }

    private static Typed load(Typed pointer, Tag tag, PrimitiveUse call) {
        return CommonExpressions.load(pointer, tag.bit(), call.site());
    }

    private static Typed store(Typed pointer, Tag tag, PrimitiveUse call) {
        return CommonExpressions.store(pointer, call.value(1), tag.bit(), call.site());
    }

    /** A primitive that has no value. */
    public static Typed nothing(Statement effect) {
        Expression code = machine -> {
            effect.run(machine);
            machine.dependsOn(0);
            return 0;
        };
        return new Typed(code, Type.INT);
    }
}
