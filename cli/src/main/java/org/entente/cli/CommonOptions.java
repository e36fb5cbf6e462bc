package org.entente.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
public final class CommonOptions {
    @Option(names = "--debug", description = "Show the details of a defect.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
