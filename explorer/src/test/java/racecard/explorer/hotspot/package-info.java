/** The explorer held to what this JVM does. */
package racecard.explorer.hotspot;
