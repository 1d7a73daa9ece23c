package racecard.gate.check;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import racecard.gate.judge.Judgement;
import racecard.verdict.Verdict;

/**
 * A judgement as CI servers read it: a suite a protocol, a test case a cell; what was not run or not decided is
 * skipped, never passed.
 */
final class JUnitReport {
    private record Case(String tool, String name, double seconds, Verdict verdict, String detail, String witness) {}

    private JUnitReport() {}

    static String text(Judgement judgement) {
        List<Case> cases = Stream.concat(
                        judgement
                                .allCells()
                                .map(c -> new Case(
                                        c.tool(), c.subject().id(), c.seconds(), c.verdict(), c.detail(), c.witness())),
                        judgement.bugs().stream()
                                .map(b -> new Case("all", b.bug().id(), 0, b.verdict(), b.detail(), null)))
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "racecard." + judgement.protocol().id());
            xml.writeAttribute("tests", Integer.toString(cases.size()));
            xml.writeAttribute("failures", count(cases, "failure"));
            xml.writeAttribute("errors", count(cases, "error"));
            xml.writeAttribute("skipped", count(cases, "skipped"));
            for (Case one : cases) {
                write(xml, judgement.protocol().id(), one);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report that XML cannot carry", e);
        }
        return text.toString();
    }

    private static String count(List<Case> cases, String element) {
        return Long.toString(
                cases.stream().filter(c -> element.equals(element(c.verdict()))).count());
    }

    /** The element that says that a case did not pass; null for those that did. */
    private static String element(Verdict verdict) {
        return switch (verdict) {
            case PASS, PASS_BOUNDED, CAUGHT -> null;
            case FAIL, MISSED -> "failure";
            case UNKNOWN, VACUOUS -> "error";
            case NOT_RUN, UNDECIDED, NOT_SEEN -> "skipped";
        };
    }

    private static void write(XMLStreamWriter xml, String protocol, Case one) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "racecard." + protocol + "." + one.tool());
        xml.writeAttribute("name", one.name());
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", one.seconds()));
        String element = element(one.verdict());
        if (element != null) {
            xml.writeStartElement(element);
            xml.writeAttribute("message", legal(one.verdict().label() + ": " + one.detail()));
            if (one.witness() != null) {
                xml.writeCharacters(legal(one.witness()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What XML 1.0 has no way to write becomes a question mark. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c < 0x20 ? c == '\n' || c == '\t' : (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
