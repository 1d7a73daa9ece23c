/**
 * QEMU's primitives in Java, as far as its threads and its main loop need them: mutex, condition, semaphore, file
 * descriptors that are waited for, and bottom halves. Atomics and barriers are {@code racecard.kernel}'s. Nothing here
 * looks at a clock or makes a thread: both come from the {@link Host}.
 */
package racecard.qemu;
