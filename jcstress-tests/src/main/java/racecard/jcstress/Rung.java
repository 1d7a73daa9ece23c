package racecard.jcstress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a jcstress test a step of its ladder. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rung {
    /** Its place on the ladder, from 1 on without a gap. */
    int value();

    /** The litmus kernel that it is the Java form of; empty where only Java has such a step. */
    String kernel() default "";

    /** The one thing that it changes, and against which step. */
    String change();
}
