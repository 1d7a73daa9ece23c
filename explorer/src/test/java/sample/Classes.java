package sample;

import java.util.function.IntSupplier;

/** Classes, interfaces and what they inherit. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Classes {
    private Classes() {}

    abstract static class Base {
        protected int inherited = 1;

        abstract int seen();

        int twice() {
            return 2 * seen();
        }
    }

    /** A field of another class's superclass, a virtual call, a call of a superclass's method. */
    public static final class Inherited extends Two {
        private static final class Derived extends Base {
            private int own = 10;

            @Override
            int seen() {
                return super.inherited + own;
            }
        }

        private final Derived shared = new Derived();
        private volatile boolean ready;

        public Inherited(String... args) {}

        @Override
        Object left() {
            shared.inherited = 2;
            shared.own = 20;
            ready = true;
            return "";
        }

        @Override
        Object right() {
            return ready ? shared.twice() : "";
        }
    }

    interface Sized {
        int SIZE = Integer.parseInt("3");

        int size();

        default int twice() {
            return of(this) * 2;
        }

        static int of(Sized sized) {
            return sized.size() + SIZE;
        }
    }

    /** Interface constants, default and static methods, on an object that the other thread has made. */
    public static final class Interfaces extends Two {
        private static final class Thing implements Sized {
            private int size;

            @Override
            public int size() {
                return size;
            }
        }

        private volatile Sized published;

        public Interfaces(String... args) {}

        @Override
        Object left() {
            Thing thing = new Thing();
            thing.size = 4;
            published = thing;
            return thing.twice();
        }

        @Override
        Object right() {
            Sized seen = published;
            return seen == null ? "" : seen.twice() + (seen instanceof Thing thing ? " " + thing.size : "?");
        }
    }

    /** An inner class writes its outer object's field; a lambda does too. */
    public static final class Inner extends Two {
        private int count;
        private volatile IntSupplier task;

        private final class Counter implements IntSupplier {
            private final int by;

            Counter(int by) {
                this.by = by;
            }

            @Override
            public int getAsInt() {
                count += by;
                return count;
            }
        }

        private final boolean lambda;

        public Inner(String... args) {
            lambda = args.length > 0;
        }

        @Override
        Object left() {
            count = 1;
            int by = 2;
            task = lambda ? () -> count += by : new Counter(by);
            return "";
        }

        @Override
        Object right() {
            IntSupplier seen = task;
            return seen == null ? "" : seen.getAsInt();
        }
    }

    /** A constructor that lets its object go before the object is ready. */
    public static final class Leak extends Two {
        private Early leaked;

        private final class Early {
            private final int constant;
            private int content;

            Early() {
                leaked = this;
                constant = 1;
                content = 2;
            }
        }

        public Leak(String... args) {}

        @Override
        Object left() {
            return new Early().content;
        }

        @Override
        Object right() {
            Early seen = leaked;
            return seen == null ? "" : seen.content + " " + seen.constant;
        }
    }

    /** A field initialised in the constructor body of a superclass by a virtual call. */
    public static final class Shadowed extends Two {
        private static class Upper {
            int x = 1;

            int x() {
                return x;
            }
        }

        private static final class Lower extends Upper {
            @SuppressWarnings("HidingField")
            int x = 2;

            @Override
            int x() {
                return x * 10 + super.x;
            }
        }

        private volatile Upper shared;

        public Shadowed(String... args) {}

        @Override
        Object left() {
            Lower lower = new Lower();
            lower.x = 3;
            shared = lower;
            return "";
        }

        @Override
        Object right() {
            Upper seen = shared;
            return seen == null ? "" : seen.x + " " + seen.x();
        }
    }
}
