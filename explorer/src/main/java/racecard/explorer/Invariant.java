package racecard.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds when all actors are done and all that they wrote is seen. Any number of methods of a program, asked by the
 * order of their names: public, take nothing, and return whether it holds, or return nothing and throw when it does
 * not; otherwise {@link Explorer#explore} throws an {@link IllegalArgumentException}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Invariant {}
