/**
 * The ladders. Each is one race of a protocol, cut down to the accesses that matter: its first step is the protocol as
 * it stands, every further step changes one thing, and what each step may produce is written beside it.
 *
 * <p>How a kernel primitive becomes Java here, and what Java forces to differ:
 *
 * <ul>
 *   <li>READ_ONCE and WRITE_ONCE are opaque accesses. An opaque read starts no dependency, READ_ONCE does: where the
 *       kernel goes on through the pointer or the value that it read, the read is an acquire.
 *   <li>cmpxchg, xchg and test_and_set_bit are a volatile read-modify-write between two full fences: on its own it
 *       orders volatile accesses only, and an opaque read after it may come too early. The fence stands where the
 *       kernel has one only on success, too; that is stronger and hides nothing here, because no step goes on after a
 *       failure.
 *   <li>smp_mb is a full fence; smp_load_acquire and smp_store_release are acquire and release.
 *   <li>A relaxed read-modify-write is a weak plain compareAndSet where one retry loop is harmless. Java has no relaxed
 *       exchange: a release exchange leaves its read free, an acquire exchange its write, and each step says which half
 *       has to be free.
 *   <li>A spin lock is an acquire and a release on one word ({@code SpinLocked}), as weak as the kernel's.
 * </ul>
 *
 * <p>FORBIDDEN is what neither the Linux-kernel memory model nor Java allows for the accesses written;
 * ACCEPTABLE_INTERESTING is what goes wrong and is allowed, whether or not this processor ever shows it. To watch one
 * ladder alone after a build:
 *
 * <pre>java -cp 'jcstress-tests/target/jcstress-tests-0.1.0.jar:jcstress-tests/target/lib/*' org.openjdk.jcstress.Main
 * -m quick -sc false -t JobctlSb</pre>
 */
package racecard.jcstress.ladder;
