package racecard.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A thread, or several that do the same: a public method without parameters or result. Threads are numbered by the names of their methods. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Actor {
    /** How many threads run the method. Executions that differ by which of them did what are all visited, and counted once. */
    int threads() default 1;
}
