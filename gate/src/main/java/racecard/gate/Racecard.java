package racecard.gate;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import racecard.catalogue.Catalogue;
import racecard.evidence.Printable;
import racecard.evidence.Profile;
import racecard.gate.check.CheckCommand;
import racecard.gate.explore.ExploreCommand;
import racecard.gate.file.AtomicFile;
import racecard.gate.file.Outlet;
import racecard.gate.file.Version;
import racecard.gate.list.ListCommand;
import racecard.gate.litmus.LitmusCommand;
import racecard.gate.mutate.MutateCommand;
import racecard.gate.pages.TablesCommand;
import racecard.gate.repro.ReproCommand;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.text.Problem;
import racecard.gate.text.Screen;
import racecard.verdict.Exit;

/** The command {@code racecard}. */
@Command(
        name = "racecard",
        header = "Model checking and verification of kernel concurrency protocols, in Java.",
        description = {
            "",
            "A race card lists what can come out of a race. Racecard holds every historical revision and every known bug"
                    + " of a kernel protocol, and says by computation which outcomes are allowed.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard check                  verify everything, in about three minutes",
            "  racecard repro TWB-09           watch a bug happen",
            "  racecard list task-work         what is in the catalogue",
            "  racecard explore --harness org.example.Counter --classpath classes",
            "                                  every execution of a program of yours",
            "  racecard litmus SB.litmus       every outcome of a litmus program under a memory model",
            "  racecard tables --check         do the tables in docs still hold?",
            "  racecard help check             all about one command"
        },
        subcommands = CommandLine.HelpCommand.class,
        mixinStandardHelpOptions = true)
public final class Racecard implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Racecard() {}

    /** What the launcher starts. It says where the installation is and which streams are terminals. */
    public static void main(String[] args) {
        String home = System.getProperty("racecard.home");
        if (home == null) {
            System.err.println("Start racecard with the launcher ./racecard, which knows where everything is.");
            System.exit(Exit.CANNOT.code());
        }
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        boolean plain = dumb || (noColour != null && !noColour.isEmpty());
        Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
        Screen screen = new Screen(
                new PrintStream(new BufferedOutputStream(outlet), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("racecard.colour") && !plain,
                dumb ? 0 : Integer.getInteger("racecard.columns", 0));
        Path folder = Path.of(home).toAbsolutePath().normalize();
        Setting setting = isLitmus(args)
                ? new Setting(folder, List.of(), List.of(), ToolProcess.ladders(folder), screen)
                : new Setting(
                        folder,
                        Catalogue.protocols(),
                        ToolProcess.installed(folder),
                        ToolProcess.ladders(folder),
                        screen);
        int code = run(setting, args);
        screen.out().flush();
        if (outlet.trouble() != null) {
            screen.err().println("racecard: the answer could not be printed: " + outlet.trouble() + ".");
            code = Exit.CANNOT.code();
        }
        System.exit(code);
    }

    /** Runs one command line and gives its exit code. Never throws. */
    public static int run(Setting setting, String... args) {
        Screen screen = setting.screen();
        CommandLine line = commands(setting, args)
                .registerConverter(Profile.class, Racecard::profile)
                .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Screen.WIDTH)
                .setUsageHelpAutoWidth(false)
                .setOut(writer(screen.out()))
                .setErr(writer(screen.err()))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(setting, e))
                .setParameterExceptionHandler((e, arguments) -> misused(screen, e));
        line.getCommandSpec().version("racecard " + Version.NUMBER);
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().version("racecard " + Version.NUMBER));
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError e) { // what was held is garbage by now
            screen.err()
                    .println("racecard: it takes more than the "
                            + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory that there are.");
            code = Exit.CANNOT.code();
        } catch (Error e) { // a program of somebody else's may have thrown it
            code = failed(setting, e);
        }
        screen.out().flush();
        return code;
    }

    /**
     * Judging a small litmus program takes less than getting ready for it: where that is asked for, the other commands
     * are left out.
     */
    private static CommandLine commands(Setting setting, String... args) {
        CommandLine line = new CommandLine(new Racecard());
        if (isLitmus(args)) {
            return line.addSubcommand(new LitmusCommand(setting));
        }
        return line.addSubcommand(new CheckCommand(setting))
                .addSubcommand(new ExploreCommand(setting))
                .addSubcommand(new ListCommand(setting))
                .addSubcommand(new LitmusCommand(setting))
                .addSubcommand(new ReproCommand(setting))
                .addSubcommand(new MutateCommand(setting))
                .addSubcommand(new TablesCommand(setting));
    }

    private static boolean isLitmus(String... args) {
        return args.length > 0 && args[0].equals("litmus");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** {@code racecard} alone. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: check, explore, list, litmus, mutate, repro or tables.");
    }

    private static int misused(Screen screen, ParameterException e) {
        screen.err().println("racecard: " + Printable.lines(words(e)));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, writer(screen.err()));
        String command = e.getCommandLine().getCommandName();
        screen.err().println("Try 'racecard help" + (command.equals("racecard") ? "" : " " + command) + "'.");
        return Exit.CANNOT.code();
    }

    private static String words(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "There is no command '" + unmatched.getUnmatched().get(0) + "'.";
        }
        return e.getMessage().replace(" is not a long", " is not a whole number");
    }

    private static int failed(Setting setting, Throwable e) {
        PrintStream err = setting.screen().err();
        if (e instanceof Problem) {
            err.println("racecard: " + e.getMessage());
            return Exit.CANNOT.code();
        }
        Path log = setting.room().resolve("error.log");
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        err.println("racecard: an error of Racecard's own: " + Printable.line(String.valueOf(e)));
        try {
            AtomicFile.write(log, trace.toString());
            err.println("Where it happened is in " + log + ". Please report it.");
        } catch (IOException cannot) {
            err.println(trace);
        }
        return Exit.CANNOT.code();
    }

    private static Profile profile(String typed) {
        try {
            return Profile.of(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
