package racecard.house;

import java.io.IOException;
import java.util.List;

/** One rule of the house. */
public interface Rule {
    /** What it promises, one line. */
    String promise();

    /** Looks at the tree. */
    Inspection inspect(Tree tree) throws IOException;

    /** All of them. */
    static List<Rule> all() {
        return List.of(
                new OneWorkflow(),
                new OneGate(),
                new PinnedActions(),
                new PinnedVersions(),
                new Rooms(),
                new ClassPaths(),
                new PackageCircles(),
                new OwnGround(),
                new NarrowLines(),
                new NoPlaces(),
                new LiveLinks(),
                new CitedFacts());
    }
}
