/** {@code racecard litmus}: files and models as the user names them, the answers, and how they are shown. */
package racecard.gate.litmus;
