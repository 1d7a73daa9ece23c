package racecard.models.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearizabilityTest {
    private static History.Done<String> done(String call, String result) {
        return new History.Done<>(call, result);
    }

    private static Optional<List<Integer>> order(List<History.Done<String>> calls, History.Precedence precedence) {
        return Linearizability.order(History.of(calls, precedence), new Fifo());
    }

    private static boolean unordered(int a, int b) {
        return false;
    }

    @Test
    void nothingIsInOrder() {
        assertEquals(Optional.of(List.of()), order(List.of(), LinearizabilityTest::unordered));
    }

    @Test
    void whatNothingOrdersMayHaveHappenedEitherWay() {
        List<History.Done<String>> calls = List.of(done("take", "1"), done("put 1", "ok"));
        assertEquals(Optional.of(List.of(1, 0)), order(calls, LinearizabilityTest::unordered));
        assertEquals(Optional.empty(), order(calls, (a, b) -> a < b), "a take that was over first cannot see the put");
    }

    /** Each of two pairs has an explanation alone; together they contradict each other. */
    @Test
    void twoReadersMustAgree() {
        List<History.Done<String>> calls =
                List.of(done("put 1", "ok"), done("put 2", "ok"), done("take", "1"), done("take", "2"));
        History.Precedence takesTurned = (a, b) -> a == 3 && b == 2;
        assertEquals(Optional.of(List.of(1, 0, 3, 2)), order(calls, takesTurned));
        assertEquals(Optional.empty(), order(calls, (a, b) -> takesTurned.before(a, b) || (a == 0 && b == 1)));
    }

    @Test
    void noOrderExplainsAResultThatTheSpecificationNeverGives() {
        assertEquals(
                Optional.empty(),
                order(List.of(done("put 1", "ok"), done("take", "3")), LinearizabilityTest::unordered));
    }

    @Test
    void theLowestNumberGoesFirst() {
        List<History.Done<String>> calls = List.of(done("put 2", "ok"), done("put 1", "ok"), done("put 3", "ok"));
        assertEquals(Optional.of(List.of(0, 1, 2)), order(calls, LinearizabilityTest::unordered));
        assertEquals(Optional.of(List.of(1, 2, 0)), order(calls, (a, b) -> a != 0 && b == 0));
    }

    /** Twelve calls have 479 million orders; there are 4,096 sets of them, and so no more places. */
    @Test
    void aSearchDoesNotGoTheSameWayTwice() {
        List<History.Done<String>> calls = new ArrayList<>(Collections.nCopies(12, done("put 1", "ok")));
        calls.add(done("take", "2"));
        assertEquals(Optional.empty(), order(calls, LinearizabilityTest::unordered));
    }

    @Test
    void anOrderThatRunsInACircleIsRefused() {
        List<History.Done<String>> calls = Collections.nCopies(3, done("put 1", "ok"));
        assertThrows(IllegalArgumentException.class, () -> History.of(calls, (a, b) -> (a + 1) % 3 == b));
        assertThrows(IllegalArgumentException.class, () -> History.of(calls, (a, b) -> a == b));
        assertThrows(IllegalArgumentException.class, () -> new History<>(calls, List.of(0L)));
        assertThrows(
                IllegalArgumentException.class,
                () -> History.of(
                        Collections.nCopies(History.MOST + 1, done("put 1", "ok")), LinearizabilityTest::unordered));
    }

    @Test
    void asManyCallsAsThereAreBits() {
        List<History.Done<String>> calls = Collections.nCopies(History.MOST, done("put 1", "ok"));
        assertEquals(
                Optional.of(IntStream.range(0, History.MOST).boxed().toList()), order(calls, (a, b) -> a + 1 == b));
    }

    /** Against the definition itself: every permutation of small random histories, right ones and wrong ones. */
    @Test
    void theSearchAgreesWithTheDefinition() {
        Random random = new Random(7);
        int right = 0;
        int wrong = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            History<String> history = history(random);
            Optional<List<Integer>> expected = bruteForce(history, new ArrayList<>());
            assertEquals(expected, Linearizability.order(history, new Fifo()), history::toString);
            right += expected.isPresent() ? 1 : 0;
            wrong += expected.isPresent() ? 0 : 1;
        }
        assertTrue(right > 500 && wrong > 500, right + " right, " + wrong + " wrong");
    }

    private static History<String> history(Random random) {
        int size = 1 + random.nextInt(6);
        List<History.Done<String>> calls = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = 1 + random.nextInt(3);
            calls.add(
                    random.nextBoolean()
                            ? done("put " + number, "ok")
                            : done("take", random.nextInt(3) == 0 ? "none" : Integer.toString(number)));
        }
        int edges = random.nextInt(100);
        List<Integer> line = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(line, random);
        boolean[][] edge = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                edge[line.get(i)][line.get(j)] = random.nextInt(100) < edges;
            }
        }
        return History.of(calls, (a, b) -> edge[a][b]);
    }

    /** Permutations in lexicographic order. No state is remembered: each is played from the start. */
    private static Optional<List<Integer>> bruteForce(History<String> history, List<Integer> prefix) {
        int size = history.calls().size();
        if (prefix.size() == size) {
            return explains(history, prefix) ? Optional.of(List.copyOf(prefix)) : Optional.empty();
        }
        for (int next = 0; next < size; next++) {
            if (!prefix.contains(next)) {
                prefix.add(next);
                Optional<List<Integer>> found = bruteForce(history, prefix);
                prefix.remove(prefix.size() - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean explains(History<String> history, List<Integer> order) {
        Fifo fifo = new Fifo();
        for (int at = 0; at < order.size(); at++) {
            int call = order.get(at);
            long past = history.before().get(call);
            if (order.subList(at, order.size()).stream().anyMatch(later -> (past >>> later & 1) == 1)) {
                return false;
            }
            History.Done<String> done = history.calls().get(call);
            if (!fifo.apply(done.call()).equals(done.result())) {
                return false;
            }
        }
        return true;
    }
}
