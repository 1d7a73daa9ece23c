package sample;

/** Static initialisers that are part of the program. */
public final class Initialised {
    private Initialised() {}

    /** An initialiser that reads what its users have set, and one that adds to it. */
    public static final class Config extends Two {
        private static int config;

        private static final class Reader {
            private static final int VALUE = config;
        }

        private static final class Adder {
            static {
                config += 10;
            }

            private static void use() {}
        }

        public Config(String... args) {}

        @Override
        Object left() {
            config = 1;
            return Reader.VALUE;
        }

        @Override
        Object right() {
            Adder.use();
            return Reader.VALUE;
        }
    }

    /** What an initialiser has done is behind whoever finds it done. */
    public static final class Handed extends Two {
        private static int data;
        private static int set;

        private static final class Holder {
            private static final int[] NUMBERS = new int[1];

            static {
                data = set + 1;
                NUMBERS[0] = 7;
            }
        }

        public Handed(String... args) {}

        @Override
        Object left() {
            return Holder.NUMBERS[0] + data;
        }

        @Override
        Object right() {
            return Holder.NUMBERS[0] + data;
        }
    }

    /** Two classes whose initialisers need each other: by a field, or because one extends the other. */
    public static final class Crossed extends Two {
        private static class A {
            private static int a = 1;

            static {
                a = B.b + 1;
            }
        }

        private static class B {
            private static int b = 1;

            static {
                b = A.a + 1;
            }
        }

        private static class Above {
            @SuppressWarnings("ClassInitializationDeadlock")
            private static final Above ONE = new Below();
        }

        private static final class Below extends Above {}

        private static class First {
            private static final Object ONE = make();

            private static Object make() {
                return Second.two();
            }
        }

        private static final class Second extends First {
            private static Object two() {
                return 2;
            }
        }

        private final String way;

        public Crossed(String... args) {
            way = args[0];
        }

        @Override
        Object left() {
            return switch (way) {
                case "field" -> A.a;
                case "subclass" -> Above.ONE == null;
                default -> Second.two();
            };
        }

        @Override
        Object right() {
            return switch (way) {
                case "field" -> B.b;
                case "subclass" -> new Below() == null;
                default -> First.ONE;
            };
        }
    }

    /** An initialiser that throws: the first use says so, later ones that the class cannot be used. */
    public static final class Throwing extends Two {
        private static int zero;

        private static final class Bad {
            private static final int VALUE = 1 / zero;
        }

        public Throwing(String... args) {}

        private static Object use() {
            try {
                return Bad.VALUE;
            } catch (ExceptionInInitializerError e) {
                return e.getCause().getClass().getSimpleName();
            } catch (NoClassDefFoundError e) {
                return "none";
            }
        }

        @Override
        Object left() {
            return use();
        }

        @Override
        Object right() {
            return use();
        }
    }
}
