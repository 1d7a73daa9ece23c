package racecard.litmus.corpus;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/**
 * What the locations of a program are.
 *
 * @param pointers locations that hold addresses, each with what it points at first and once it is written
 * @param atomic locations of type atomic_t
 */
record KernelPlaces(NavigableMap<String, List<String>> pointers, Set<String> atomic) {
    boolean isPointer(String location) {
        return pointers.containsKey(location);
    }

    String type(String location) {
        return isPointer(location) ? "int **" : atomic.contains(location) ? "atomic_t *" : "int *";
    }
}
