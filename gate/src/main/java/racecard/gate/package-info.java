/**
 * The command line: runs each tool in a process of its own, merges what they found into verdicts, writes tables and reports, reproduces bugs.
 *
 * <p>The way of a run: {@code CheckCommand} selects {@code Subject}s, {@code Campaign} runs them through {@code ToolProcess}es and brings home one
 * {@code ToolResult} a tool, {@code Judge} turns harvests into a {@code Judgement}, and the reports show it. Only the judge knows what a verdict means.
 */
package racecard.gate;
