package racecard.jqwik.z3fold;

import java.util.List;
import racecard.jqwik.Properties;

/**
 * The properties of z3fold. The arithmetic of its pages is a matter of no revision and stands with
 * {@link racecard.z3fold.Layout}, whose tests enumerate it.
 */
public final class Z3foldProperties implements Properties {
    @Override
    public String protocol() {
        return "z3fold";
    }

    /** Random chains of calls. */
    @Override
    public List<Class<?>> classes() {
        return List.of(ChainProperties.class);
    }
}
