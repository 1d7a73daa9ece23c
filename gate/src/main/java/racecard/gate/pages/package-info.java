/** {@code racecard tables}: the generated pages of {@code docs}, and what they are made from. */
package racecard.gate.pages;
