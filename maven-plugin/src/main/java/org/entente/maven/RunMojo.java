package org.entente.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command of {@code entente} in a JVM of its own: Maven's has its own logging libraries and seldom the heap that
 * the models need.
 */
abstract class RunMojo extends AbstractMojo {
    private static final int SOME_UNREADABLE = 1;
    private static final int WRONG_USAGE = 2;

    /** An article, or a folder of articles. */
    @Parameter(property = "entente.articles", defaultValue = "${project.basedir}/src/main/articles", required = true)
    private File articles = new File("src/main/articles");

    /** Folder for the results. */
    @Parameter(
            property = "entente.outputDirectory",
            defaultValue = "${project.build.directory}/entente",
            required = true)
    private File outputDirectory = new File("target/entente");

    /** Actors, target and weights, in YAML. Without it: the four shipped actors, and cooperation with the US. */
    @Parameter(property = "entente.config")
    private @Nullable File config;

    /** Articles analyzed at the same time; default: the number of processors. Results do not depend on it. */
    @Parameter(property = "entente.threads")
    private @Nullable Integer threads;

    /** Seed of the random numbers behind the intervals. */
    @Parameter(property = "entente.seed")
    private @Nullable Long seed;

    /** Whether statements that take no side are listed, too. */
    @Parameter(property = "entente.all", defaultValue = "false")
    private boolean all;

    /** Whether an article that cannot be read fails the build; else it is a warning. */
    @Parameter(property = "entente.failOnUnreadable", defaultValue = "false")
    private boolean failOnUnreadable;

    /** Largest heap of the analysis, as in {@code -Xmx}. */
    @Parameter(property = "entente.maxHeap", defaultValue = "3g")
    private String maxHeap = "3g";

    /** Further options of the JVM that runs the analysis. */
    @Parameter
    private List<String> jvmArgs = List.of();

    /** Whether to do nothing. */
    @Parameter(property = "entente.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> pluginArtifacts = List.of();

    /** The command of {@code entente} to run. */
    abstract String command();

    /** What only this command takes. */
    List<String> furtherArguments() {
        return List.of();
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Entente is skipped.");
            return;
        }
        try {
            conclude(ForkedCommand.run(jvmOptions(), classPath(), arguments(), getLog()::info));
        } catch (IOException e) {
            throw new MojoExecutionException("The analysis could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The analysis was interrupted.", e);
        }
    }

    private void conclude(ForkedCommand.Outcome outcome) throws MojoExecutionException, MojoFailureException {
        String problems = String.join(System.lineSeparator(), outcome.problems());
        if (outcome.exitCode() == WRONG_USAGE || outcome.exitCode() == SOME_UNREADABLE && failOnUnreadable) {
            throw new MojoFailureException(problems);
        }
        boolean done = outcome.exitCode() == 0 || outcome.exitCode() == SOME_UNREADABLE && outcome.ran();
        if (!done) {
            throw new MojoExecutionException(
                    problems.isEmpty() ? "The analysis ended with exit code " + outcome.exitCode() + "." : problems);
        }
        outcome.problems().forEach(getLog()::warn);
    }

    private List<String> jvmOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + maxHeap,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
        options.addAll(jvmArgs);
        return options;
    }

    private List<String> classPath() {
        return pluginArtifacts.stream()
                .map(Artifact::getFile)
                .map(File::getPath)
                .toList();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(command(), "--out=" + outputDirectory, articles.getPath()));
        if (config != null) {
            arguments.add("--config=" + config);
        }
        if (threads != null) {
            arguments.add("--threads=" + threads);
        }
        if (seed != null) {
            arguments.add("--seed=" + seed);
        }
        if (all) {
            arguments.add("--all");
        }
        arguments.addAll(furtherArguments());
        return arguments;
    }
}
