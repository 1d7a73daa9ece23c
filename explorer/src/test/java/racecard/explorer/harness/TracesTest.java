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

    /** Fields of fields, elements and nodes are told by where they hang, whatever their toString says; nothing but the interleaving did it. */
    @Test
    void drain() {
        tells(Traces.Drain.class, """
                drains                              offers
                  read wip: 0  Traces.java:43
                                                      write head.next = Node#1  Traces.java:35
                                                      write slots[1] = 7  Traces.java:36
                                                      read queued: 0 -> 1  Traces.java:37
                                                      read wip: 0 -> 1  Traces.java:38
                  write queued = 0  Traces.java:44

                no order is missing: the interleaving alone does it
                invariant nothingIsForgotten is broken
                """);
    }

    /** What hangs in an AtomicReference has its name. Actors that run one method are numbered. */
    @Test
    void stack() {
        tells(Traces.Stack.class, """
                pops#1                              pops#2
                  read top: top  Traces.java:62
                  write top = null  Traces.java:64
                                                      read top: null  Traces.java:62
                                                      NullPointerException: Cannot invoke "Object.hashCode()" because "seen" is null  Traces.java:63

                no order is missing: the interleaving alone does it
                NullPointerException: Cannot invoke "Object.hashCode()" because "seen" is null
                """);
    }

    /** An order is missing though only atomics are involved. */
    @Test
    void buffered() {
        tells(Traces.Buffered.class, """
                one                             two
                  write x = 1  Traces.java:147
                  read y: 0  Traces.java:148
                                                  write y = 1  Traces.java:153
                                                  read x: 0  Traces.java:154
                                                    stale: one has written 1

                nothing orders two's read of x (Traces.java:154) after one's write of x (Traces.java:147)
                invariant oneIsFirst is broken
                """);
    }

    /** Wait sets in words. */
    @Test
    void missed() {
        tells(Traces.Missed.class, """
                sleeper                                           waker
                                                                    locks gate  Traces.java:82
                                                                    unlocks gate  Traces.java:84
                  locks gate  Traces.java:75
                  waits on gate  Traces.java:76
                  unlocks gate  Traces.java:76
                  waits and nobody notifies it at Traces.java:76

                no order is missing: the interleaving alone does it
                waits for ever: sleeper (waits and nobody notifies it at Traces.java:76)
                """);
    }

    /** It needs its spurious wake-up, and the exception has its line. */
    @Test
    void careless() {
        tells(Traces.Careless.class, """
                sleeper                                           waker
                  locks gate  Traces.java:95
                  read open: false  Traces.java:96
                  waits on gate  Traces.java:97
                  unlocks gate  Traces.java:97
                  wakes up for no reason  Traces.java:97
                  locks gate  Traces.java:97
                  waits no longer on gate  Traces.java:97
                  read open: false  Traces.java:99
                  unlocks gate  Traces.java:102
                  IllegalStateException: closed  Traces.java:100

                no order is missing: the interleaving alone does it
                IllegalStateException: closed
                """);
    }

    /** Who holds what. */
    @Test
    void deadlock() {
        tells(Traces.Deadlock.class, """
                left                                                    right
                  locks fork  Traces.java:121
                                                                          locks knife  Traces.java:130
                                                                          finds held: fork  Traces.java:131
                  finds held: knife  Traces.java:122
                  waits for a lock that right holds at Traces.java:122
                                                                          waits for a lock that left holds at Traces.java:131

                no order is missing: the interleaving alone does it
                waits for ever: left (waits for a lock that right holds at Traces.java:122), right (waits for a lock that left holds at Traces.java:131)
                """);
    }

    /** A thread that is started on the way has a column and its name everywhere. */
    @Test
    void woken() {
        tells(Traces.Woken.class, """
                waits                                                    T1
                  starts T1  Traces.java:175
                                                                           begins
                                                                           locks this  Traces.java:170
                                                                           write done = true  Traces.java:171
                                                                           unlocks this  Traces.java:173
                                                                           ends
                  locks this  Traces.java:176
                  read done: true  Traces.java:177
                  unlocks this  Traces.java:180
                  T1 has ended  Traces.java:181
                  IllegalStateException: all went well  Traces.java:182

                no order is missing: the interleaving alone does it
                IllegalStateException: all went well
                """);
    }
}
