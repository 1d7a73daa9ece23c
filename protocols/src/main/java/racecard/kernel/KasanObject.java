package racecard.kernel;

/**
 * Memory that can be freed. The garbage collector would hide every use after free; this brings them back the way KASAN
 * does in the kernel: the object knows whether it was freed, and each access through a {@link Ptr} that lives in it
 * asks first.
 *
 * <p>The question is an opaque read of a word of its own. In a correct protocol the last access happens before kfree,
 * so by coherence it can only see "not freed": no false alarm. In a broken one it may see either, as on hardware: under
 * an exhaustive tool some execution shows it.
 */
public class KasanObject {
    /** Owns the pointers that live in memory which is never freed, such as a list head in a task. */
    public static final KasanObject STATIC = new KasanObject("static") {
        @Override
        public void kasanCheck() {}
    };

    private final String name;
    private final Word freed = new Word(0);

    /** Memory in use, called {@code name} in reports. */
    protected KasanObject(String name) {
        this.name = name;
    }

    /** kfree: from here on every access is a use after free. @throws UseAfterFree when it was freed before */
    public final void kfree() {
        if (freed.readOnce() != 0) {
            throw new UseAfterFree("double free of " + name);
        }
        freed.writeOnce(1);
    }

    /** Memory is used again for a new object of the same name: what the slab does after kfree. */
    public final void kmalloc() {
        freed.writeOnce(0);
    }

    /** Whether it was freed and not used again: for whoever counts what is left at the end. */
    public final boolean kfreed() {
        return freed.readOnce() != 0;
    }

    /**
     * Reports an access to freed memory. Pointers ask by themselves; what lives in the object beside pointers asks
     * here. @throws UseAfterFree when it was freed
     */
    public void kasanCheck() {
        if (freed.readOnce() != 0) {
            throw new UseAfterFree("use of " + name + " after it was freed");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
