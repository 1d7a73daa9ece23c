package racecard.litmus.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import racecard.litmus.c.KernelC;
import racecard.litmus.code.Dialect;
import racecard.litmus.code.Nearest;
import racecard.litmus.grammar.LitmusParser;
import racecard.litmus.grammar.LitmusParser.BindingContext;
import racecard.litmus.grammar.LitmusParser.LitmusContext;
import racecard.litmus.grammar.LitmusParser.ParameterContext;
import racecard.litmus.grammar.LitmusParser.PropositionContext;
import racecard.litmus.grammar.LitmusParser.ThreadContext;
import racecard.litmus.java.JavaHandles;
import racecard.litmus.program.Expectation;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.LitmusThread;

/** The door: reads litmus files in every language that there is a front end for. */
public final class LitmusReader {
    /** What messages call the outcome that was asked for. */
    public static final String OUTCOME = "outcome";

    private static final Map<String, Dialect> DIALECTS = Map.of("C", new KernelC(), "Java", new JavaHandles());
    /**
     * What authors write into a comment: {@code Result: Never DATARACE}, {@code Result: Always FAULT},
     * {@code expected: Sometimes}.
     */
    private static final Pattern RESULT = Pattern.compile(
            "\\b(?:Result|expected):[ \\t]*(Never|Sometimes|Always|Maybe|DEADLOCK|FAULT|Flag)\\b((?:[ \\t]+(?:DATARACE|FAULT)\\b)*)");

    /** Every element is a location, and every location is initialised in every execution. */
    private static final int MOST_ELEMENTS = 64;

    /** As many rounds of each loop are looked at where nobody says how many. */
    public static final int UNROLL = 4;

    private final Source source;
    private final Optional<Dialect> kernel;
    private final MemoryLayout memory;
    private final int unroll;

    private LitmusReader(Source source, Optional<Dialect> kernel, int unroll) {
        this.source = source;
        this.kernel = kernel;
        this.unroll = unroll;
        this.memory = new MemoryLayout(source);
    }

    /**
     * Reads a file.
     *
     * @throws LitmusException if it is no litmus test in a language known here
     */
    public static LitmusTest read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * Reads the text of a file.
     *
     * @param file its name, for messages
     * @throws LitmusException if it is no litmus test in a language known here
     */
    public static LitmusTest parse(String file, String text) {
        return parse(file, text, Optional.empty(), Optional.empty(), UNROLL);
    }

    /**
     * Reads the text of a file.
     *
     * @param file its name, for messages
     * @param outcome what to ask in place of the file's own question, a proposition as files write it:
     *     {@code 0:r0=1 /\ x=2}; the filter stays
     * @param kernel what primitives mean in C; empty for what they mean in the kernel of today
     * @param unroll as many rounds of each loop are looked at
     * @throws LitmusException if one of the two cannot be read; of the outcome it says {@link #OUTCOME} in the file's
     *     place
     */
    public static LitmusTest parse(
            String file, String text, Optional<String> outcome, Optional<Dialect> kernel, int unroll) {
        try {
            Optional<PropositionContext> instead = outcome.map(asked -> new Source(OUTCOME, asked).parseOutcome());
            Source source = new Source(file, text);
            return new LitmusReader(source, kernel, unroll).test(source.parse(), text, instead);
        } catch (StackOverflowError e) {
            throw new LitmusException(file, 1, 1, "something in it is nested too deeply to be read");
        }
    }

    /** Reads the text of a file, and asks it something else: {@code exists} an outcome. */
    public static LitmusTest parse(String file, String text, String outcome) {
        return parse(file, text, Optional.of(outcome), Optional.empty(), UNROLL);
    }

    private LitmusTest test(LitmusContext tree, String text, Optional<PropositionContext> instead) {
        String language = tree.LANGUAGE().getText();
        Dialect dialect = language.equals("C") && kernel.isPresent() ? kernel.get() : DIALECTS.get(language);
        if (dialect == null) {
            throw source.wrong(
                    tree.LANGUAGE().getSymbol(),
                    "unknown language '" + language + "', known are C and Java"
                            + Nearest.hint(language, DIALECTS.keySet()));
        }
        Types types = new Types(source, dialect);
        declare(tree, types);
        FinalStateQuestion question = new FinalStateQuestion(source, memory, dialect, tree.question(), instead);
        question.check(tree.thread().size());
        List<LitmusThread> threads = new ArrayList<>();
        for (ThreadContext thread : tree.thread()) {
            int number = threads.size();
            checkNumber(thread, number);
            question.check(number, new Registers(number, thread, memory, types, List.of()));
            threads.add(ThreadReader.read(source, memory, types, number, thread, question.registers(number), unroll));
        }
        AskedTypes asked = observable -> observable.isRegister()
                ? threads.get(observable.thread()).types().get(observable.index())
                : memory.locations().get(observable.index()).type();
        return new LitmusTest(
                tree.NAME() == null ? source.file() : tree.NAME().getText().strip(),
                language,
                source.file(),
                memory.locations(),
                threads,
                constants(tree),
                question.observables(),
                question.condition(asked),
                question.filter(asked),
                expectation(text));
    }

    private static List<Long> constants(LitmusContext tree) {
        NavigableSet<Long> constants = new TreeSet<>();
        tree.thread().forEach(thread -> collect(thread.block(), constants));
        return List.copyOf(constants);
    }

    private static void collect(ParseTree tree, NavigableSet<Long> constants) {
        if (tree instanceof TerminalNode leaf && leaf.getSymbol().getType() == LitmusParser.NUMBER) {
            constants.add(KnownValues.number(leaf.getText()));
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), constants);
        }
    }

    private void declare(LitmusContext tree, Types types) {
        Set<String> initialised = new HashSet<>();
        for (BindingContext binding : tree.initial().binding()) {
            String name = binding.place().ID().getText();
            if (binding.constant() != null && !initialised.add(binding.place().getText())) {
                throw source.wrong(binding, "'" + binding.place().getText() + "' has an initial value already");
            }
            if (binding.place().NUMBER() != null) {
                memory.register(KnownValues.index(binding.place().NUMBER()), name, binding.constant());
            } else {
                memory.declare(name, size(binding));
                memory.initial(name, binding.constant());
                if (binding.type() != null) {
                    memory.type(
                            name,
                            Types.stars(
                                    types.read(binding.type()), binding.STAR().size()));
                }
            }
        }
        for (ThreadContext thread : tree.thread()) {
            for (ParameterContext parameter : thread.parameter()) {
                String name = parameter.ID().getText();
                memory.declare(name, 1);
                memory.type(name, types.read(parameter).target());
            }
        }
        for (BindingContext binding : tree.initial().binding()) {
            KnownValues.symbols(binding.constant(), (name, element) -> memory.declare(name, 1));
        }
        memory.layOut();
        memory.threads().stream()
                .filter(thread -> thread >= tree.thread().size())
                .findFirst()
                .ifPresent(thread -> {
                    throw source.wrong(
                            tree.initial(),
                            "the initial state names a register of thread " + thread + ", the last one is "
                                    + (tree.thread().size() - 1));
                });
    }

    private int size(BindingContext binding) {
        int size = Math.max(1, Math.max(KnownValues.size(binding.constant()), KnownValues.element(binding.array())));
        if (size > MOST_ELEMENTS) {
            throw source.wrong(binding, "an array may have at most " + MOST_ELEMENTS + " elements");
        }
        return size;
    }

    private void checkNumber(ThreadContext thread, int number) {
        String name = thread.ID().getText();
        if (!name.endsWith(Integer.toString(number))) {
            throw source.wrong(
                    thread,
                    "threads are numbered from 0 in the order of the file: this one, '" + name + "', is number "
                            + number);
        }
    }

    private static Optional<Expectation> expectation(String text) {
        Matcher result = RESULT.matcher(text);
        if (!result.find()) {
            return Optional.empty();
        }
        Expectation.Word word = Expectation.Word.valueOf(result.group(1).toUpperCase(Locale.ROOT));
        String also = result.group(2);
        boolean fault = word == Expectation.Word.FAULT || also.contains("FAULT");
        return Optional.of(new Expectation(word, also.contains("DATARACE"), fault));
    }
}
