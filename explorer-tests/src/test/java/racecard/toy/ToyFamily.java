package racecard.toy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import racecard.catalogue.BugCard;
import racecard.catalogue.Catalogued;
import racecard.catalogue.Need;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.catalogue.Tool;
import racecard.models.history.Sequential;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.models.scenario.Vocabulary;

/**
 * A whole family in one file, with nothing else touched but the two lines that name it as a service: a dispenser of
 * tickets. It has one revision, one bug, two scenarios, and neither properties nor races, ladders nor litmus programs.
 * Every test of this module that goes through all families goes through this one, and a test of the gate runs all tools
 * on it.
 */
public final class ToyFamily implements Catalogued, Family {
    /** Hands out 0, 1, 2 and so on, each once. */
    public interface Tickets {
        /** The next one. */
        int take();
    }

    /** One atomic step. */
    public static class T1 implements Tickets {
        final AtomicInteger next = new AtomicInteger();

        @Override
        public int take() {
            return next.getAndIncrement();
        }
    }

    /** Two steps. */
    public static final class Toy01 extends T1 {
        @Override
        public int take() {
            int mine = next.get();
            next.set(mine + 1);
            return mine;
        }
    }

    private static final Revision ONE_STEP = RevisionCard.revision("T1", T1.class, "one atomic step", "the first")
            .from("2026", "made here")
            .argued();

    private static final Vocabulary<TicketBench> CALLS = new Vocabulary<TicketBench>().call("take", TicketBench::take);

    @Override
    public Protocol catalogued() {
        return new Protocol(
                protocol(),
                "tickets, to show what a family takes",
                Tickets.class,
                List.of(ONE_STEP),
                List.of(BugCard.bug("TOY-01", ONE_STEP, Need.INTERLEAVING, "read, then write")
                        .in(Toy01.class)
                        .from("2026", "made here")
                        .argued()
                        .shows("a ticket is given twice", "I1: each once")
                        .fixedBy("one step")
                        .caughtBy(Tool.EXPLORER)));
    }

    @Override
    public String protocol() {
        return "toy";
    }

    @Override
    public Class<?> api() {
        return Tickets.class;
    }

    @Override
    public Set<? extends Enum<?>> promises(Object implementation) {
        return Set.of();
    }

    @Override
    public Vocabulary<?> calls() {
        return CALLS;
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                Scenario.scenario("two-takers", "| take | take |", CALLS),
                Scenario.scenario("three-takers", "| take | take | take | take", CALLS));
    }

    @Override
    public Set<String> worthWaiting() {
        return Set.of("two-takers");
    }

    @Override
    public Bench bench(Object implementation, int largest) {
        return new TicketBench((Tickets) implementation);
    }

    @Override
    public Optional<Sequential<Call>> specification(Object implementation) {
        return Optional.of(new Counter(0));
    }

    private record TicketBench(Tickets tickets) implements Bench {
        int take() {
            return tickets.take();
        }

        @Override
        public String call(Action action) {
            return action.on(this);
        }

        @Override
        public List<String> settle() {
            return new ArrayList<>();
        }
    }

    private static final class Counter implements Sequential<Call> {
        private int next;

        Counter(int next) {
            this.next = next;
        }

        @Override
        public String apply(Call call) {
            return Integer.toString(next++);
        }

        @Override
        public Sequential<Call> copy() {
            return new Counter(next);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counter that && next == that.next;
        }

        @Override
        public int hashCode() {
            return next;
        }
    }
}
