package racecard.models.z3fold;

/**
 * A call, as who judges it must know it.
 *
 * @param method its name
 * @param object the number of the object it is about, 0 for none
 * @param chunks what an alloc asks for, else 0
 * @param cpu where it runs
 */
record Made(String method, int object, int chunks, int cpu) {}
