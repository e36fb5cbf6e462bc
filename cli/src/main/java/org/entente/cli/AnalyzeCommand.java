package org.entente.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Writes the figures. */
@Command(
        name = "analyze",
        description = "Analyzes articles and writes report.json, statements.jsonl, statements.csv and positions.csv.")
final class AnalyzeCommand extends RunCommand {
    AnalyzeCommand(Terminal terminal) {
        super(terminal, List.of("json", "jsonl", "csv"));
    }
}
