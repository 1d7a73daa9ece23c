package sample;

/** Final fields: what a race shows of an object, and of what is behind it. */
public final class Frozen {
    private Frozen() {}

    /** A constructor that lets its object out, by the way that the argument says, before it sets the field. */
    public static final class Early extends Two {
        private class Base {
            Base() {
                if (way.equals("super")) {
                    out = (Escaping) this;
                }
            }
        }

        private final class Escaping extends Base {
            private final int seven;

            Escaping() {
                if (way.equals("plain")) {
                    out = this;
                } else if (way.equals("volatile")) {
                    loud = this;
                }
                seven = 7;
                if (way.equals("late")) {
                    out = this;
                }
            }
        }

        private final String way;
        private Escaping out;
        private volatile Escaping loud;

        public Early(String... args) {
            way = args[0];
        }

        @Override
        Object left() {
            Escaping made = new Escaping();
            if (way.equals("after")) {
                out = made;
            }
            return "";
        }

        @Override
        Object right() {
            Escaping seen = way.equals("volatile") ? loud : out;
            return seen == null ? "" : seen.seven;
        }
    }

    /** An array and an object behind a final field, and a field beside it that is not final. */
    public static final class Behind extends Two {
        private static final class Part {
            private int x;
        }

        private static final class Whole {
            private final int[] numbers = new int[1];
            private final Part[] parts = {new Part()};
            private int beside;

            Whole() {
                numbers[0] = 1;
                parts[0].x = 2;
                beside = 3;
            }
        }

        private Whole shared;

        public Behind(String... args) {}

        @Override
        Object left() {
            Whole made = new Whole();
            shared = made;
            return "";
        }

        @Override
        Object right() {
            Whole seen = shared;
            return seen == null ? "" : seen.numbers[0] + " " + seen.parts[0].x + " " + seen.beside;
        }
    }

    /** What is written after the freeze is a race like any other. */
    public static final class Afterwards extends Two {
        private static final class Numbered {
            private final int[] numbers = {1};
        }

        private Numbered shared;

        public Afterwards(String... args) {}

        @Override
        Object left() {
            Numbered made = new Numbered();
            shared = made;
            made.numbers[0] = 2;
            return "";
        }

        @Override
        Object right() {
            Numbered seen = shared;
            return seen == null ? "" : seen.numbers[0];
        }
    }

    /**
     * The array comes by the final field, and by a field of its own: nobody knows which of the two references was
     * followed.
     */
    public static final class TwoWays extends Two {
        private static final class Shared {
            private final int[] numbers;

            Shared(int[] numbers) {
                this.numbers = numbers;
            }
        }

        private Shared shared;
        private int[] direct;

        public TwoWays(String... args) {}

        @Override
        Object left() {
            int[] numbers = {1};
            direct = numbers;
            shared = new Shared(numbers);
            return "";
        }

        @Override
        Object right() {
            int[] before = direct;
            Shared seen = shared;
            return seen == null || before != seen.numbers ? "" : seen.numbers[0];
        }
    }
}
