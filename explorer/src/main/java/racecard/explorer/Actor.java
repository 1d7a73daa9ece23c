package racecard.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A thread of the program, or several that do the same. Threads are numbered by the names of their methods.
 *
 * <p>The method is public, takes nothing and returns nothing; otherwise {@link Explorer#explore} throws an
 * {@link IllegalArgumentException}. It does the same whenever it reads the same: it asks no clock, no random numbers,
 * no files. What it throws is a failure.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Actor {
    /**
     * How many threads run the method, 1 and more; all actors of a program together at most {@value Limits#THREADS}.
     * Executions that differ by nothing but which of these threads did what are all visited, and counted once.
     */
    int threads() default 1;
}
