package racecard.checker.bytecode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads classes instrumented, from the files of another loader; the JDK's and the checker's own come from there as they are. */
public final class InstrumentingLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Hierarchy hierarchy;
    private final Edit edit;
    private final Map<String, byte[]> done;

    /**
     * A loader of its own, with static fields of its own.
     *
     * @param source where class files are
     * @param edit what is changed in a class before it is instrumented
     * @param done classes that were instrumented before for the same source and edit; is added to
     */
    public InstrumentingLoader(ClassLoader source, Edit edit, Map<String, byte[]> done) {
        super(source);
        this.hierarchy = new Hierarchy(source);
        this.edit = edit;
        this.done = done;
    }

    /** The same with nothing changed. */
    public InstrumentingLoader(ClassLoader source) {
        this(source, Edit.NONE, new ConcurrentHashMap<>());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String internal = name.replace('.', '/');
        if (!Scope.isInstrumented(internal)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, internal);
        }
    }

    private Class<?> define(String name, String internal) throws ClassNotFoundException {
        byte[] bytes = done.get(internal);
        if (bytes == null) {
            bytes = new ClassTransform(hierarchy, edit).transform(hierarchy.bytes(internal));
            done.put(internal, bytes);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
