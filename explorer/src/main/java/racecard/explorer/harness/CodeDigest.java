package racecard.explorer.harness;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * A digest of a class file's code, without what is there for debuggers: a comment, which moves every line below it,
 * changes nothing.
 */
final class CodeDigest {
    private static final int BYTES = 4;

    private CodeDigest() {}

    /** Eight hexadecimal digits. */
    static String of(byte[] file) {
        ClassWriter code = new ClassWriter(0);
        new ClassReader(file).accept(code, ClassReader.SKIP_DEBUG);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.toByteArray());
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
