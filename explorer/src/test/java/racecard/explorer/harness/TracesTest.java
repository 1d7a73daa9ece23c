package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import racecard.explorer.Explorer;
import racecard.explorer.Question;
import racecard.explorer.Witness;
import sample.Traces;

/** Traces, word for word. */
class TracesTest {
    private static void tells(Class<?> program, String text) {
        Witness witness = witness(program);
        assertEquals(text.strip(), witness.text().strip());
        assertEquals(witness, witness(program), "the same from run to run");
    }

    private static Witness witness(Class<?> program) {
        return new Explorer().explore(Question.of(program)).witness().orElseThrow();
    }

    /**
     * Fields of fields, elements and nodes are told by where they hang, whatever their toString says; nothing but the
     * interleaving did it.
     */
    @Test
    void drain() {
        tells(Traces.Drain.class, """
                drains                              offers
                  read wip: 0  Traces.java:44
                                                      write head.next = Node#1  Traces.java:36
                                                      write slots[1] = 7  Traces.java:37
                                                      read queued: 0 -> 1  Traces.java:38
                                                      read wip: 0 -> 1  Traces.java:39
                  write queued = 0  Traces.java:45

                no order is missing: the interleaving alone does it
                invariant nothingIsForgotten is broken
                """);
    }

    /** What hangs in an AtomicReference has its name. Actors that run one method are numbered. */
    @Test
    void stack() {
        tells(Traces.Stack.class, """
                pops#1                              pops#2
                  read top: "x"  Traces.java:63
                  write top = null  Traces.java:65
                                                      read top: null  Traces.java:63
                                                      NullPointerException: Cannot invoke "Object.hashCode()" because "seen" is null  Traces.java:64

                no order is missing: the interleaving alone does it
                NullPointerException: Cannot invoke "Object.hashCode()" because "seen" is null
                """);
    }

    /** An order is missing though only atomics are involved. */
    @Test
    void buffered() {
        tells(Traces.Buffered.class, """
                one                             two
                  write x = 1  Traces.java:148
                  read y: 0  Traces.java:149
                                                  write y = 1  Traces.java:154
                                                  read x: 0  Traces.java:155
                                                    stale: one has written 1

                nothing orders two's read of x (Traces.java:155) after one's write of x (Traces.java:148)
                invariant oneIsFirst is broken
                """);
    }

    /** Wait sets in words. */
    @Test
    void missed() {
        tells(Traces.Missed.class, """
                sleeper                                           waker
                                                                    locks gate  Traces.java:83
                                                                    unlocks gate  Traces.java:85
                  locks gate  Traces.java:76
                  waits on gate  Traces.java:77
                  unlocks gate  Traces.java:77
                  waits and nobody notifies it at Traces.java:77

                no order is missing: the interleaving alone does it
                waits for ever: sleeper (waits and nobody notifies it at Traces.java:77)
                """);
    }

    /** It needs its spurious wake-up, and the exception has its line. */
    @Test
    void careless() {
        tells(Traces.Careless.class, """
                sleeper                                           waker
                  locks gate  Traces.java:96
                  read open: false  Traces.java:97
                  waits on gate  Traces.java:98
                  unlocks gate  Traces.java:98
                  wakes up for no reason  Traces.java:98
                  locks gate  Traces.java:98
                  waits no longer on gate  Traces.java:98
                  read open: false  Traces.java:100
                  unlocks gate  Traces.java:103
                  IllegalStateException: closed  Traces.java:101

                no order is missing: the interleaving alone does it
                IllegalStateException: closed
                """);
    }

    /** Who holds what. */
    @Test
    void deadlock() {
        tells(Traces.Deadlock.class, """
                left                                                    right
                  locks fork  Traces.java:122
                                                                          locks knife  Traces.java:131
                                                                          finds held: fork  Traces.java:132
                  finds held: knife  Traces.java:123
                  waits for a lock that right holds at Traces.java:123
                                                                          waits for a lock that left holds at Traces.java:132

                no order is missing: the interleaving alone does it
                waits for ever: left (waits for a lock that right holds at Traces.java:123), right (waits for a lock that left holds at Traces.java:132)
                """);
    }

    /** A thread that is started on the way has a column and its name everywhere. */
    @Test
    void woken() {
        tells(Traces.Woken.class, """
                waits                                                    T1
                  starts T1  Traces.java:176
                                                                           begins
                                                                           locks this  Traces.java:171
                                                                           write done = true  Traces.java:172
                                                                           unlocks this  Traces.java:174
                                                                           ends
                  locks this  Traces.java:177
                  read done: true  Traces.java:178
                  unlocks this  Traces.java:181
                  T1 has ended  Traces.java:182
                  IllegalStateException: all went well  Traces.java:183

                no order is missing: the interleaving alone does it
                IllegalStateException: all went well
                """);
    }
}
