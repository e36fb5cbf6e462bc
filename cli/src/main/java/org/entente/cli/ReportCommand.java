package org.entente.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Writes the figures, the charts and the report. */
@Command(
        name = "report",
        description = "Analyzes articles and writes what 'analyze' writes, and report.pdf, report.html and charts.")
final class ReportCommand extends RunCommand {
    ReportCommand(Terminal terminal) {
        super(terminal, List.of("json", "jsonl", "csv", "charts", "pdf", "html"));
    }
}
