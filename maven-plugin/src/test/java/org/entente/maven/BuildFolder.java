package org.entente.maven;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs real Maven builds that use the plugin as it was just packaged. */
final class BuildFolder {
    private static final List<String> MODULES =
            List.of("nlp-core", "stance-model", "reports", "analysis", "cli", "maven-plugin");
    private static final String VERSION = System.getProperty("entente.it.version");
    private static final Path ROOT = Path.of(System.getProperty("entente.it.root"));
    private static final Path SHARED_REPOSITORY = Path.of(System.getProperty("entente.it.repository"));

    private final Path folder;
    private final Path repository;

    /** How a build ended. */
    record Build(int exitCode, String output) {}

    /** Makes a local repository that holds the modules, and links to the shared one for all else. */
    BuildFolder(Path folder) throws IOException {
        this.folder = folder;
        this.repository = folder.resolve("repository");
        linkAllBut("org", "");
        linkAllBut("entente", "org");
        install("entente", ROOT.resolve("pom.xml"));
        for (String module : MODULES) {
            String artifact = "entente-" + module;
            install(artifact, ROOT.resolve(module).resolve("pom.xml"));
            install(artifact, ROOT.resolve(module).resolve("target/" + artifact + "-" + VERSION + ".jar"));
        }
    }

    /** Builds a project that runs {@code goal} of the plugin with this configuration. */
    Build build(Path project, String goal, String configuration, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(project);
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>test</groupId>
                  <artifactId>test</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.entente</groupId>
                        <artifactId>entente-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>%s</goal>
                            </goals>
                            <configuration>%s</configuration>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(VERSION, goal, configuration));
        return maven(project, options);
    }

    private Build maven(Path project, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("entente.it.maven"), "bin", "mvn").toString(),
                "-B",
                "-nsu",
                "-Dmaven.repo.local=" + repository,
                "package"));
        Path settings = Path.of(System.getProperty("entente.it.settings", "none"));
        if (Files.isRegularFile(settings)) {
            command.addAll(List.of("-s", settings.toString()));
        }
        command.addAll(List.of(options));
        Path log = project.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", coverageAgent());
        int exitCode = builder.start().waitFor();
        return new Build(exitCode, Files.readString(log, StandardCharsets.UTF_8));
    }

    /** What this JVM's coverage is measured with, so that the builds count as well. */
    private static String coverageAgent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .map(argument -> argument.replace(
                        "destfile=target", "destfile=" + Path.of("target").toAbsolutePath()))
                .collect(Collectors.joining(" "));
    }

    private void linkAllBut(String name, String below) throws IOException {
        Path mine = Files.createDirectories(repository.resolve(below));
        try (Stream<Path> children = Files.list(SHARED_REPOSITORY.resolve(below))) {
            for (Path child : children.toList()) {
                if (!child.endsWith(name)) {
                    Files.createSymbolicLink(mine.resolve(child.getFileName()), child.toAbsolutePath());
                }
            }
        }
    }

    private void install(String artifact, Path file) throws IOException {
        Path place = Files.createDirectories(repository.resolve("org/entente/" + artifact + "/" + VERSION));
        String type = file.endsWith("pom.xml") ? ".pom" : ".jar";
        Files.copy(file, place.resolve(artifact + "-" + VERSION + type), StandardCopyOption.REPLACE_EXISTING);
    }
}
