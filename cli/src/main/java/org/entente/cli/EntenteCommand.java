package org.entente.cli;

import java.util.Objects;
import org.entente.analysis.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: asks for one. */
@Command(
        name = "entente",
        description = "Says where each actor stands toward a target, from news articles.",
        versionProvider = EntenteCommand.VersionLine.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 done, but some articles or rows could not be used; "
                    + "2 wrong usage or configuration, nothing written; 3 a defect of Entente."
        })
final class EntenteCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Expected a command: analyze, report, evaluate, train, sample, agree or actors.");
    }

    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "entente " + Version.current() + " (Java " + System.getProperty("java.version") + ", GPL-3.0-or-later)"
            };
        }
    }
}
