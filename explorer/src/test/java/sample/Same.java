package sample;

/** Which object is which. */
public final class Same {
    private Same() {}

    /** Two threads make equal strings or boxes; the second looks whether they are one object. */
    public static final class Equals extends Two {
        private static final String CONSTANT = "k7";
        private final String way;
        private int seven = 7;
        private int thousand = 1000;
        private volatile Object first;

        public Equals(String... args) {
            way = args[0];
        }

        private Object make() {
            return switch (way) {
                case "concatenated" -> "k" + seven;
                case "constant" -> "k7";
                case "interned" -> ("k" + seven).intern();
                case "builder" -> String.valueOf(new char[] {'k', '7'});
                case "small" -> seven;
                case "large" -> thousand;
                case "double" -> (double) seven;
                default -> throw new IllegalArgumentException(way);
            };
        }

        @Override
        Object left() {
            first = make();
            return first == CONSTANT;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        Object right() {
            Object mine = make();
            Object other = first;
            return other == null ? "" : mine == other ? "same" : mine.equals(other) ? "equal" : "different";
        }
    }

    /** A clone of what threads share. */
    public static final class Cloned extends Two {
        private static final class Box implements Cloneable {
            private int x;
            private final int y;

            Box(int y) {
                this.y = y;
            }

            Box copy() {
                try {
                    return (Box) super.clone();
                } catch (CloneNotSupportedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private volatile Box shared = new Box(5);

        public Cloned(String... args) {}

        @Override
        Object left() {
            Box old = shared;
            old.x = 1;
            Box copy = old.copy();
            copy.x++;
            shared = copy;
            return old.x + (old == copy ? "same" : "");
        }

        @Override
        Object right() {
            Box seen = shared;
            return seen.x + "/" + seen.y;
        }
    }

    /** What an object is called that nobody has named. */
    public static final class Text extends Two {
        public Text(String... args) {}

        @Override
        Object left() {
            return new Object().toString();
        }

        @Override
        Object right() {
            return "";
        }
    }
}
