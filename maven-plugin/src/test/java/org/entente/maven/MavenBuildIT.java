package org.entente.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.maven.BuildFolder.Build;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links in a folder need a privilege there")
class MavenBuildIT {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static BuildFolder builds;
    private Path project;

    @BeforeAll
    static void layOutRepository() throws IOException {
        builds = new BuildFolder(shared);
    }

    @BeforeEach
    void nameProject() {
        project = folder.resolve("a project");
    }

    @Test
    void reportsOnTheArticlesOfTheProject() throws Exception {
        article("talks.md", "---\ndate: 2016-02-01\n---\nRussia condemned the United States.\n");
        Build build = builds.build(project, "report", "<threads>1</threads><seed>3</seed>");
        assertThat(build.output()).contains("BUILD SUCCESS", "Position toward cooperation with the US, from 1 article");
        assertThat(build.exitCode()).isZero();
        assertThat(project.resolve("target/entente/report.pdf")).isRegularFile();
        assertThat(project.resolve("target/entente/report.json")).isRegularFile();
    }

    @Test
    void aMistakenConfigurationFailsTheBuildInOneLine() throws Exception {
        article("talks.md", "Russia condemned the United States.\n");
        Files.writeString(project.resolve("my.yaml"), "tonne: true\n");
        Build build = builds.build(project, "analyze", "<config>my.yaml</config>");
        assertThat(build.exitCode()).isNotZero();
        assertThat(build.output())
                .contains("BUILD FAILURE")
                .containsOnlyOnce("my.yaml:1:1: unknown key 'tonne';")
                .contains("Did you mean 'tone'?")
                .doesNotContain("\tat ");
        assertThat(project.resolve("target/entente")).doesNotExist();
    }

    @Test
    void aFolderWithoutArticlesFailsTheBuild() throws Exception {
        Files.createDirectories(project.resolve("src/main/articles"));
        Build build = builds.build(project, "report", "");
        assertThat(build.exitCode()).isNotZero();
        assertThat(build.output()).contains("BUILD FAILURE").containsPattern("src/main/articles: expected articles");
    }

    @Test
    void anUnreadableArticleIsAWarningUnlessAskedOtherwise() throws Exception {
        article("empty.txt", "");
        Build warned = builds.build(project, "analyze", "<all>true</all>");
        assertThat(warned.output()).contains("BUILD SUCCESS").containsPattern("WARN.*empty.txt");
        Build failed = builds.build(project, "analyze", "<failOnUnreadable>true</failOnUnreadable>");
        assertThat(failed.output()).contains("BUILD FAILURE").contains("empty.txt");
    }

    @Test
    void canBeSkipped() throws Exception {
        Build build = builds.build(project, "report", "", "-Dentente.skip");
        assertThat(build.exitCode()).isZero();
        assertThat(build.output()).contains("Entente is skipped.");
    }

    @Test
    void aJvmThatCannotStartIsAnError() throws Exception {
        article("talks.md", "Russia condemned the United States.\n");
        Build build = builds.build(
                project, "analyze", "<jvmArgs><jvmArg>-XX:NoSuchOption</jvmArg></jvmArgs><maxHeap>1g</maxHeap>");
        assertThat(build.exitCode()).isNotZero();
        assertThat(build.output()).contains("BUILD FAILURE").contains("NoSuchOption");
    }

    private void article(String name, String content) throws IOException {
        Path articles = Files.createDirectories(project.resolve("src/main/articles"));
        Files.writeString(articles.resolve(name), content);
    }
}
