package racecard.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions stand in the parent, once; dependencies come from Maven Central and nowhere else. */
final class PinnedVersions implements Rule {
    /**
     * What may hold a version that is no pin: the parent's own, the project's, a lower bound for Java or Maven, a
     * comment.
     */
    private static final Pattern NO_PIN = Pattern.compile(
            "<parent>.*?</parent>|<require(\\w+)Version>.*?</require\\1Version>|<!--.*?-->"
                    + "|<version>\\$\\{project\\.version}</version>",
            Pattern.DOTALL);

    /** The project itself, which a POM without a parent has to name by hand. */
    private static final Pattern PROJECT = Pattern.compile(
            "<artifactId>[\\w-]+</artifactId>\\s*<version>([^<]*)</version>\\s*<packaging>pom</packaging>");

    private static final Pattern VERSION = Pattern.compile("<(?:[\\w.-]+\\.)?version>([^<]*)<");
    private static final Pattern LOOSE =
            Pattern.compile("<(?:[\\w.-]+\\.)?version>\\s*([\\[(][^<]*|LATEST|RELEASE|[^<]*-SNAPSHOT)\\s*<");
    private static final Pattern SOURCE = Pattern.compile("<((?:plugin)?[rR]epository|mirror|systemPath)>");

    @Override
    public String promise() {
        return "every version is pinned once, in the parent POM";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> poms = tree.files().stream()
                .filter(f -> f.equals("pom.xml") || f.endsWith("/pom.xml"))
                .toList();
        Matcher whole = PROJECT.matcher(tree.text("pom.xml").orElse(""));
        String project = whole.find() ? whole.group(1) : "";
        for (String pom : poms) {
            String text = tree.text(pom).orElse("");
            String own = NO_PIN.matcher(text).replaceAll("");
            if (!text.contains("<parent>")) {
                own = PROJECT.matcher(own).replaceAll(named -> named.group(1).equals(project) ? "" : "$0");
            }
            if (!pom.equals("pom.xml")) {
                name(pom, VERSION.matcher(own), "states version '%s'; it belongs in the parent POM", faults);
            }
            name(pom, LOOSE.matcher(own), "asks for version '%s', which is not one version", faults);
            name(pom, SOURCE.matcher(own), "names a source of its own with <%s>", faults);
        }
        return new Inspection(poms.size(), faults);
    }

    private static void name(String pom, Matcher found, String what, List<String> faults) {
        while (found.find()) {
            faults.add(pom + " " + what.formatted(found.group(1)));
        }
    }
}
