package racecard.explorer.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What is let through without being looked into is read here, as the running JDK has it: it changes nothing that
 * anybody could see. Whoever lists another class there has to argue for each field that this finds.
 */
class JdkTest {
    private static final String LAZY = "computed from what never changes, the same whoever does it";
    private static final String TABLE = "a table of numbers that grows, whose content is determined";
    private static final String MADE = "set while it is made, and threads cannot share one";

    /**
     * Fields that are written after their object, or their class, was made, or that are not final; and why that is no
     * memory.
     */
    private static final Map<String, String> ARGUED = Map.ofEntries(
            Map.entry("java/lang/Enum.hash", LAZY),
            Map.entry("java/lang/String.hash", LAZY),
            Map.entry("java/lang/String.hashIsZero", LAZY),
            Map.entry("java/lang/String.value", "given to the package's own classes alone"),
            Map.entry("java/math/BigDecimal.precision", LAZY),
            Map.entry("java/math/BigDecimal.stringCache", LAZY),
            Map.entry("java/math/BigDecimal.BIG_TEN_POWERS_TABLE", TABLE),
            Map.entry("java/math/BigInteger.bitCountPlusOne", LAZY),
            Map.entry("java/math/BigInteger.bitLengthPlusOne", LAZY),
            Map.entry("java/math/BigInteger.magBitLengthPlusOne", LAZY),
            Map.entry("java/math/BigInteger.lowestSetBitPlusTwo", LAZY),
            Map.entry("java/math/BigInteger.firstNonzeroIntNumPlusTwo", LAZY),
            Map.entry("java/math/BigInteger.numberOfTrailingZeroIntsPlusTwo", LAZY),
            Map.entry("java/math/BigInteger.powerCache", TABLE),
            Map.entry("java/lang/StackTraceElement.declaringClassObject", MADE),
            Map.entry("java/lang/StackTraceElement.classLoaderName", MADE),
            Map.entry("java/lang/StackTraceElement.moduleName", MADE),
            Map.entry("java/lang/StackTraceElement.moduleVersion", MADE),
            Map.entry("java/lang/StackTraceElement.declaringClass", MADE),
            Map.entry("java/lang/StackTraceElement.methodName", MADE),
            Map.entry("java/lang/StackTraceElement.fileName", MADE),
            Map.entry("java/lang/StackTraceElement.lineNumber", MADE),
            Map.entry("java/lang/StackTraceElement.format", MADE),
            Map.entry("java/util/Locale.baseLocale", "threads make none"),
            Map.entry("java/util/Locale.localeExtensions", "threads make none"),
            Map.entry("java/util/Locale.hashCodeValue", LAZY),
            Map.entry("java/util/Locale.languageTag", LAZY),
            Map.entry("java/util/Locale.defaultLocale", "setDefault is refused"),
            Map.entry("java/util/Locale.defaultDisplayLocale", "setDefault is refused, and it is looked up once"),
            Map.entry("java/util/Locale.defaultFormatLocale", "setDefault is refused, and it is looked up once"),
            Map.entry("java/util/Locale.isoLanguages", "a copy is given away"),
            Map.entry("java/util/Locale.isoCountries", "a copy is given away"));

    private static ClassNode read(String name) {
        try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean is(int access, int flag) {
        return (access & flag) != 0;
    }

    /** The fields of a class that are not final, and those that something but its making writes. */
    private static Set<String> changing(String name) {
        Set<String> changing = new TreeSet<>();
        ClassNode node = read(name);
        for (FieldNode field : node.fields) {
            if (!is(field.access, Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) {
                changing.add(name + "." + field.name);
            }
        }
        for (MethodNode method : node.methods) {
            boolean making = method.name.equals("<init>") || method.name.equals("<clinit>");
            for (AbstractInsnNode at : method.instructions) {
                boolean puts = at.getOpcode() == Opcodes.PUTFIELD || at.getOpcode() == Opcodes.PUTSTATIC;
                if (puts && !making) {
                    FieldInsnNode field = (FieldInsnNode) at;
                    changing.add(field.owner + "." + field.name);
                }
            }
        }
        return changing;
    }

    /** Methods that others may call and that give away an array which the object, or the class, goes on using. */
    private static List<String> leaks(String name) {
        List<String> leaks = new ArrayList<>();
        for (MethodNode method : read(name).methods) {
            for (AbstractInsnNode at : method.instructions) {
                boolean gets = at.getOpcode() == Opcodes.GETFIELD || at.getOpcode() == Opcodes.GETSTATIC;
                if (!is(method.access, Opcodes.ACC_PRIVATE)
                        && !ARGUED.containsKey(name + "." + method.name)
                        && gets
                        && ((FieldInsnNode) at).desc.startsWith("[")
                        && at.getNext().getOpcode() == Opcodes.ARETURN) {
                    leaks.add(name + "." + method.name);
                }
            }
        }
        return leaks;
    }

    @Test
    void valuesNeverChange() {
        for (String name : Jdk.VALUES) {
            Set<String> changing = changing(name);
            changing.removeAll(ARGUED.keySet());
            assertEquals(Set.of(), changing, name);
            assertEquals(List.of(), leaks(name), name);
        }
    }

    /** What a value refers to is a value as well, or is not given away. */
    @Test
    void valuesAreValuesThroughout() {
        Set<String> inside =
                Set.of("java/lang/Class", "sun/util/locale/BaseLocale", "sun/util/locale/LocaleExtensions");
        for (String name : Jdk.VALUES) {
            for (FieldNode field : read(name).fields) {
                if (!is(field.access, Opcodes.ACC_STATIC) && field.desc.startsWith("L")) {
                    String type = field.desc.substring(1, field.desc.length() - 1);
                    assertTrue(Jdk.VALUES.contains(type) || inside.contains(type), name + "." + field.name);
                }
            }
        }
    }

    /**
     * With all that they call, as far as it is code: nothing is written, and of what is written elsewhere nothing is
     * read.
     */
    @Test
    void whatHasNoStateReachesNone() {
        for (String name : Jdk.STATELESS) {
            ClassNode node = read(name);
            assertTrue(
                    node.fields.stream().allMatch(field -> is(field.access, Opcodes.ACC_STATIC)), name + " has fields");
            Set<String> seen = new HashSet<>();
            for (MethodNode method : node.methods) {
                if (!Jdk.isChance(name, method.name, method.desc) && !method.name.equals("<clinit>")) {
                    reach(name, method.name, method.desc, seen);
                }
            }
        }
    }

    private static void reach(String owner, String name, String descriptor, Set<String> seen) {
        if (owner.startsWith("[") || !seen.add(owner + "." + name + descriptor)) {
            return;
        }
        for (MethodNode method : read(owner).methods) {
            if (!method.name.equals(name) || !method.desc.equals(descriptor)) {
                continue;
            }
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof FieldInsnNode field && at.getOpcode() == Opcodes.GETSTATIC) {
                    assertTrue(!changing(field.owner).contains(field.owner + "." + field.name), field.name);
                }
                assertNotEquals(Opcodes.PUTSTATIC, at.getOpcode(), owner + "." + name);
                if (at instanceof MethodInsnNode call && at.getOpcode() == Opcodes.INVOKESTATIC) {
                    reach(call.owner, call.name, call.desc, seen);
                }
            }
        }
    }

    /** Otherwise the above would hold of anything. */
    @Test
    void othersDoChange() {
        assertNotEquals(Set.of(), changing("java/util/BitSet"));
        assertNotEquals(Set.of(), changing("java/util/Date"));
        assertNotEquals(Set.of(), changing("java/lang/Throwable"));
        assertNotEquals(List.of(), leaks("java/util/concurrent/CopyOnWriteArrayList"));
    }

    @Test
    void settersOfTheWholeProcessAreRefused() {
        assertTrue(Jdk.refused("java/util/Locale", "setDefault", "(Ljava/util/Locale;)V") != null);
        assertTrue(Jdk.refused("java/util/Locale", "<init>", "(Ljava/lang/String;)V") != null);
        assertTrue(Jdk.refused("java/lang/Integer", "getInteger", "(Ljava/lang/String;)Ljava/lang/Integer;") != null);
        assertEquals(null, Jdk.refused("java/util/Locale", "getDefault", "()Ljava/util/Locale;"));
    }
}
