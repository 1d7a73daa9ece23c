package racecard.jqwik.z3fold;

import java.util.List;

/** The properties of z3fold. The arithmetic of its pages is a matter of no revision and stands with {@link racecard.z3fold.Layout}, whose tests enumerate it. */
public final class Z3foldProperties {
    /** Random chains of calls. */
    public static final List<Class<?>> ALL = List.of(ChainProperties.class);

    private Z3foldProperties() {}
}
