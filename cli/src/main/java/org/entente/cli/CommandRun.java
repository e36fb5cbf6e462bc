package org.entente.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ServiceLoader;
import org.entente.analysis.RequestException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One call of the command: parses arguments, runs, says what went wrong in one line, returns the exit code. */
final class CommandRun {
    private final Terminal terminal;

    CommandRun(PrintStream out, PrintStream err, boolean interactive) {
        this.terminal = new Terminal(out, err, interactive);
    }

    int execute(String... args) {
        try {
            return commandLine().execute(args);
        } catch (OutOfMemoryError e) {
            terminal.problem("the Java heap of " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB is too small. Set ENTENTE_OPTS=-Xmx6g, or use fewer --threads.");
            return ExitCodes.DEFECT;
        } catch (Error e) {
            return defect(e, debug(args));
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new EntenteCommand());
        line.addSubcommand(new AnalyzeCommand(terminal));
        line.addSubcommand(new ReportCommand(terminal));
        line.addSubcommand(new CommandLine(new ActorsCommand()).addSubcommand(new ActorsLintCommand(terminal)));
        line.addSubcommand(new EvaluateCommand(terminal));
        line.addSubcommand(new SampleCommand(terminal));
        line.addSubcommand(new AgreeCommand(terminal));
        line.addSubcommand(training());
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, parsed));
        return line;
    }

    /** The command that trains brings large libraries, which are not here where only articles are read. */
    private Object training() {
        return ServiceLoader.load(TrainingCommand.class)
                .findFirst()
                .<Object>map(command -> command.with(terminal))
                .orElseGet(() -> new NoTrainingCommand(System.getProperty("entente.training", "")));
    }

    private int wrongUsage(ParameterException e, String[] args) {
        String message = String.valueOf(e.getMessage());
        terminal.problem(message + (message.endsWith(".") ? "" : ".") + suggestions(e));
        terminal.problem("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCodes.WRONG_USAGE;
    }

    private static String suggestions(ParameterException e) {
        return e instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean '" + unmatched.getSuggestions().get(0) + "'?"
                : "";
    }

    private int failed(Exception e, ParseResult parsed) {
        if (e instanceof RequestException) {
            terminal.problem(String.valueOf(e.getMessage()));
            return ExitCodes.WRONG_USAGE;
        }
        return defect(e, debug(parsed.originalArgs().toArray(String[]::new)));
    }

    private int defect(Throwable e, boolean debug) {
        terminal.problem("this is a defect of Entente: " + e + ". Please report it"
                + (debug ? ", with what follows." : "; --debug shows the details."));
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return ExitCodes.DEFECT;
    }

    private static boolean debug(String[] args) {
        return java.util.Arrays.asList(args).contains("--debug") || System.getenv("ENTENTE_DEBUG") != null;
    }
}
