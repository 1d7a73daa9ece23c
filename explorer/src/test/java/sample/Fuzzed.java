package sample;

/** A program that the fuzzer has written: two threads, and what is left of them. */
public interface Fuzzed {
    void left();

    void right();

    String out();
}
