package racecard.litmus.answer;

import java.util.List;
import java.util.Set;

/** Writes SVG: plain shapes and text, in fonts that every machine has, and nothing that must be loaded. */
final class Svg {
    private static final Set<String> CLASSES = Set.of("po", "rf", "co", "fr");
    private static final String STYLE = """
              text { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 12px; fill: #1f2328 }
              .title { font-size: 15px; font-weight: bold }
              .thread { font-size: 14px; font-weight: bold }
              .effect { fill: #57606a }
              .box { fill: #f6f8fa; stroke: #8c959f }
              .hit { fill: #fff1f0; stroke: #cf222e; stroke-width: 2 }
              .edge { fill: none; stroke-width: 1.5; stroke-linejoin: round }
              .label { font-weight: bold; text-anchor: middle; paint-order: stroke; stroke: #ffffff; stroke-width: 4px }
            """;
    private static final String[][] COLOURS = {
        {"po", "#57606a"},
        {"rf", "#1a7f37"},
        {"co", "#0550ae"},
        {"fr", "#9a6700"},
        {"other", "#6639ba"},
        {"cycle", "#cf222e"}
    };

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The first lines, which screen readers read too. */
    void head(String title, String verdict, int x) {
        text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                        .formatted(width, height, width, height));
        text.append("<title>").append(escape(title)).append("</title>\n<desc>");
        text.append(escape(verdict)).append("</desc>\n<style>\n").append(STYLE);
        for (String[] colour : COLOURS) {
            text.append("  .%s { stroke: %s } .label.%s-text { fill: %s }\n"
                    .formatted(colour[0], colour[1], colour[0], colour[1]));
        }
        text.append("  .edge.cycle { stroke-width: 3 }\n</style>\n<defs>\n");
        for (String[] colour : COLOURS) {
            text.append(
                    ("<marker id=\"to-%s\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\""
                                    + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\" fill=\"%s\"/></marker>\n")
                            .formatted(colour[0], colour[1]));
        }
        text.append("</defs>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height));
        write("title", x, 30, title);
        write("effect", x, 52, verdict);
    }

    /** The name of a thread, over its first event. */
    void heading(Box first, String name) {
        write("thread", first.x(), first.y() - 10, name);
    }

    /** An event in two lines. */
    void box(Box box, List<String> lines, boolean marked) {
        text.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n"
                .formatted(marked ? "box hit" : "box", box.x(), box.y(), box.width(), box.height()));
        write("statement", box.x() + 10, box.y() + 17, lines.get(0));
        write("effect", box.x() + 10, box.y() + 34, lines.get(1));
    }

    void line(Routes.Route route, Arrow arrow) {
        String type = type(arrow);
        text.append(
                "<path class=\"edge %s\" d=\"%s\" marker-end=\"url(#to-%s)\"/>\n".formatted(type, route.path(), type));
    }

    void label(Routes.Route route, Arrow arrow) {
        write("label " + type(arrow) + "-text", route.labelX(), route.labelY(), arrow.label());
    }

    private static String type(Arrow arrow) {
        return arrow.marked() ? "cycle" : CLASSES.contains(arrow.label()) ? arrow.label() : "other";
    }

    private void write(String type, int x, int y, String words) {
        text.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(type, x, y, escape(words)));
    }

    private static String escape(String words) {
        return legal(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What XML 1.0 has no way to write becomes a question mark. */
    private static String legal(String words) {
        return words.codePoints()
                .map(c -> c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF) || Character.isISOControl(c)
                        ? '?'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String text() {
        return text + "</svg>\n";
    }
}
