package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.analysis.ActorsLint;
import org.entente.analysis.Configuration;
import org.entente.analysis.RequestException;
import org.entente.stance.actor.RegistryFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the actors of a configuration; prints each finding on a line of its own. */
@Command(
        name = "lint",
        description = "Checks the actors of a configuration: names that two of them share or that contain another's, "
                + "entries without effect, ended roles, and names in articles that no actor has.",
        footer = {
            "",
            "Exit codes: 0 no findings; 1 findings, or articles that could not be read; "
                    + "2 wrong usage or configuration; 3 a defect of Entente."
        })
final class ActorsLintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Articles, or folders of articles, in which to look for names that no actor has.")
    private List<Path> paths = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration whose actors are checked. Without it: the shipped actors.")
    private @Nullable Path config;

    @Option(
            names = "--date",
            paramLabel = "yyyy-MM-dd",
            description = "Names everyone whose role ended before this day.")
    private @Nullable String date;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many names that no actor has are listed; default: ${DEFAULT-VALUE}.")
    private int top = 20;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ActorsLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RequestException {
        Configuration configuration = config == null ? Configuration.defaults() : Configuration.read(config);
        var outcome = new ActorsLint().check(new ActorsLint.Request(configuration, date(), paths, top()));
        outcome.failures().forEach(failure -> terminal.problem(failure.file() + ": " + failure.reason()));
        String source = config == null ? "" : config + ": ";
        outcome.findings().forEach(finding -> terminal.out().println(Terminal.oneLine(source + line(finding))));
        return outcome.findings().isEmpty() && outcome.failures().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static String line(RegistryFinding finding) {
        return finding.place() + ": " + finding.problem() + ". " + finding.advice() + ".";
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong("--date", "a calendar date yyyy-MM-dd", "'" + date + "'");
        }
    }

    private int top() {
        if (top < 1) {
            throw wrong("--top", "at least 1", String.valueOf(top));
        }
        return top;
    }

    private ParameterException wrong(String option, String expected, String got) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Invalid value for option '" + option + "': expected " + expected + ", got " + got);
    }
}
