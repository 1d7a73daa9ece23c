package racecard.explorer.explore;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.Limits;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.model.JavaModel;
import racecard.explorer.model.MemoryModel;
import racecard.explorer.model.SequentialConsistency;

/** All that an exploration shows, in words. */
final class Collected implements Visitor {
    final List<String> complete = new ArrayList<>();
    final List<String> stuck = new ArrayList<>();
    Tally tally;

    static MemoryModel model(String label) {
        return label.equals("sc") ? new SequentialConsistency() : new JavaModel(Search.MODEL_SETS);
    }

    static Collected explore(Program program, String model, boolean awaits) {
        Collected all = new Collected();
        all.tally = new Search(program, model(model), all, Limits.DEFAULT, awaits).explore();
        return all;
    }

    @Override
    public boolean complete(Graph graph) {
        complete.add(graph.toString());
        return true;
    }

    @Override
    public boolean stuck(Graph graph) {
        stuck.add(graph.toString());
        return true;
    }

    @Override
    public boolean failed(Graph graph, int t, Step failure) {
        throw new AssertionError(graph + "thread " + t + ": " + failure.payload());
    }
}
