package racecard.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an execution came out, when all actors are done and all that they wrote is seen. At most one method of a
 * program: public, takes nothing, and returns what reads as text: a String, a number, a record; otherwise
 * {@link Explorer#explore} throws an {@link IllegalArgumentException}. Executions are counted by that text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Observer {}
