package racecard.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue is code; this holds it to its own rules. */
class CatalogueTest {
    private static Stream<Entry> entries(Protocol p) {
        return Stream.concat(p.revisions().stream(), p.bugs().stream());
    }

    @Test
    void everyCardSaysHowSureItsSourceIs() {
        for (Protocol p : Catalogue.protocols()) {
            entries(p).forEach(e -> assertNotNull(e.grounds(), () -> e.id() + ": confirmed, argued or not read?"));
        }
    }

    /** What a card is not sure of stands in its field, and in words that say what was not confirmed. */
    @Test
    void noCardSpeaksOfRecollection() {
        for (Protocol p : Catalogue.protocols()) {
            entries(p).forEach(e -> assertFalse(e.source().matches(".*(recollection|recalled|inferred).*"), e::id));
            for (Revision r : p.revisions()) {
                r.aliases().forEach(a -> assertFalse(a.matches(".*(recollection|recalled|inferred).*"), a));
            }
        }
    }

    @Test
    void idsAreUnique() {
        for (Protocol p : Catalogue.protocols()) {
            List<String> ids = entries(p).map(Entry::id).toList();
            assertEquals(new HashSet<>(ids).size(), ids.size(), () -> "doubled id in " + ids);
        }
    }

    @Test
    void everyImplementationCanBeMade() throws ReflectiveOperationException {
        for (Protocol p : Catalogue.protocols()) {
            for (Entry e : entries(p).toList()) {
                if (e.implementation().isPresent()) {
                    Object made = e.implementation().get().getConstructor().newInstance();
                    assertInstanceOf(p.api(), made, e.id());
                }
            }
        }
    }

    @Test
    void aBugExtendsItsBaseAndSaysWhoCatchesItOrWhyNot() {
        for (Protocol p : Catalogue.protocols()) {
            assertFalse(p.bugs().isEmpty());
            for (Bug b : p.bugs()) {
                assertTrue(p.revisions().contains(b.base()), () -> b.id() + " breaks no revision of its protocol");
                assertNotEquals(
                        b.mustCatch().isEmpty(),
                        b.undecided().isEmpty(),
                        () -> b.id() + ": caught by a tool, or undecided");
                b.implementation()
                        .ifPresent(c -> assertEquals(
                                b.base().implementation().orElseThrow(),
                                c.getSuperclass(),
                                () -> b.id() + " must be its base with a step broken"));
                for (String text : List.of(b.title(), b.date(), b.source(), b.symptom(), b.breaks(), b.fix())) {
                    assertFalse(text.isBlank(), () -> b.id() + " leaves a field of its card empty");
                }
            }
        }
    }

    @Test
    void whatARevisionCarriedIsOnACard() {
        for (Protocol p : Catalogue.protocols()) {
            Set<String> bugs = p.bugs().stream().map(Bug::id).collect(Collectors.toSet());
            for (Revision r : p.revisions()) {
                r.carries()
                        .forEach(id ->
                                assertTrue(bugs.contains(id), () -> r.id() + " carries " + id + ", which has no card"));
                assertFalse(r.date().isBlank() || r.source().isBlank(), r::id);
            }
        }
    }
}
