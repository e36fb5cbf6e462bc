package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On paper, and in a browser that runs no script, the page is still a report. */
class PaperTest extends PageTest {
    private static final Path PAGE = page("paper");

    @Test
    void onPaperThereAreNoControlsAndNoDarkness() {
        browser.media("print", "dark");
        browser.open(PAGE, "#/holder=actor-1&toward=question");
        assertThat(browser.one("#filters").isDisplayed()).isFalse();
        assertThat(browser.one("nav").isDisplayed()).isFalse();
        assertThat(browser.one(".row svg").isDisplayed()).isTrue();
        assertThat(text("#statements-head")).isEqualTo("Statements: Northmark, on cooperation with Estavia");
        assertThat(browser.js("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(new String(browser.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void withoutScriptTheChartsAndTheEvidenceAreThere() {
        browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.bare(PAGE);
            assertThat(browser.one(".row svg").isDisplayed()).isTrue();
            assertThat(browser.one("#evidence blockquote").isDisplayed()).isTrue();
            assertThat(browser.one("#statements").isDisplayed()).isFalse();
            assertThat(text("noscript")).contains("need JavaScript");
        } finally {
            browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
