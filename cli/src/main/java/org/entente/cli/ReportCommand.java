package org.entente.cli;

import java.util.Objects;
import org.entente.analysis.Services;
import org.entente.report.ReportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the figures, the charts and the report. */
@Command(
        name = "report",
        description = "Analyzes articles and writes what 'analyze' writes, report.pdf, report.html, charts, tables for "
                + "network tools, and what writers in other jars on the class path write.")
final class ReportCommand extends RunCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--excerpt",
            paramLabel = "N",
            description = "Sentences of an article that report.html holds before and after those of its statements; "
                    + "default: 0, because texts may be under copyright.")
    private int excerpt;

    ReportCommand(Terminal terminal) {
        super(terminal, Services.writers());
    }

    @Override
    ReportOptions options() {
        if (excerpt < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Invalid value for option '--excerpt': expected at least 0, got " + excerpt);
        }
        return new ReportOptions(excerpt);
    }
}
