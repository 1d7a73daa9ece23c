package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A parsed model. What it says of itself is found by unfolding it without a universe. */
final class TextModel implements CatModel {
    private static final Set<String> VARIANTS = Set.of("lkmmv2");

    /** What whoever enumerates candidates gives, piece by piece. */
    private static final long GIVEN = Node.RF | Node.CO | Node.LAST;

    private final String title;
    private final List<Stmt> statements;
    private final boolean lockless;
    private final List<String> flags = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final Coherence coherence;
    private final boolean coherent;
    private final boolean atomic;
    private final boolean monotone;

    TextModel(String title, List<Stmt> statements) {
        this.title = title;
        this.statements = List.copyOf(statements);
        this.lockless = statements.stream().anyMatch(TextModel::definesRf);
        Nodes nodes = new Nodes(0, true);
        Names names = new Names(nodes, null, lockless);
        Script script = unfold(nodes, names);
        RecognizedChecks shape = new RecognizedChecks(names);
        long deps = 0;
        boolean coherentSoFar = false;
        boolean atomicSoFar = false;
        boolean growing = script.choices.isEmpty();
        for (Rule rule : script.rules) {
            Node node = rule.node();
            deps |= node.deps;
            List<String> namesOf = rule.flag ? flags : checks;
            if (!namesOf.contains(rule.name)) {
                namesOf.add(rule.name);
            }
            boolean required = !rule.flag && !rule.negated;
            growing &= rule.flag || (!rule.negated && (node.anti & GIVEN) == 0);
            coherentSoFar |= required && rule.kind.equals("acyclic") && shape.isCoherence(node);
            atomicSoFar |= required && rule.kind.equals("empty") && shape.isAtomicity(node);
        }
        this.coherence =
                (deps & Node.CO) != 0 ? Coherence.ALL : (deps & Node.LAST) != 0 ? Coherence.LAST : Coherence.NONE;
        this.coherent = coherentSoFar;
        this.atomic = atomicSoFar;
        this.monotone = growing;
    }

    private static boolean definesRf(Stmt statement) {
        return statement instanceof Stmt.Let let
                && let.bindings().stream().anyMatch(b -> b.names().get(0).text().equals("rf"));
    }

    private Script unfold(Nodes nodes, Names names) {
        Script script = new Script(nodes, names, VARIANTS);
        script.run(Library.Standard.STATEMENTS);
        script.run(statements);
        return script;
    }

    @Override
    public CandidateJudge over(Universe universe) {
        Nodes nodes = new Nodes(universe.size(), false);
        Names names = new Names(nodes, universe, lockless);
        return new Verdicts(nodes, names, unfold(nodes, names), flags);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Coherence coherence() {
        return coherence;
    }

    @Override
    public boolean coherent() {
        return coherent;
    }

    @Override
    public boolean atomic() {
        return atomic;
    }

    @Override
    public boolean monotone() {
        return monotone;
    }

    @Override
    public List<String> flags() {
        return List.copyOf(flags);
    }

    @Override
    public List<String> checks() {
        return List.copyOf(checks);
    }
}
