package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.program.LitmusException;

/** What is wrong with a file is said with file, line and column, the word, and what was expected. */
class ComplaintsTest {
    private static String complaint(String text) {
        return assertThrows(LitmusException.class, () -> LitmusReader.parse("t.litmus", text))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smp_memb();              | 4:3: unknown primitive 'smp_memb'; did you mean 'smp_mb'?",
                "frobnicate(x);           | 4:3: unknown primitive 'frobnicate'",
                "r0 = READ_ONE(*x);       | 4:8: unknown primitive 'READ_ONE'; did you mean 'READ_ONCE'?",
                "r0 = READ_ONCE(x);       | 4:18: READ_ONCE needs a place in memory, such as *x, and not 'x'",
                "WRITE_ONCE(*x);          | 4:3: WRITE_ONCE takes 2 arguments, here are 1",
                "spin_lock();             | 4:3: spin_lock takes 1 argument, here are 0",
                "WRITE_ONCE(*z, 1);       | 4:15: 'z' has no value: it is no parameter and nothing assigns it",
                "WRITE_ONCE(*x, r00);     | 4:18: 'r00' has no value: it is no parameter and nothing assigns it; did you mean 'r0'?",
                "1 = r0;                  | 4:3: '1' cannot be assigned to",
                "r0 = &r0;                | 4:8: 'r0' has no address",
                "r0 = READ_ONCE(*x)       | 5:1: unexpected '}', expected ';'",
                "WRITE_ONCE(*x 1);        | 4:17: unexpected '1', expected ',' or ')'",
                "r0 = 1 $ 2;              | 4:10: unexpected '$', expected ';'",
                "if r0 { }                | 4:6: unexpected 'r0', expected '('",
                "int 5;                   | 4:7: unexpected '5', expected a name or '*'",
                "r0 = 99999999999999999999; | 4:8: the number 99999999999999999999 has more than 64 bits",
                "X.setOpaque(1);          | 4:3: unknown primitive 'setOpaque'",
            })
    void inTheKernelsC(String statement, String message) {
        assertEquals(
                "t.litmus:" + message,
                complaint("C t\n{}\nP0(int *x) { int r0;\n  " + statement + "\n}\nexists (x=1)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int r = X.getOpaq();     | 4:11: unknown primitive 'getOpaq'; did you mean 'getOpaque'?",
                "int r = Z.get();         | 4:11: unknown primitive 'get'",
                "fulFence();              | 4:3: unknown primitive 'fulFence'; did you mean 'fullFence'?",
                "X.compareAndSet(1);      | 4:3: compareAndSet takes 2 arguments, here are 1",
            })
    void inJava(String statement, String message) {
        assertEquals(
                "t.litmus:" + message,
                complaint("Java t\n{ 0:X=x; }\nThread0 {\n  " + statement + "\n}\nexists (x=1)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exists (z=1)             | 4:9: the program has no location 'z'",
                "exists (x=1              | 4:12: the file ends here, expected ')'",
                "exists (x=2 /\\ )        | 4:16: unexpected ')'",
                "exist (int x)           | 4:14: the file ends here, expected '{'",
                "exists (3:r0=1)          | 4:1: the question names thread 3, the last one is 0",
                "exists (4294967296:r0=1) | 4:1: the question names thread 2147483647, the last one is 0",
                "exists (x[3]=1)          | 4:9: x has 1 elements, counted from 0",
            })
    void inTheQuestion(String question, String message) {
        assertEquals("t.litmus:" + message, complaint("C t\n{}\nP0(int *x) { int r0; }\n" + question));
    }

    @Test
    void ofTheWholeFile() {
        assertEquals(
                "t.litmus:1:1: unknown language 'X86', known are C and Java",
                complaint("X86 t\n{}\nP0 { }\nexists (true)"));
        assertEquals(
                "t.litmus:3:1: threads are numbered from 0 in the order of the file: this one, 'P1', is number 0",
                complaint("C t\n{}\nP1(int *x) { }\nexists (x=1)"));
        assertEquals(
                "t.litmus:2:1: the initial state names a register of thread 4, the last one is 0",
                complaint("C t\n{ 4:r=1; }\nP0(int *x) { }\nexists (x=1)"));
        assertEquals(
                "t.litmus:2:3: an array may have at most 64 elements",
                complaint("C t\n{ int a[65]; }\nP0(int *a) { }\nexists (a=1)"));
        assertEquals("t.litmus:2:1: the file ends here, expected '{'", complaint("C t\n"));
    }

    @Test
    void aThreadHasNoMoreReadsThanAMaskHasBits() {
        assertEquals(
                "t.litmus:3:1: P0 is too long: at most 64 accesses, those of a loop counted once for each of its 5 rounds",
                complaint("C t\n{}\nP0(int *x) { " + "r = *x; ".repeat(65) + "}\nexists (x=1)"));
    }
}
