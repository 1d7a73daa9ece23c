package racecard.jcstress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a ladder is about. Its steps are the nested classes that carry a {@link Rung}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Claim {
    /** The ladder's name, {@code jobctl-sb}: the name of its check in results. */
    String ladder();

    /** The property that the first step keeps and others lose, one sentence. */
    String value();
}
