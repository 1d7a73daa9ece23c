package sample;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What programs do around their accesses. */
@SuppressWarnings({"AssignmentExpression", "NonAtomicVolatileUpdate"}) // they are the samples
public final class ControlFlow extends Sample {
    private enum Light {
        RED,
        GREEN
    }

    /** Its answer is its class's. */
    private abstract static class Animal {
        private int legs = 4;

        abstract String cry();
    }

    private static final class Dog extends Animal {
        @Override
        String cry() {
            return "bow";
        }
    }

    private static final class Bird extends Animal {
        private Bird() {
            super.legs = 2;
        }

        @Override
        String cry() {
            return "peep";
        }
    }

    private final class Inner {
        private int more = count + 1;

        int sum() {
            return more + count;
        }
    }

    private static int common;

    private final String way;
    private final boolean[] flags = new boolean[2];
    private final byte[] bytes = new byte[2];
    private final char[] chars = new char[2];
    private final short[] shorts = new short[2];
    private final int[] ints = new int[2];
    private final long[] longs = new long[2];
    private final float[] floats = new float[2];
    private final double[] doubles = new double[2];
    private final Object[] objects = new Object[2];
    private final int[][] grid = new int[2][2];
    private volatile int count;
    private volatile Light light;
    private volatile IntUnaryOperator function;
    private volatile Animal animal;
    private volatile Object object;

    public ControlFlow(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        return switch (way) {
            case "finally" -> {
                try {
                    count++;
                    yield count;
                } catch (Throwable e) {
                    count = -1000;
                    yield "caught " + e;
                } finally {
                    count += 10;
                }
            }
            case "caught" -> {
                int seen = count;
                try {
                    count = seen + 1;
                    if (seen == 0) {
                        throw new IllegalStateException("zero");
                    }
                    yield "none";
                } catch (IllegalStateException e) {
                    yield e.getMessage();
                } finally {
                    ints[t] = 7;
                }
            }
            case "thrown" -> {
                count++;
                if (count == 2) {
                    throw new IllegalStateException("two of them");
                }
                yield "";
            }
            case "null" -> t == 0 ? put(new Dog()) : animal.cry();
            case "index" -> t == 0 ? (count = 2) : ints[count];
            case "arrays" -> t == 0 ? fill() : look();
            case "static" -> t == 0 ? (common = 3) : common;
            case "enum" -> {
                if (t == 0) {
                    light = Light.GREEN;
                    yield "";
                }
                Light seen = light;
                yield seen == null
                        ? "none"
                        : switch (seen) {
                            case RED -> "stop";
                            case GREEN -> "go";
                        };
            }
            case "lambda" -> {
                if (t == 0) {
                    int captured = 5;
                    function = x -> x + captured + count;
                    yield "";
                }
                IntUnaryOperator seen = function;
                yield seen == null ? "none" : seen.applyAsInt(1);
            }
            case "inner" -> {
                if (t == 0) {
                    yield count = 1;
                }
                yield new Inner().sum();
            }
            case "animals" -> {
                if (t == 0) {
                    yield put(new Bird());
                }
                Animal seen = animal;
                yield seen == null
                        ? "none"
                        : seen.cry() + seen.legs + (seen instanceof Dog) + (seen == animal) + seen.equals(animal);
            }
            case "identity" -> {
                if (t == 0) {
                    object = new Dog();
                    object = new Dog();
                    yield "";
                }
                Object first = object;
                Object second = object;
                yield first == second;
            }
            default -> throw new IllegalArgumentException(way);
        };
    }

    private String put(Animal made) {
        animal = made;
        return "";
    }

    private String fill() {
        flags[1] = true;
        bytes[1] = -1;
        chars[1] = 'x';
        shorts[1] = -2;
        ints[1] = -3;
        longs[1] = 1L << 40;
        floats[1] = 0.5f;
        doubles[1] = -0.25;
        objects[1] = "object";
        grid[1][0] = 9;
        count = 1;
        return "";
    }

    private String look() {
        return count == 0
                ? "none"
                : flags[1] + "," + bytes[1] + "," + (int) chars[1] + "," + shorts[1] + "," + ints[1] + "," + longs[1]
                        + "," + floats[1] + "," + doubles[1] + "," + objects[1] + "," + grid[1][0] + "," + flags[0]
                        + objects[0];
    }

    @Override
    String last() {
        return count + Arrays.toString(new int[] {ints[0], ints[1]});
    }
}
