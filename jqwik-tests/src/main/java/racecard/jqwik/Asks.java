package racecard.jqwik;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check asks, and of whom. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
    /** The rule, one line: what holds when the check passes. */
    String value();

    /** The names of the promises without which the question makes no sense; none: it is asked of everybody. */
    String[] of() default {};
}
