package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Operations of a VarHandle. */
public final class Modes extends Sample {
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle NUMBER;

    static {
        try {
            NUMBER = MethodHandles.lookup().findVarHandle(Modes.class, "number", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final String way;
    private final int[] array = new int[1];
    private int number;
    private int data;

    public Modes(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        return switch (way) {
            case "exchange" -> (int) NUMBER.compareAndExchange(this, t, t + 1);
            case "weak" -> NUMBER.weakCompareAndSet(this, 0, t + 1);
            case "add" -> (int) NUMBER.getAndAddRelease(this, t + 1);
            case "bits" -> (int) (t == 0 ? NUMBER.getAndBitwiseOr(this, 6) : NUMBER.getAndBitwiseAnd(this, 3));
            case "set" -> (int) NUMBER.getAndSetAcquire(this, t + 5);
            case "element" -> (int) ELEMENT.getAndAdd(array, 0, t + 1) * 10 + (int) ELEMENT.getOpaque(array, 0);
            case "message" -> message(t, true);
            case "plain message" -> message(t, false);
            default -> throw new IllegalArgumentException(way);
        };
    }

    /** Data passed through an exchange of which one half is as strong as is needed, or neither. */
    private Object message(int t, boolean ordered) {
        if (t == 0) {
            data = 7;
            return ordered
                    ? (int) NUMBER.compareAndExchangeRelease(this, 0, 1)
                    : (int) NUMBER.compareAndExchangeAcquire(this, 0, 1);
        }
        int found = ordered ? (int) NUMBER.getAndAddAcquire(this, 0) : (int) NUMBER.getAndAddRelease(this, 0);
        return found + "/" + data;
    }

    @Override
    String last() {
        return number + "," + array[0];
    }
}
