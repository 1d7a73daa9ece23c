package racecard.litmus.text;

import racecard.litmus.program.Observable;
import racecard.litmus.program.Type;

/** What the values are that a question is about. */
@FunctionalInterface
interface AskedTypes {
    Type of(Observable observable);
}
