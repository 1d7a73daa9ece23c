package sample;

import java.util.function.Supplier;

/** Objects, arrays and functions that one thread makes and another uses. */
@SuppressWarnings({
    "UnusedVariable",
    "HidingField",
    "SameNameButDifferent",
    "ReferenceEquality",
    "SelfEquals",
    "InfiniteRecursion",
    "Finally",
    "NonAtomicVolatileUpdate"
})
public final class Objects {
    private Objects() {}

    private record Pair(Object left, Object right) {}

    private enum Colour {
        RED,
        GREEN {
            @Override
            String mixed() {
                return "yellow";
            }
        };

        String mixed() {
            return "brown";
        }
    }

    /** Records and enums, switched over. */
    public static final class Values extends Two {
        private volatile Pair pair;

        public Values(String... args) {}

        @Override
        Object left() {
            Pair made = new Pair(Colour.GREEN, 1);
            pair = made;
            return pair == made;
        }

        @Override
        Object right() {
            Pair seen = pair;
            if (seen == null) {
                return "";
            }
            Colour colour = (Colour) seen.left();
            String text =
                    switch (colour) {
                        case RED -> "r";
                        case GREEN -> "g";
                    };
            return text
                    + colour.mixed()
                    + seen.equals(new Pair(Colour.GREEN, 1))
                    + (colour == Colour.GREEN)
                    + Colour.values().length
                    + seen;
        }
    }

    /** Functions that capture what one thread has made, and are called by the other. */
    public static final class Functions extends Two {
        private static final class Cell {
            private int content;
        }

        private volatile Supplier<String> task;
        private volatile Supplier<Cell> maker;

        public Functions(String... args) {}

        private static String join(Object... parts) {
            StringBuilder text = new StringBuilder();
            for (Object part : parts) {
                text.append(part);
            }
            return text.toString();
        }

        @Override
        Object left() {
            Cell cell = new Cell();
            cell.content = 3;
            int[] numbers = {4, 5};
            task = () -> join(cell.content, numbers[1], "x");
            maker = Cell::new;
            cell.content = 6;
            return "";
        }

        @Override
        Object right() {
            Supplier<Cell> seen = maker;
            return seen == null ? "" : seen.get().content + task.get();
        }
    }

    /** Both threads allocate, after different pasts; what is read again is what was made. */
    public static final class Identity extends Sample {
        private static final class Node {
            private final int by;

            Node(int by) {
                this.by = by;
            }
        }

        private volatile Node top;

        public Identity(String... args) {}

        @Override
        public int threads() {
            return 3;
        }

        @Override
        public Object run(int t) {
            Node before = top;
            Node mine = new Node(t);
            Node other = new Node(t + 10);
            top = mine;
            Node after = top;
            if (after == other || (before == mine)) {
                return "confused";
            }
            return (after == mine) == (after.by == t) && (after != mine || after.by < 10) ? "ok" : "confused";
        }
    }

    /** Dereferences what may be null, and catches what comes of it. */
    public static final class Null extends Two {
        private static final class Node {
            private int content = 5;
        }

        private Node node;
        private volatile int[] numbers;

        public Null(String... args) {}

        @Override
        Object left() {
            node = new Node();
            numbers = new int[] {1};
            return "";
        }

        @Override
        Object right() {
            int first;
            try {
                first = numbers[0];
            } catch (NullPointerException e) {
                first = -1;
            }
            try {
                return first + " " + node.content;
            } catch (NullPointerException e) {
                return first + " none";
            }
        }
    }

    /** The other thread's object in a local array, a varargs call, a cast, a field of type Object. */
    public static final class Mixed extends Two {
        private volatile Object any;

        public Mixed(String... args) {}

        @Override
        Object left() {
            any = new Object[] {"a", new int[] {1, 2}, new Pair("x", null)};
            return "";
        }

        @Override
        Object right() {
            if (!(any instanceof Object[] parts)) {
                return "";
            }
            int[] numbers = (int[]) parts[1];
            Pair pair = (Pair) parts[2];
            Object[] local = {pair, parts[2]};
            return parts[0] + String.valueOf(numbers[1]) + pair.left() + (local[0] == local[1]) + (parts == any);
        }
    }

    /** Bare objects as tokens; what a thread made is its own, whatever others made meanwhile. */
    public static final class Tokens extends Two {
        private volatile Object token;

        public Tokens(String... args) {}

        private Object go() {
            Object mine = new Object();
            Object before = token;
            token = mine;
            Object after = token;
            return (before == null ? "first" : "second")
                    + (after == mine ? "" : " lost")
                    + (before == mine ? " twice" : "");
        }

        @Override
        Object left() {
            return go();
        }

        @Override
        Object right() {
            return go();
        }
    }

    /** Objects without equals and hashCode of their own, as keys and elements. */
    public static final class Keys extends Two {
        private static final class Node {
            private final int number;

            Node(int number) {
                this.number = number;
            }
        }

        private volatile Node node;

        public Keys(String... args) {}

        @Override
        Object left() {
            node = new Node(1);
            return node.equals(node) + " " + node.hashCode();
        }

        @Override
        Object right() {
            Node seen = node;
            if (seen == null) {
                return "";
            }
            java.util.Map<Node, String> names = new java.util.HashMap<>();
            names.put(seen, "seen");
            names.put(new Node(2), "other");
            return names.get(node) + new java.util.HashSet<>(java.util.List.of(node, new Node(seen.number))).size();
        }
    }
}
