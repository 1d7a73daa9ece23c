package racecard.explorer.hotspot;

import java.util.Random;

/** Statements that use what java.util and java.util.concurrent have for threads. */
final class Calls {
    private final Random random;
    private final String result;
    private final String s;
    private final String t;
    private final int k;

    /** @param result the name of a variable for what is read */
    Calls(Random random, String result) {
        this.random = random;
        this.result = result;
        this.s = "s" + result;
        this.t = "t" + result;
        this.k = 1 + random.nextInt(2);
    }

    /** One that stands alone. */
    String statement() {
        return switch (random.nextInt(13)) {
            case 0 -> map();
            case 1 -> queue("queue");
            case 2 -> queue(random.nextBoolean() ? "bounded" : "linked");
            case 3 -> random.nextBoolean() ? "copied.add(" + k + ");" : result + " = copied.size();";
            case 4 -> "synchronized (list) { " + either("list.add(" + k + ");", result + " = list.size();") + " }";
            case 5 -> latch();
            case 6 -> future();
            case 7 -> atomics();
            case 8 -> arrays();
            case 9 ->
                either(
                        "{ long " + s + " = stamped.tryOptimisticRead(); int q = x; " + result + " = stamped.validate("
                                + s + ") ? q : -1; }",
                        "{ long " + s + " = stamped.tryReadLock(); if (" + s + " != 0) { " + result
                                + " = x; stamped.unlockRead(" + s + "); } }");
            case 10 -> either(result + " = phaser.arrive();", result + " = phaser.getPhase();");
            case 11 -> either("own.set(" + k + ");", result + " = own.get();") + " " + result + " = own.get();";
            default -> waits();
        };
    }

    /** One around another. */
    String around(String inner) {
        return switch (random.nextInt(9)) {
            case 0 -> "synchronized (this) { " + inner + " }";
            case 1 -> "lock.lock(); try { " + inner + " } finally { lock.unlock(); }";
            case 2 -> "if (lock.tryLock()) { try { " + inner + " } finally { lock.unlock(); } }";
            case 3 -> {
                String lock = "rw." + either("readLock", "writeLock") + "()";
                yield lock + ".lock(); try { " + inner + " } finally { " + lock + ".unlock(); }";
            }
            case 4 ->
                "{ long " + s + " = stamped.writeLock(); try { " + inner + " } finally { stamped.unlockWrite(" + s
                        + "); } }";
            case 5 -> "if (permits.tryAcquire()) { try { " + inner + " } finally { permits.release(); } }";
            case 6 ->
                "{ Thread " + t + " = new Thread(() -> { try { " + inner
                        + " } catch (Exception e) { throw new IllegalStateException(e); } }); " + t + ".start(); " + t
                        + ".join(); }";
            case 7 ->
                "{ Thread " + t + " = new Thread(() -> " + result + " = Thread.interrupted() ? 1 : 0); " + t
                        + ".start(); " + inner + " " + t + ".interrupt(); " + t + ".join(); }";
            default ->
                "Thread.currentThread().interrupt(); " + inner + " " + result + " = Thread.interrupted() ? 1 : 0;";
        };
    }

    private String map() {
        return switch (random.nextInt(5)) {
            case 0 -> "map.put(1, " + k + ");";
            case 1 -> result + " = map.getOrDefault(1, -1);";
            case 2 -> "map.merge(1, 1, Integer::sum);";
            case 3 -> result + " = map.putIfAbsent(1, " + k + ") == null ? 1 : 0;";
            default -> result + " = map.computeIfAbsent(1, q -> " + k + ");";
        };
    }

    private String queue(String name) {
        return either(
                result + " = " + name + ".offer(" + k + ") ? 1 : 0;",
                "{ Integer q = " + name + ".poll(); " + result + " = q == null ? -1 : q; }");
    }

    private String latch() {
        return either("latch.countDown();", result + " = (int) latch.getCount();");
    }

    private String future() {
        return switch (random.nextInt(3)) {
            case 0 -> result + " = future.complete(" + k + ") ? 1 : 0;";
            case 1 -> result + " = future.getNow(-1);";
            default -> "future.thenAccept(q -> " + result + " = q);";
        };
    }

    private String atomics() {
        return switch (random.nextInt(10)) {
            case 0 -> result + " = a.incrementAndGet();";
            case 1 -> result + " = a.getPlain();";
            case 2 -> "a.lazySet(" + k + ");";
            case 3 -> result + " = a.accumulateAndGet(" + k + ", Math::max);";
            case 4 -> result + " = a.weakCompareAndSetPlain(0, " + k + ") ? 1 : 0;";
            case 5 -> result + " = ref.compareAndSet(null, " + k + ") ? 1 : 0;";
            case 6 -> "{ Integer q = ref.getAndSet(" + k + "); " + result + " = q == null ? -1 : q; }";
            case 7 -> result + " = flag.getAndSet(true) ? 1 : 0;";
            case 8 -> "adder.increment();";
            default -> result + " = (int) adder.sum();";
        };
    }

    private String arrays() {
        return switch (random.nextInt(8)) {
            case 0 -> result + " = array.addAndGet(0, " + k + ");";
            case 1 -> result + " = array.get(" + (k - 1) + ");";
            case 2 -> "array.updateAndGet(0, q -> q + 1);";
            case 3 -> "E." + either("setRelease", "setOpaque") + "(elements, 0, " + k + ");";
            case 4 -> result + " = (int) E." + either("getAcquire", "getVolatile") + "(elements, 0);";
            case 5 -> result + " = elements[" + (k - 1) + "];";
            case 6 -> "elements[0]++;";
            default -> "elements[" + (k - 1) + "] = " + k + ";";
        };
    }

    private String waits() {
        return switch (random.nextInt(5)) {
            case 0 -> "lock.lock(); try { condition.signalAll(); } finally { lock.unlock(); }";
            case 1 ->
                "lock.lock(); try { " + result + " = condition.await(1, TimeUnit.NANOSECONDS) ? 1 : 0; } "
                        + interrupted() + " finally { lock.unlock(); }";
            case 2 -> "synchronized (this) { notifyAll(); }";
            case 3 -> "synchronized (this) { try { wait(0, 1); " + result + " = x; } " + interrupted() + " }";
            default -> "LockSupport.unpark(Thread.currentThread()); LockSupport.park();";
        };
    }

    private String interrupted() {
        return "catch (InterruptedException e) { " + result + " = 8; }";
    }

    private String either(String one, String other) {
        return random.nextBoolean() ? one : other;
    }
}
