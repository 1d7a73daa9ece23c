package racecard.litmus.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import racecard.litmus.cat.CatModel;

/** What a drawing is made of. Whether it looks well somebody has to look. */
class DrawingTest {
    private static String svg(String program, CatModel model) {
        return Programs.explain(program, model, "m").svg().orElseThrow();
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Map<String, Integer> classes(Document drawing, String tag) {
        Map<String, Integer> count = new HashMap<>();
        NodeList all = drawing.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            count.merge(((Element) all.item(i)).getAttribute("class"), 1, Integer::sum);
        }
        return count;
    }

    @Test
    void aWitnessHasItsEventsAndItsDirectSteps() throws Exception {
        Document drawing = read(svg(Programs.SB, Programs.COHERENCE));
        assertEquals(6, classes(drawing, "rect").get("box"), "four events, two initial values that are read");
        Map<String, Integer> paths = classes(drawing, "path");
        assertEquals(2, paths.get("edge po"));
        assertEquals(2, paths.get("edge rf"));
        assertEquals(2, paths.get("edge fr"));
        assertFalse(paths.containsKey("edge cycle"));
    }

    @Test
    void whatBreaksTheModelIsMarked() throws Exception {
        Document drawing = read(svg(Programs.MP, Programs.SC));
        assertEquals(4, classes(drawing, "path").get("edge cycle"));
        assertEquals(4, classes(drawing, "rect").get("box hit"));
        assertEquals(
                "forbidden by m: sc (sc.cat:3)",
                drawing.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void everyArrowHasItsLabel() throws Exception {
        Document drawing = read(svg(Programs.LOCK, Programs.SC));
        int arrows = classes(drawing, "path").entrySet().stream()
                .filter(e -> e.getKey().startsWith("edge"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int labels = classes(drawing, "text").entrySet().stream()
                .filter(e -> e.getKey().startsWith("label"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertEquals(arrows, labels);
        assertTrue(arrows > 8, arrows + " arrows");
    }

    @Test
    void itStandsAloneAndIsTheSameEveryTime() {
        String svg = svg(Programs.LOCK, Programs.SC);
        assertEquals(svg, svg(Programs.LOCK, Programs.SC));
        for (String foreign : new String[] {"<script", "href", "@import", "<image", "<foreignObject"}) {
            assertFalse(svg.contains(foreign), foreign);
        }
        assertEquals(svg.indexOf("http"), svg.lastIndexOf("http://www.w3.org/2000/svg"), "nothing is loaded");
    }

    @Test
    void statementsAreNoMarkup() throws Exception {
        String program = Programs.SB.replace("WRITE_ONCE(*x, 1)", "WRITE_ONCE(*x, 1 & (2 < 3))");
        String svg = svg(program, Programs.COHERENCE);
        assertTrue(svg.contains("1 &amp; (2 &lt; 3)"), svg);
        assertEquals(6, classes(read(svg), "rect").get("box"));
    }
}
