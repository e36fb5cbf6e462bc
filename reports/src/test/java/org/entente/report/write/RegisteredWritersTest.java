package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.entente.report.ReportWriter;
import org.entente.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class RegisteredWritersTest {
    @Test
    void everyWriterIsRegisteredUnderItsId() {
        assertThat(ServiceLoader.load(ReportWriter.class))
                .extracting(ReportWriter::id)
                .containsExactly("json", "jsonl", "csv", "charts", "pdf", "html", "graphml", "dna");
    }

    @Test
    void noWriterIsForgotten() {
        var written = new ClassFileImporter()
                .withImportOption(new ArchitectureRules.MainClasses()).importPackages("org.entente.report").stream()
                        .filter(c -> !c.isInterface() && c.isAssignableTo(ReportWriter.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(ServiceLoader.load(ReportWriter.class))
                .extracting(writer -> writer.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
