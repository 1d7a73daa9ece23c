package racecard.litmus.macros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import racecard.litmus.cat.CatError;

/**
 * A {@code .cfg} file: which files make up the model, and which representation of events it wants. What such a file may
 * say about drawings and printing changes nothing that a model allows, and is read over; anything else is refused,
 * since to read it over would be to answer another question.
 */
record Settings(String file, Map<String, String> values, boolean tagsAsWritten) {
    private static final Set<String> READ = Set.of("model", "bell", "macros", "variant");

    private static final Map<String, Boolean> VARIANTS = Map.of("lkmmv1", false, "lkmmv2", true);

    /** Options of herd7 that change what is drawn or printed, and never what is allowed. */
    private static final Set<String> APPEARANCE = Set.copyOf(List.of("""
            arrowsize boxscale brackets classes debug dotcom dotheader dotmode doshow dsiy edgeattr edgefontsizedelta edgemerge extrachars finalrfpos fixedsize
            fontname fontsize graph hexa initpos initrfpos labelbox labelinit margin mono movelabel noid nshow oneinit outcomereads overlap pad penwidth ptscale
            relabel scale sep shift shortlegend show showevents showfinalrf showflag showinitrf showinitwrites showkind showlegend showobserved showpo showraw
            showthread siwidth splines squished suffix symetric texmacros threadposy unshow verbose view withbox xscale yscale""".split("\\s+")));

    /** @throws CatError if a line asks for what is not done here */
    static Settings read(String file, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean tagsAsWritten = false;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", 2);
            String value = parts.length > 1 ? parts[1].replaceAll("^\"|\"$", "") : "";
            if (parts[0].equals("variant")) {
                Boolean as = VARIANTS.get(value);
                if (as == null) {
                    throw new CatError(
                            file,
                            i + 1,
                            1,
                            "the variant '" + value + "' is not known here, known are lkmmv1 and lkmmv2");
                }
                tagsAsWritten = as;
            } else if (READ.contains(parts[0])) {
                if (value.isEmpty()) {
                    throw new CatError(file, i + 1, 1, "'" + parts[0] + "' names no file");
                }
                values.put(parts[0], value);
            } else if (!APPEARANCE.contains(parts[0])) {
                throw new CatError(
                        file,
                        i + 1,
                        1,
                        "'" + parts[0]
                                + "' is not done here: of a .cfg file model, bell, macros and variant are, and what only changes drawings is read over");
            }
        }
        return new Settings(file, values, tagsAsWritten);
    }

    Optional<String> named(String what) {
        return Optional.ofNullable(values.get(what));
    }
}
