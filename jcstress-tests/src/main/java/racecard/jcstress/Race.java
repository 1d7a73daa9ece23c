package racecard.jcstress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a jcstress test a race of the real classes: one check, the same for every implementation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Race {
    /** The check's name. */
    String check();

    /** The names of what an implementation must promise to be asked this. */
    String[] needs() default {};

    /**
     * The scenarios of the family in which the same calls meet: what the explorer says of them decides what is possible
     * here.
     */
    String[] scenarios() default {};

    /**
     * How many samples of each subject it takes to see a window of a few instructions: forks go on until there are as
     * many, within reason. Zero: one round of forks is enough, however little it sees on a busy machine.
     */
    int samples() default 0;
}
