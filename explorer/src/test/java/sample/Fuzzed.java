package sample;

/** A program that the fuzzer has written: two threads, and what is left of them. */
public interface Fuzzed {
    void left() throws Exception;

    void right() throws Exception;

    String out();
}
