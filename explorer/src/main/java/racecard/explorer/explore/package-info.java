/** The explorer: every consistent execution of a program, each once. Knows neither languages nor models by name. */
package racecard.explorer.explore;
