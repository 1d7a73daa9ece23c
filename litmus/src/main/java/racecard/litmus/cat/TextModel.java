package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A parsed model. What it says of itself is found by unfolding it without a universe. */
final class TextModel implements CatModel {
    /** What whoever enumerates candidates gives, piece by piece. */
    private static final long GIVEN = Node.RF | Node.CO | Node.LAST;

    private final String title;
    private final List<Stmt> statements;
    private final Set<String> variants;
    private final Vocabulary vocabulary;
    /** Where the model makes its own rf for the last time; {@code null} if it does not. */
    private final Token ownRf;

    private final boolean lockless;
    private final List<String> tags;
    private final List<String> flags = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final Coherence coherence;
    private final boolean coherent;
    private final boolean atomic;
    private final boolean monotone;

    TextModel(String title, List<Stmt> statements, Set<String> variants) {
        this(title, statements, variants, new Vocabulary());
    }

    static TextModel of(
            String file,
            String text,
            Function<String, Optional<String>> include,
            Optional<String> bell,
            Set<String> variants) {
        List<Stmt> statements = new ArrayList<>();
        bell.ifPresent(tags ->
                statements.addAll(new Parser(tags, include.apply(tags).orElseThrow(), include, variants).model()));
        Parser parser = new Parser(file, text, include, variants);
        statements.addAll(parser.model());
        return new TextModel(parser.title().isEmpty() ? file : parser.title(), statements, variants);
    }

    private TextModel(String title, List<Stmt> statements, Set<String> variants, Vocabulary vocabulary) {
        this.title = title;
        this.statements = List.copyOf(statements);
        this.variants = Set.copyOf(variants);
        this.vocabulary = vocabulary;
        this.ownRf = statements.stream()
                .flatMap(TextModel::definitionsOfRf)
                .reduce((first, last) -> last)
                .orElse(null);
        this.lockless = ownRf != null;
        Nodes nodes = new Nodes(0, true);
        Names names = new Names(nodes, null, lockless, vocabulary);
        Script script = unfold(nodes, names);
        this.tags = names.tags();
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

    private static Stream<Token> definitionsOfRf(Stmt statement) {
        return statement instanceof Stmt.Let let
                ? let.bindings().stream().map(b -> b.names().get(0)).filter(name -> name.is("rf"))
                : Stream.empty();
    }

    private Script unfold(Nodes nodes, Names names) {
        Script script = new Script(nodes, names, variants);
        script.run(Library.Standard.STATEMENTS);
        script.run(statements);
        if (lockless) {
            script.agree(ownRf);
        }
        return script;
    }

    @Override
    public CandidateJudge over(Universe universe) {
        Nodes nodes = new Nodes(universe.size(), false);
        Names names = new Names(nodes, universe, lockless, vocabulary);
        return new Verdicts(nodes, names, unfold(nodes, names), flags);
    }

    /** The tags that it declares. */
    List<String> tags() {
        return tags;
    }

    CatModel speaking(Map<String, String> words) {
        return new TextModel(title, statements, variants, new Vocabulary(words));
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
