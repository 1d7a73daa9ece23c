/**
 * Stand-ins for classes of java.util.concurrent, as their documentation has them: the explored program uses these in
 * place of the JDK's own, whose code is full of what cannot be modelled. They are instrumented like the program.
 */
package racecard.explorer.jdk;
