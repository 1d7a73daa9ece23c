package racecard.jcstress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import racecard.taskwork.Promise;

/** Makes a jcstress test a race of the real classes: one check, the same for every implementation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Race {
    /** The check's name. */
    String check();

    /** What an implementation must promise to be asked this. */
    Promise[] needs() default {};

    /** How many times as many forks it gets: more than one for a window of a few instructions. */
    int weight() default 1;
}
