package racecard.litmus.cat;

import java.util.List;

/**
 * A check of a model that an execution breaks.
 *
 * @param check its name ({@code as …}), or its text's place if it has none
 * @param file the model file it stands in
 * @param line its line there, from 1
 * @param kind the word it starts with: {@code acyclic}, {@code irreflexive} or {@code empty}
 * @param edges for a cycle its steps, each beginning where the one before ended and the last leading back to the first;
 *     for {@code empty} the steps that make up one pair that should not be; none for a set that should be empty, see
 *     {@code events}
 * @param events the events on it, in order; for a set that should be empty its members
 */
public record Breach(String check, String file, int line, String kind, List<Edge> edges, List<Integer> events) {
    /** Copies the lists. */
    public Breach {
        edges = List.copyOf(edges);
        events = List.copyOf(events);
    }

    /**
     * One step, in words that the programmer knows.
     *
     * @param from the event it leaves
     * @param to the event it reaches
     * @param relation the relation it is in: what the candidate is made of
     *     ({@code po rf co fr addr data ctrl rmw loc …}), with {@code ⁻¹} after it if it is used backwards
     * @param within the named relation of the model that it serves ({@code ppo}, {@code prop}), innermost
     */
    public record Edge(int from, int to, String relation, String within) {}
}
