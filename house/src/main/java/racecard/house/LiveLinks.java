package racecard.house;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a Markdown file leads to a file that is there and, where it names a heading, to a heading that is there.
 */
final class LiveLinks implements Rule {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("^```.*?^```|`[^`\\n]*`", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.+?) *$", Pattern.MULTILINE);

    @Override
    public String promise() {
        return "every link between our documents leads somewhere";
    }

    @Override
    public Inspection inspect(Tree tree) throws IOException {
        int looked = 0;
        List<String> faults = new ArrayList<>();
        for (String document : tree.ending(".md").toList()) {
            Matcher link =
                    LINK.matcher(CODE.matcher(tree.text(document).orElse("")).replaceAll(""));
            while (link.find()) {
                if (!link.group(1).matches("[a-z]+:.*")) {
                    looked++;
                    if (!leads(tree, document, link.group(1))) {
                        faults.add(document + " links to " + link.group(1) + ", which is not there");
                    }
                }
            }
        }
        return new Inspection(looked, faults);
    }

    private static boolean leads(Tree tree, String document, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target =
                path.isEmpty() ? document : URI.create(document).resolve(path).getPath();
        return tree.has(target)
                && (hash < 0 || headings(tree.text(target).orElse("")).contains(link.substring(hash + 1)));
    }

    /** The names that GitHub gives to headings. */
    private static Set<String> headings(String text) {
        Set<String> names = new HashSet<>();
        Matcher heading = HEADING.matcher(FENCED.matcher(text).replaceAll(""));
        while (heading.find()) {
            names.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\w\\- ]", "")
                    .replace(' ', '-'));
        }
        return names;
    }
}
