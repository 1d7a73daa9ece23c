package racecard.explorer.jdk;

import java.util.List;

/** Stands in for the interface of this name in jdk.internal.access. */
public interface JavaUtilCollectionAccess {
    <E> List<E> listFromTrustedArray(Object[] array);

    <E> List<E> listFromTrustedArrayNullsAllowed(Object[] array);
}
