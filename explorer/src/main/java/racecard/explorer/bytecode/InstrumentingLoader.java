package racecard.explorer.bytecode;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.lab.Edit;

/**
 * Loads classes instrumented, from the files of another loader; of the JDK's those that have twins; the others and the
 * checker's own come from there as they are.
 */
public final class InstrumentingLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Hierarchy hierarchy;
    private final Edit edit;
    private final Map<String, byte[]> plain;
    private final Map<String, byte[]> edited;

    /**
     * A loader of its own, with static fields of its own. What its classes assert is checked.
     *
     * @param source where class files are
     * @param edit what is changed in a class before it is instrumented
     * @param plain classes of this source that were instrumented before; is added to
     * @param edited the same for those that the edit touches
     * @param late classes whose initialisers are part of the program, by internal name
     * @param real classes of the JDK's that run as what they are although there is an abstraction, by internal name
     */
    public InstrumentingLoader(
            ClassLoader source,
            Edit edit,
            Map<String, byte[]> plain,
            Map<String, byte[]> edited,
            Set<String> late,
            Set<String> real) {
        super(source);
        this.hierarchy = new Hierarchy(source, edit.abstractions() ? Twins.without(real) : Twins.real(), late);
        this.edit = edit;
        this.plain = plain;
        this.edited = edited;
        setDefaultAssertionStatus(true);
    }

    /** The same with nothing changed. */
    public InstrumentingLoader(ClassLoader source) {
        this(source, Edit.NONE, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), Set.of(), Set.of());
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
        boolean ours = Twins.isOurs(internal);
        Map<String, byte[]> done = ours ? hierarchy.twins().instrumented() : edit.touches(internal) ? edited : plain;
        byte[] bytes = done.get(internal);
        if (bytes == null) {
            bytes = new ClassTransform(hierarchy, ours ? Edit.NONE : edit).transform(hierarchy.bytes(internal));
            done.put(internal, bytes);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
