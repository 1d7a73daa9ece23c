package racecard.z3fold;

/** pool->ops->evict: asks the owner of an object to give it up. */
public interface Evict {
    /** Returns 0 after the object was freed, or a negative error number. */
    int evict(Handle handle);
}
