package racecard.gate.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import racecard.evidence.Parent;
import racecard.gate.file.Version;

/**
 * How a tool is started. The JVM flags of every tool stand in {@link #installed}, and nowhere else.
 *
 * @param tool the tool's name on the command line
 * @param processes among how many processes the subjects are dealt out
 * @param alone whether it needs the whole machine: the explorer answers first, in seconds, and jcstress counts on two
 *     actors that really run at once
 */
public record ToolProcess(
        String tool, List<String> jvmFlags, List<String> classpath, String main, int processes, boolean alone) {

    /** The tools of this installation, in the order of the tables. */
    public static List<ToolProcess> installed(Path home) {
        return List.of(
                new ToolProcess(
                        "explorer",
                        // Otherwise the JIT drops the messages of exceptions that it has seen often. One process, so
                        // that
                        // there is one JIT: two take twice as long for the same.
                        List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:-OmitStackTraceInFastThrow"),
                        module(home, "explorer-tests"),
                        "racecard.exploration.ExplorerTool",
                        1,
                        true),
                new ToolProcess(
                        "jqwik",
                        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        module(home, "jqwik-tests"),
                        "racecard.jqwik.JqwikTool",
                        1,
                        false),
                new ToolProcess(
                        "lincheck",
                        // Lincheck instruments classes anew for every check; what C2 compiles is thrown away before it
                        // pays.
                        List.of(
                                "-Xmx1g",
                                "-XX:+EnableDynamicAgentLoading",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"),
                        module(home, "lincheck-tests"),
                        "racecard.lincheck.LincheckTool",
                        2,
                        false),
                new ToolProcess(
                        "jcstress",
                        List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"),
                        module(home, "jcstress-tests"),
                        "racecard.jcstress.JcstressTool",
                        1,
                        true));
    }

    /** The explorer on weakened references. */
    public static ToolProcess mutations(Path home) {
        ToolProcess explorer = installed(home).get(0);
        return new ToolProcess(
                "mutations",
                explorer.jvmFlags(),
                explorer.classpath(),
                "racecard.exploration.MutateTool",
                explorer.processes(),
                true);
    }

    /** What has the ladders, which says what they are without running them. */
    public static ToolProcess ladders(Path home) {
        return new ToolProcess(
                "ladders",
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                module(home, "jcstress-tests"),
                "racecard.jcstress.LadderTool",
                1,
                true);
    }

    private static List<String> module(Path home, String module) {
        Path target = home.resolve(module).resolve("target");
        return List.of(
                target.resolve(module + "-" + Version.NUMBER + ".jar").toString(),
                target.resolve("lib").resolve("*").toString());
    }

    /** The command that carries out the order, on the Java that runs this. */
    List<String> command(ToolTask task) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmFlags);
        command.add("-D" + Parent.PROPERTY + "=" + ProcessHandle.current().pid());
        List<String> path = new ArrayList<>(classpath);
        path.addAll(task.classpath());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path), main));
        command.addAll(task.order().arguments());
        return command;
    }
}
