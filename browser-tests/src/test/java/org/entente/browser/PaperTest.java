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
    void allStatementsArePrintedNotOnlyThoseOnTheScreen() {
        browser.open(Browser.page("paper-many", Samples.sized(120), 0), "#/holder=actor-1");
        int all = count();
        browser.click("#list li:nth-child(2) .statement");
        printing("beforeprint");
        assertThat(browser.all("#list > li")).hasSize(20).hasSize(all);
        assertThat(browser.all(".passage")).hasSize(1);
        assertThat(browser.all("details:not([open])")).isEmpty();
        assertThat(text("#count")).isEqualTo("20 statements: 12 for, 8 against");
        assertThat(browser.one("#rest").isDisplayed()).isFalse();
        printing("afterprint");
        assertThat(browser.focused("#list li:nth-child(2) .statement")).isTrue();
        assertThat(browser.all("details:not([open])")).isNotEmpty();
    }

    @Test
    void theFirstFiveHundredArePrintedAndHowManyMoreThereAre() {
        browser.open(Browser.page("paper-most", Samples.sized(1620), 0), "");
        browser.click("#next");
        printing("beforeprint");
        assertThat(browser.all("#list > li")).hasSize(500);
        assertThat(browser.one("#list").getDomAttribute("start")).isEqualTo("1");
        assertThat(text("#rest"))
                .isEqualTo("The first 500 are printed here. The other 1,120 are in statements.csv; filters on the page"
                        + " choose what is printed.");
        printing("afterprint");
        assertThat(browser.all("#list > li")).hasSize(25);
        assertThat(text("#count")).endsWith(", 26 to 50 shown");
        assertThat(browser.one("#rest").isDisplayed()).isFalse();
    }

    @Test
    void theBrowserPrintsMorePagesThanTheListShows() {
        Path page = Browser.page("paper-pages", Samples.sized(400), 0);
        browser.open(page, "");
        int all = pages();
        browser.open(page, "#/holder=actor-1&stance=FAVOR");
        assertThat(all - pages()).isGreaterThan(20);
    }

    /** What the browser does before it prints, and after. */
    private void printing(String event) {
        browser.media("beforeprint".equals(event) ? "print" : "screen", "light");
        browser.js("window.dispatchEvent(new Event(arguments[0]))", event);
    }

    private int pages() {
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type\\s*/Page\\b", -1).length - 1;
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
