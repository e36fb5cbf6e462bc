package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From a mark in a chart to its statements, to a passage, and back. */
class JourneyTest extends PageTest {
    private static final Report REPORT = Samples.sized(120);
    private static final Path PAGE = Browser.page("journey", REPORT, 1);
    private static final String ROW = "#findings a.row[href='#/holder=actor-1&toward=question']";
    private static final String ARRIVED = "return document.activeElement.id === 'statements-head'";
    private static final String FIRST = "#list li:first-child .statement";

    @BeforeEach
    void open() {
        browser.open(PAGE, "");
    }

    @Test
    void byMouse() {
        browser.click(ROW);
        browser.until(ARRIVED);
        assertThat(text("#statements-head")).isEqualTo("Statements: Northmark, on cooperation with Estavia");
        assertThat(count()).isEqualTo(REPORT.bearingOnTarget("actor-1").size());
        browser.click(FIRST);
        assertThat(text(".passage mark"))
                .isEqualTo(REPORT.bearingOnTarget("actor-1").get(0).cue());
        browser.click("#back");
        assertThat(browser.focused(ROW)).isTrue();
        assertThat(browser.address()).doesNotContain("#/");
    }

    @Test
    void byKeyboard() {
        browser.tabTo(ROW);
        browser.press(Keys.ENTER);
        browser.until(ARRIVED);
        assertThat(count()).isEqualTo(REPORT.bearingOnTarget("actor-1").size());
        browser.tabTo(FIRST);
        browser.press(Keys.ENTER);
        assertThat(text(".passage")).contains("Why it scored so");
        assertThat(browser.focused("[aria-expanded='true']")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.all(".passage")).isEmpty();
        assertThat(browser.focused(FIRST)).isTrue();
        browser.js("document.querySelector('#statements-head').focus()");
        browser.tabTo("#back");
        browser.press(Keys.ENTER);
        assertThat(browser.focused(ROW)).isTrue();
    }

    @Test
    void theBrowsersWayBack() {
        browser.click(ROW);
        browser.until(ARRIVED);
        browser.click(FIRST);
        browser.back();
        browser.until("return document.querySelectorAll('.passage').length === 0");
        assertThat(browser.focused(FIRST)).isTrue();
        browser.back();
        browser.until("return document.activeElement.matches('a.row')");
        assertThat(browser.focused(ROW)).isTrue();
        assertThat(count()).isEqualTo(120);
    }

    @Test
    void barsCellsAndPointsLeadToAsManyStatementsAsTheySay() {
        for (String mark : new String[] {".half.against", ".half.favor", ".matrix td a", "#timeline .point"}) {
            browser.open(PAGE, "");
            String label = browser.one(mark).getDomAttribute("aria-label");
            browser.js("document.querySelector(arguments[0]).focus()", mark);
            browser.press(Keys.ENTER);
            browser.until(ARRIVED);
            assertThat(label).as(mark).containsPattern("\\b" + count() + " statements?\\b");
            assertThat(count()).as(mark).isPositive();
        }
    }

    @Test
    void theArrowKeysMoveInTheMatrixWhichIsOneStopPastCellsWithoutStatements() {
        assertThat(browser.all(".matrix a[tabindex='0']")).hasSize(1);
        browser.js("document.querySelector('.matrix a[tabindex=\"0\"]').focus()");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_RIGHT);
        String href = String.valueOf(browser.js("return document.activeElement.getAttribute('href')"));
        assertThat(href).startsWith("#/holder=actor-2&toward=actor-3");
    }

    @Test
    void aPassageShowsTheSpanTheCueTheSpeakerAndWhyItScoredSo() {
        browser.open(PAGE, "#/open=s1");
        assertThat(text(".passage blockquote"))
                .contains("entry 1 in its book", "Night traffic 1 went on")
                .doesNotContain("entry 2");
        assertThat(text(".passage .said")).startsWith("Northmark");
        assertThat(text(".passage .cue")).isEqualTo("rejected");
        assertThat(text(".passage .who")).isEqualTo("Envoy 1");
        assertThat(text(".passage dl"))
                .contains("\u22120.40 (against)")
                .contains("70% that it is against")
                .contains("0.9 = reported 0.9 \u00d7 now 1 \u00d7 asserted 1")
                .contains("Scored by\nencoder and lexicon together")
                .contains("annotator; scorer");
        assertThat(browser.one(".passage a").getDomAttribute("href")).isEqualTo("https://news.example/0");
    }
}
