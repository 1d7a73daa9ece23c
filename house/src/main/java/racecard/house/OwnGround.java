package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only some may touch. An access mode is chosen in the kernel's primitives, where the argument for it stands, in
 * the ladders, which weaken it on purpose, and in the explorer, which says what each means. A library that changes
 * classes while they load stays in the tool built on it: loaded into the gate, it would change what the gate sees.
 */
final class OwnGround implements Rule {
    /**
     * @param what of whom, for people
     * @param word what names it in Java or in a POM
     * @param ground the paths that may
     */
    private record Fence(String what, Pattern word, Pattern ground) {}

    private static final List<Fence> FENCES = List.of(
            new Fence(
                    "a VarHandle",
                    Pattern.compile("\\bVarHandle\\b"),
                    Pattern.compile(
                            "protocols/src/main/java/racecard/kernel/.*|explorer/src/.*|litmus/src/.*|explorer-tests/src/test/.*|gate/src/test/java/racecard/gate/explore/.*|jcstress-tests/src/.*")),
            new Fence(
                    "Lincheck",
                    Pattern.compile("\\borg\\.jetbrains\\.(kotlinx\\.)?lincheck\\b|<artifactId>lincheck(-tests)?<"),
                    Pattern.compile("lincheck-tests/.*|pom\\.xml")),
            new Fence(
                    "jqwik",
                    Pattern.compile("\\bnet\\.jqwik\\b|<artifactId>jqwik-tests<"),
                    Pattern.compile("jqwik-tests/.*|litmus/pom\\.xml|litmus/src/test/.*|pom\\.xml")));

    private static final Pattern LOOKED_AT = Pattern.compile("([^/]+/)?pom\\.xml|(?!house/).*\\.java");

    @Override
    public String promise() {
        return "access modes, Lincheck and jqwik are named only where they belong";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> files =
                tree.files().stream().filter(LOOKED_AT.asMatchPredicate()).toList();
        for (String file : files) {
            String text = tree.text(file).orElse("");
            for (Fence fence : FENCES) {
                Matcher word = fence.word().matcher(text);
                if (!fence.ground().matcher(file).matches() && word.find()) {
                    faults.add(file + " names " + fence.what() + " ('" + word.group() + "'), and only "
                            + fence.ground().pattern() + " may");
                }
            }
        }
        return new Inspection(files.size(), faults);
    }
}
