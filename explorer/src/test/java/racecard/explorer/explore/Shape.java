package racecard.explorer.explore;

import racecard.explorer.Limits;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.model.JavaModel;
import racecard.explorer.model.Overtaking;
import racecard.explorer.oracle.Litmus;

/** A program in the notation of {@link Script}, as the explorer sees it under {@code java}. */
public final class Shape {
    private final String program;

    private Shape(String program) {
        this.program = program;
    }

    public static Shape of(String program) {
        return new Shape(program);
    }

    /** Whether some execution comes out so. */
    public boolean allows(String outcome) {
        Script script = new Script(program);
        return Collected.explore(script, "java", true).complete.stream()
                .map(graph -> Outcome.of(graph, script, Litmus.parse(program).locations()))
                .anyMatch(o -> o.is(outcome));
    }

    /** Whether a verdict on it is bounded. */
    public boolean isBounded() {
        return !bounds().isEmpty();
    }

    /** Why, in the numbers of events; until the first execution that tells. */
    String bounds() {
        JavaModel model = new JavaModel(Search.MODEL_SETS);
        Overtaking overtaking = new Overtaking(model, Search.HAPPENS_BEFORE);
        StringBuilder found = new StringBuilder();
        Visitor look = new Visitor() {
            @Override
            public boolean complete(Graph graph) {
                overtaking.look(
                        graph,
                        (read, write) ->
                                found.append(read).append('/').append(write).append(' '));
                for (int i = 0; i < graph.size(); i++) {
                    for (int k = 0; k < i && graph.pins() == 0; k++) {
                        found.append(Search.HAPPENS_BEFORE.race(graph, graph.at(i), graph.at(k)) ? "race " : "");
                    }
                }
                return found.length() == 0;
            }

            @Override
            public boolean stuck(Graph graph) {
                return true;
            }

            @Override
            public boolean failed(Graph graph, int t, Step failure) {
                throw new AssertionError(failure.payload());
            }
        };
        new Search(new Script(program), model, look, Limits.DEFAULT).explore();
        return found.toString();
    }
}
