package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing serious, and what axe cannot see is there. */
class AccessibilityTest extends PageTest {
    private static final Path SIX = Browser.page("six-actors", Samples.sized(120), 1);
    private static final Path MANY = Browser.page("many-actors", Samples.withActors(25), 0);

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 400", "dark, 400"})
    void axeFindsNothingSerious(String scheme, int width) throws IOException {
        browser.width(width);
        browser.media("screen", scheme);
        for (Path page : List.of(SIX, MANY)) {
            browser.open(page, "#/open=s1");
            assertThat(violations()).as(page.toString()).isEmpty();
        }
        browser.width(1280);
    }

    @ParameterizedTest
    @CsvSource({"1280", "400", "320"})
    void nothingIsWiderThanTheWindow(int width) {
        browser.width(width);
        for (Path page : List.of(SIX, MANY)) {
            browser.open(page, "#/open=s1");
            assertThat((Long) browser.js("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        browser.width(1280);
    }

    @Test
    void theNumberOfResultsIsSaid() {
        browser.open(SIX, "");
        assertThat(browser.one("#count").getDomAttribute("role")).isEqualTo("status");
        assertThat(text("#count")).isEqualTo("120 statements: 72 for, 48 against, 1 to 25 shown");
    }

    @Test
    void theFirstStopsSkipToTheContent() {
        browser.open(SIX, "");
        browser.press(org.openqa.selenium.Keys.TAB);
        assertThat(browser.focused("a.skip[href='#findings']")).isTrue();
        browser.press(org.openqa.selenium.Keys.TAB);
        assertThat(browser.focused("a.skip[href='#statements']")).isTrue();
    }

    private List<?> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            browser.devtools(
                    "Runtime.evaluate",
                    java.util.Map.of("expression", new String(axe.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return (List<?>) browser.async("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0] ? n.any[0].message : '')).join(', '))),"
                + " e => done(['axe failed: ' + e]));");
    }
}
