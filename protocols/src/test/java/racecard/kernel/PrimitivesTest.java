package racecard.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the primitives return, on one thread. What they order is for the ladders. */
class PrimitivesTest {
    private final Ptr<String> ptr = new Ptr<>(KasanObject.STATIC);

    @Test
    void everyCmpxchgReturnsWhatItFoundAndStoresOnAMatchOnly() {
        assertNull(ptr.cmpxchg("no", "a"));
        assertNull(ptr.get());
        assertNull(ptr.cmpxchg(null, "a"));
        assertSame("a", ptr.cmpxchgAcquire("a", "b"));
        assertSame("b", ptr.cmpxchgRelease("b", "c"));
        assertSame("c", ptr.cmpxchgRelaxed("c", "d"));
        assertSame("d", ptr.cmpxchgRelaxed("x", "e"));
        assertSame("d", ptr.get());
    }

    @Test
    void tryCmpxchgRefreshesItsLocalWhenItFails() {
        ptr.set("now");
        Local<String> old = new Local<>("then");
        assertFalse(ptr.tryCmpxchg(old, "next"));
        assertSame("now", old.value);
        assertTrue(ptr.tryCmpxchgAcquire(old, "next"));
        assertSame("next", ptr.readOnce());
        Word word = new Word(5);
        Local<Integer> seen = new Local<>(4);
        assertFalse(word.tryCmpxchgRelease(seen, 6));
        assertEquals(5, seen.value);
        assertTrue(word.tryCmpxchgRelaxed(seen, 6));
        assertEquals(6, word.smpLoadAcquire());
    }

    @Test
    void xchgReturnsWhatItReplaced() {
        Word word = new Word(1);
        assertEquals(1, word.xchg(2));
        assertEquals(2, word.xchgAcquire(3));
        assertEquals(3, word.xchgRelease(4));
        assertEquals(4, word.xchgRelaxed(5));
        word.smpStoreMb(6);
        assertEquals(6, word.get());
        assertEquals(6, word.fetchAddRelaxed(-2));
        assertEquals(4, word.get());
    }

    @Test
    void bitsAreIndependentAndTestedBeforeTheyChange() {
        Bits bits = new Bits();
        bits.setBit(0);
        bits.setBit(31);
        assertFalse(bits.testAndSetBit(17));
        assertTrue(bits.testAndSetBit(17));
        bits.clearBit(0);
        assertFalse(bits.testBit(0));
        assertTrue(bits.testBitAcquire(31));
        assertTrue(bits.testAndClearBit(17));
        assertFalse(bits.testAndClearBit(17));
        assertFalse(bits.testAndSetBitLock(3));
        bits.clearBitUnlock(3);
        assertEquals(1 << 31, bits.readOnce());
        assertThrows(IllegalArgumentException.class, () -> bits.setBit(32));
    }

    @Test
    void aLockIsHeldOnceAndADeadOneReportsWhoeverWaits() {
        SpinLock lock = new SpinLock("pi_lock");
        lock.lock();
        assertTrue(lock.isLocked());
        assertFalse(lock.trylock());
        lock.unlock();
        lock.unlockWait();
        lock.unlockWaitAcquire();
        lock.unlockWaitPowerpc();
        lock.unlockWaitArm64();
        assertTrue(lock.trylock());
        lock.die();
        assertThrows(Lockup.class, lock::lock);
        assertThrows(Lockup.class, lock::unlockWait);
        assertThrows(Lockup.class, lock::unlockWaitAcquire);
        assertThrows(Lockup.class, lock::unlockWaitPowerpc);
        assertThrows(Lockup.class, lock::unlockWaitArm64);
    }

    @Test
    void theLastOwnerFreesAndNobodyResurrects() {
        Kref kref = new Kref();
        kref.get();
        assertTrue(kref.getUnlessZero());
        assertEquals(3, kref.read());
        int[] released = new int[1];
        assertFalse(kref.put(() -> released[0]++));
        assertFalse(kref.put(() -> released[0]++));
        assertTrue(kref.put(() -> released[0]++));
        assertEquals(1, released[0]);
        assertFalse(kref.getUnlessZero());
        assertThrows(Oops.class, kref::get);
        assertThrows(Oops.class, () -> new Refcount(0).decAndTest());
        Refcount two = new Refcount(2);
        assertFalse(two.decIfOne());
        assertFalse(two.decAndTest());
        assertTrue(two.decIfOne());
    }

    @Test
    void freedMemoryReportsEveryTouch() {
        class Node extends KasanObject {
            final Ptr<Node> next = new Ptr<>(this);

            Node() {
                super("node");
            }
        }
        Node node = new Node();
        node.next.set(node);
        assertSame(node, node.next.containerOf());
        node.kfree();
        assertThrows(UseAfterFree.class, node.next::readOnce);
        assertThrows(UseAfterFree.class, () -> node.next.cmpxchg(node, null));
        assertThrows(UseAfterFree.class, node::kfree);
        node.kmalloc();
        assertSame(node, node.next.get());
    }

    @Test
    void theWatchdogEndsWhatDoesNotEnd() {
        Watchdog watchdog = new Watchdog("loop");
        for (int i = 0; i < Watchdog.LOCKUP; i++) {
            watchdog.again();
        }
        assertThrows(Lockup.class, watchdog::again);
        assertEquals(Watchdog.LOCKUP, Watchdog.again(Watchdog.LOCKUP - 1, "loop"));
        assertThrows(Lockup.class, () -> Watchdog.again(Watchdog.LOCKUP, "loop"));
    }
}
