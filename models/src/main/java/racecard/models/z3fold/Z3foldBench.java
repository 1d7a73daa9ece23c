package racecard.models.z3fold;

import java.util.List;
import java.util.function.Function;
import racecard.kernel.Context;
import racecard.kernel.KasanObject;
import racecard.kernel.Local;
import racecard.kernel.Oops;
import racecard.kernel.Ptr;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.z3fold.Address;
import racecard.z3fold.Errno;
import racecard.z3fold.Handle;
import racecard.z3fold.Layout;
import racecard.z3fold.Page;
import racecard.z3fold.Z3fold;

/**
 * One pool and numbered objects, 1 to 19: what is done with an object of ten and more is done on CPU 1. A call that
 * returns with a lock held is an oops, as is an object whose word has changed.
 *
 * <p>An object is freed once, by its user or by an eviction, whoever comes first; nobody maps what somebody frees,
 * except an eviction, which cannot know.
 */
final class Z3foldBench implements Bench {
    /** Objects are numbered below this. */
    static final int OBJECTS = 20;

    private static final int SECOND_CPU = 10;

    private final Z3fold z3fold;
    private final Stored[] objects = new Stored[OBJECTS];
    private final Stored[] allocated = new Stored[OBJECTS]; // those of them that were, where it is alone
    private boolean alone; // said before the first call, if at all
    private Eviction eviction; // of the last reclaim, where it was alone
    private final Ptr<RuntimeException> oops = new Ptr<>(KasanObject.STATIC);

    Z3foldBench(Z3fold z3fold) {
        this.z3fold = z3fold;
        for (int i = 1; i < OBJECTS; i++) {
            objects[i] = new Stored(i);
        }
    }

    @Override
    public String call(Action action) {
        return action.on(this);
    }

    /** What a user does with an object, on the object's CPU. */
    String user(String what, int object, Function<Context, String> does) {
        return user(what, object, 0, does);
    }

    String user(String what, int object, int chunks, Function<Context, String> does) {
        int cpu = object / SECOND_CPU;
        return with(new Context(what + " " + object, cpu), new Made(what, object, chunks, cpu), does);
    }

    /** What belongs to no object. */
    String with(String what, int cpu, Function<Context, String> does) {
        return with(new Context(what, cpu), new Made(what, 0, 0, cpu), does);
    }

    String with(Context c, Made call, Function<Context, String> does) {
        try {
            return alone ? diligently(c, call, does) : orderly(c, does);
        } catch (RuntimeException e) {
            oops.writeOnce(e);
            c.die();
            throw e;
        }
    }

    private static String orderly(Context c, Function<Context, String> does) {
        String result = does.apply(c);
        if (!c.leftovers().isEmpty()) {
            throw new Oops(c.leftovers());
        }
        return result;
    }

    /** Nothing else runs: then what can be done must be done. */
    private String diligently(Context c, Made call, Function<Context, String> does) {
        if (call.chunks() > 0) {
            allocated[call.object()] = objects[call.object()];
        }
        Diligence diligence = new Diligence(z3fold, allocated, call);
        String result = orderly(c, does);
        diligence.done(result, eviction);
        return result;
    }

    String alone() {
        alone = true;
        return DONE;
    }

    String alloc(Context c, int number, int chunks, boolean canSleep) {
        Stored stored = objects[number];
        stored.begin();
        Local<Handle> handle = new Local<>(null);
        int err = z3fold.alloc(c, chunks * Layout.CHUNK_SIZE, canSleep, handle);
        stored.allocated(c);
        if (err == 0) {
            stored.store(handle.value);
        }
        return Integer.toString(err);
    }

    String free(Context c, int number) {
        if (!objects[number].take()) {
            return "gone";
        }
        z3fold.free(c, objects[number].handle());
        objects[number].freed();
        return DONE;
    }

    String write(Context c, int number) {
        Handle handle = objects[number].handle();
        objects[number].write(z3fold.map(c, handle));
        z3fold.unmap(c, handle);
        return DONE;
    }

    String map(Context c, int number, int mapping) {
        Address address = z3fold.map(c, objects[number].handle());
        objects[number].map(mapping, address);
        return stands(number, address);
    }

    String compactWork(Context c) {
        return z3fold.pool().compactWq.runOne(c) ? DONE : "nothing";
    }

    String drainWork(Context c) {
        return z3fold.pool().releaseWq.runOne(c) ? DONE : "nothing";
    }

    String reclaim(Context c, Eviction.Manner manner) {
        Eviction wanted = new Eviction(this, c, manner);
        if (alone) {
            eviction = wanted;
        }
        return Integer.toString(z3fold.reclaim(c, wanted.retries(), wanted::evict));
    }

    /** Looks again at the address that map gave: it must still be the object's. */
    String unmap(Context c, int number, int mapping) {
        String result = stands(number, objects[number].mapped(mapping));
        z3fold.unmap(c, objects[number].handle());
        objects[number].unmap();
        return result;
    }

    private String stands(int number, Address address) {
        if (!objects[number].stands(address)) {
            throw new Oops("object " + number + " is mapped, and something else stands there");
        }
        return DONE;
    }

    /**
     * compact_zone: isolates the page that an object is on, and moves it; back if that fails. Under the page's big
     * lock, as the memory management does.
     */
    String migrate(Context c, int number) {
        Page page = z3fold.pageOf(objects[number].handle());
        if (!isolated(c, page)) {
            return "refused";
        }
        page.mm.setBit(Page.PG_LOCKED);
        int err = z3fold.migrate(c, page);
        objects[number].migrated(c);
        if (err != 0) {
            putBack(c, page);
        }
        page.mm.clearBit(Page.PG_LOCKED);
        return Integer.toString(err);
    }

    /** Isolates the page that an object is on, thinks better of it, and puts it back. */
    String isolate(Context c, int number) {
        Page page = z3fold.pageOf(objects[number].handle());
        if (!isolated(c, page)) {
            return "refused";
        }
        putBack(c, page);
        return DONE;
    }

    /**
     * isolate_movable_page: the mark is the memory management's, and it sets that when the allocator has let go of its
     * lock.
     */
    private boolean isolated(Context c, Page page) {
        boolean isolated = z3fold.isolate(c, page);
        if (isolated) {
            page.mm.setBit(Page.PG_ISOLATED);
        }
        return isolated;
    }

    /** putback_movable_page. */
    private void putBack(Context c, Page page) {
        z3fold.putback(c, page);
        page.mm.clearBit(Page.PG_ISOLATED);
    }

    /**
     * An eviction maps what it is asked for, to see whose it is; its user may free it meanwhile, so nothing is said of
     * what stands there.
     */
    void look(Context c, Handle handle) {
        int unused = z3fold.map(c, handle).load();
        z3fold.unmap(c, handle);
    }

    /** pool->ops->evict: the owner of the object behind this handle gives it up. */
    int evict(Context c, Handle handle) {
        Stored owner = owner(handle);
        if (owner == null) {
            return -Errno.EAGAIN;
        }
        if (owner.take()) {
            z3fold.free(c, owner.handle());
            owner.freed();
        }
        return owner.isFreed() ? 0 : -Errno.EAGAIN;
    }

    /**
     * Whose handle it is: of one that is still there, if possible, because handles come again. Null when an alloc that
     * is not back yet may have been given it.
     */
    private Stored owner(Handle handle) {
        Stored gone = null;
        boolean open = false;
        for (int i = 1; i < OBJECTS; i++) {
            Stored stored = objects[i];
            open |= stored.open();
            if (stored.is(handle)) {
                if (!stored.taken()) {
                    return stored;
                }
                gone = stored;
            }
        }
        if (gone == null && !open) {
            throw new Oops("evict is called with a handle that nobody was given");
        }
        return gone;
    }

    @Override
    public List<String> meanwhile() {
        return new Settlement(z3fold, objects).meanwhile();
    }

    @Override
    public List<String> settle() {
        RuntimeException broken = oops.readOnce();
        return broken == null ? new Settlement(z3fold, objects).violations() : List.of("oops: " + broken.getMessage());
    }
}
