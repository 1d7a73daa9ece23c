/**
 * QEMU's asynchronous I/O by worker threads: posix-aio-compat's own pool (2008 to 2011), the threadlets that were to
 * replace it (2010, never merged), and util/thread-pool.c (since 2012).
 *
 * <p>Here stand the interface and what every revision works on; {@code revision} holds one class for every revision
 * that behaves differently, {@code bug} one small class for every bug that can be expressed, and
 * {@link racecard.threadlet.ThreadletCatalogue} names them all.
 */
package racecard.threadlet;
