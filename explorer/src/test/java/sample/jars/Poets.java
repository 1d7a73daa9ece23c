package sample.jars;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/**
 * JavaPoet: a class, and one above it whose initialiser needs the one below. Who begins with one waits for who begins
 * with the other. The fork that goes on with the library has taken them apart.
 */
public final class Poets {
    private Poets() {}

    /** What two threads have made. */
    public abstract static class Made {
        volatile Object one;
        volatile Object other;

        @Observer
        public boolean seen() {
            return one != null && other != null;
        }
    }

    /** The library. */
    public static class Crossed extends Made {
        @Actor
        public void below() {
            one = ClassName.get("a", "B");
        }

        @Actor
        public void above() {
            other = TypeName.INT;
        }
    }

    /** The fork. */
    public static class Apart extends Made {
        @Actor
        public void below() {
            one = com.palantir.javapoet.ClassName.get("a", "B");
        }

        @Actor
        public void above() {
            other = com.palantir.javapoet.TypeName.INT;
        }
    }
}
