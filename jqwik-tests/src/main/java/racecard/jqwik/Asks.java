package racecard.jqwik;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import racecard.taskwork.Promise;

/** What a check asks, and of whom. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Asks {
    /** The rule, one line: what holds when the check passes. */
    String value();

    /** The promises without which the question makes no sense; none: it is asked of everybody. */
    Promise[] of() default {};
}
