package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer of another project, in a jar on the class path, writes beside ours. */
class AddedWriterTest extends ReportWriterContract {
    /** Writes the names of the actors. */
    public static final class NamesWriter implements ReportWriter {
        @Override
        public String id() {
            return "names";
        }

        @Override
        public void write(Report report, Path folder) throws IOException {
            OutputFile.write(
                    folder.resolve("names.txt"),
                    out -> out.write(String.join(
                                    "\n",
                                    report.actors().stream().map(a -> a.name()).toList())
                            .getBytes(StandardCharsets.UTF_8)));
        }
    }

    @TempDir
    Path jars;

    @Override
    ReportWriter writer() {
        return new NamesWriter();
    }

    @Override
    String mainFile() {
        return "names.txt";
    }

    @Test
    void itIsFoundBesideOurs() throws IOException {
        Path jar = jars.resolve("names-writer.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + ReportWriter.class.getName()));
            out.write(NamesWriter.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(ServiceLoader.load(ReportWriter.class, loader))
                    .extracting(ReportWriter::id)
                    .contains("pdf", "names");
            ReportWriter names = ServiceLoader.load(ReportWriter.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(writer -> writer.id().equals("names"))
                    .findFirst()
                    .orElseThrow();
            names.write(SampleReports.oneActor(), temporary);
        }
        assertThat(temporary.resolve("names.txt")).hasContent("Northmark");
    }
}
