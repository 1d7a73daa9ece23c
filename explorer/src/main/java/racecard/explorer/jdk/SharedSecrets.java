package racecard.explorer.jdk;

/** Stands in for jdk.internal.access.SharedSecrets. */
public final class SharedSecrets {
    private static JavaUtilCollectionAccess lists;

    static {
        try { // which leaves here what gives access to it
            Class.forName("racecard.twin.java.util.ImmutableCollections$Access");
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private SharedSecrets() {}

    public static JavaLangAccess getJavaLangAccess() {
        return JavaLangAccess.INSTANCE;
    }

    public static JavaUtilConcurrentTLRAccess getJavaUtilConcurrentTLRAccess() {
        return JavaUtilConcurrentTLRAccess.INSTANCE;
    }

    public static void setJavaUtilConcurrentFJPAccess(JavaUtilConcurrentFJPAccess access) {}

    public static void setJavaUtilCollectionAccess(JavaUtilCollectionAccess access) {
        lists = access;
    }

    public static JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
        return lists;
    }
}
