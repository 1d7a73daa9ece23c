/**
 * What is told to people about the executions of litmus programs: questions, witnesses and reasons as text, executions
 * as drawings.
 */
package racecard.litmus.answer;
