package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} names what ships with the command: all of it, and nothing else. */
class ThirdPartyNoticesTest {
    private static final Path NOTICES = Path.of("..", "THIRD-PARTY.md");
    private static final Pattern NAMED = Pattern.compile("`([a-z][a-z0-9.-]*)`");
    private static final Pattern VERSION = Pattern.compile("-\\d.*\\.jar$");

    /** Beginnings of the names of libraries that only tests use. */
    private static final List<String> OF_TESTS =
            List.of("apiguardian", "archunit", "assertj", "byte-buddy", "junit", "opentest4j", "surefire");

    @Test
    void everyLibraryIsListedAndNoOther() throws IOException {
        assertThat(listed()).isEqualTo(shipped());
    }

    /** The names in the tables of libraries, models and fonts. */
    private static Set<String> listed() throws IOException {
        return Files.readAllLines(NOTICES).stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> NAMED.matcher(line).results().map(match -> match.group(1)))
                .filter(name -> !name.startsWith("entente-") && !name.equals("licenses"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shipped() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> VERSION.matcher(name).replaceFirst(""))
                .filter(name -> !name.startsWith("entente-"))
                .filter(name -> OF_TESTS.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
