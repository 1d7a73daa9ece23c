package racecard.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.catalogue.Bug;
import racecard.catalogue.Grounds;
import racecard.catalogue.Need;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;

/** A family of two revisions, a control and five bugs, one of each fate. */
public final class FakeCatalogue {
    /** The family's interface. */
    public interface Api {}

    /** An implementation that a candidate may be. */
    public static final class Good implements Api {}

    /** One that no tool could construct. */
    public abstract static class Abstract implements Api {}

    private record Rev(String id, String title, boolean control, List<String> aliases, List<String> carries)
            implements Revision {
        @Override
        public String date() {
            return "2020-03-02";
        }

        @Override
        public String source() {
            return "commit 6fb614920b38";
        }

        @Override
        public Grounds grounds() {
            return Grounds.CONFIRMED;
        }

        @Override
        public Optional<Class<?>> implementation() {
            return Optional.of(Good.class);
        }

        @Override
        public String why() {
            return "to be tested";
        }
    }

    private record Flaw(
            String id,
            String title,
            Revision base,
            Need need,
            Set<Tool> mustCatch,
            Optional<String> undecided,
            boolean expressible)
            implements Bug {
        @Override
        public String date() {
            return "2024-06-21";
        }

        @Override
        public String source() {
            return "a review";
        }

        @Override
        public Grounds grounds() {
            return Grounds.ARGUED;
        }

        @Override
        public Optional<Class<?>> implementation() {
            return expressible ? Optional.of(Good.class) : Optional.empty();
        }

        @Override
        public String symptom() {
            return "a work runs twice";
        }

        @Override
        public String breaks() {
            return "I2: exactly once";
        }

        @Override
        public String fix() {
            return "take the lock, in the commit after";
        }
    }

    public static final Revision R1 = new Rev("R1", "the first", false, List.of(), List.of("F-01"));
    public static final Revision R2 = new Rev("R2", "the second", false, List.of("R3: a comment"), List.of("F-03"));
    public static final Revision C1 = new Rev("C1", "a draft", true, List.of(), List.of());
    public static final Bug RACE = flaw("F-01", Need.INTERLEAVING, Set.of(Tool.LINCHECK), null);
    public static final Bug PLAIN = flaw("F-02", Need.SEQUENTIAL, Set.of(Tool.JQWIK, Tool.LINCHECK), null);
    public static final Bug WEAK = flaw("F-03", Need.WEAK_MEMORY, Set.of(), "x86 keeps these two stores in order");
    public static final Bug LINK = new Flaw(
            "F-04", "a link error", R1, Need.COMPILER, Set.of(), Optional.of("a link error is no behaviour"), false);
    public static final Bug HARD = flaw("F-05", Need.STORE_BUFFERING, Set.of(Tool.EXPLORER), null);

    public static final Protocol FAKE = new Protocol(
            "fake", "A family to test with", Api.class, List.of(R1, R2, C1), List.of(RACE, PLAIN, WEAK, LINK, HARD));

    private FakeCatalogue() {}

    private static Bug flaw(String id, Need need, Set<Tool> must, String undecided) {
        return new Flaw(id, "the flaw " + id, R1, need, must, Optional.ofNullable(undecided), true);
    }
}
