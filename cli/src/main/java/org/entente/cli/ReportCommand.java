package org.entente.cli;

import org.entente.analysis.Services;
import picocli.CommandLine.Command;

/** Writes the figures, the charts and the report. */
@Command(
        name = "report",
        description = "Analyzes articles and writes what 'analyze' writes, report.pdf, report.html, charts, tables for "
                + "network tools, and what writers in other jars on the class path write.")
final class ReportCommand extends RunCommand {
    ReportCommand(Terminal terminal) {
        super(terminal, Services.writers());
    }
}
