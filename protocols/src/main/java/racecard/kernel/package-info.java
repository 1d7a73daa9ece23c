/**
 * Linux's primitives in Java, under the names that kernel developers use. This package is the one place in
 * {@code protocols} that chooses a VarHandle access mode; each choice stands beside the argument why it is sound, that
 * is: why every behaviour that the Java memory model allows for it is one that the Linux kernel memory model (LKMM)
 * allows for the primitive in the same place.
 *
 * <p>Two traps decide most choices. Java has <b>no dependency ordering</b>: where the kernel relies on an address
 * dependency that a READ_ONCE heads, Java needs acquire. And a Java volatile compare-and-set is <b>no full fence</b>
 * for the plain and opaque accesses around it, while the kernel's cmpxchg is: so {@link Barriers#smpMb} stands on both
 * sides of every fully ordered read-modify-write here.
 *
 * <p>Where Java has nothing as weak as the kernel (a relaxed RMW, a failing cmpxchg that orders nothing) the Java form
 * is stronger, and says so: a bug that needs just that weakness cannot show here, and waits for a checker that judges
 * the same calls as kernel events.
 */
package racecard.kernel;
