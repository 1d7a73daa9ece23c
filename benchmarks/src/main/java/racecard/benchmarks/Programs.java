package racecard.benchmarks;

import racecard.explorer.Limits;
import racecard.explorer.explore.Program;
import racecard.explorer.explore.Search;
import racecard.explorer.explore.Tally;
import racecard.explorer.explore.Visitor;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;
import racecard.explorer.model.JavaModel;

/** Programs whose executions can be counted by hand. */
final class Programs {
    private Programs() {}

    /** Looks at nothing. */
    static final Visitor SILENT = new Visitor() {
        @Override
        public boolean complete(Graph graph) {
            return true;
        }

        @Override
        public boolean stuck(Graph graph) {
            return true;
        }

        @Override
        public boolean failed(Graph graph, int t, Step failure) {
            return false;
        }
    };

    /** Explores under the Java memory model. */
    static Tally explore(Program program, Visitor visitor, Limits limits) {
        return new Search(program, new JavaModel(Search.MODEL_SETS), visitor, limits).explore();
    }

    /** So many threads add one to one word: n! executions. */
    static Program fetchAdds(int threads) {
        return new OneWord(threads) {
            @Override
            public Step after(Graph graph, int t) {
                return graph.length(t) == 1
                        ? Step.update(0, graph.value(graph.event(t, 0)) + 1, Mode.VOLATILE)
                        : Step.end(null);
            }
        };
    }

    /** So many threads take one lock and let it go: n! executions. */
    static Program lock(int threads) {
        return new OneWord(threads) {
            @Override
            public Step after(Graph graph, int t) {
                return switch (graph.length(t)) {
                    case 1 ->
                        graph.value(graph.event(t, 0)) == 0
                                ? Step.update(0, 1, Mode.PLAIN)
                                : Step.waits(0, Step.Patience.FOREVER, "lock");
                    case 2 -> Step.write(0, 0, Mode.ACQ_REL, 0);
                    default -> Step.end(null);
                };
            }
        };
    }

    private abstract static class OneWord implements Program {
        private final int threads;

        OneWord(int threads) {
            this.threads = threads;
        }

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public Step first(int t) {
            return Step.readToUpdate(0, Mode.VOLATILE, 0);
        }

        @Override
        public long initial(int location) {
            return 0;
        }
    }
}
