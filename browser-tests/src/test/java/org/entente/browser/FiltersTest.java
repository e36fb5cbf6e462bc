package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.report.Report;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The controls list the statements that the report has for them, and the address brings them back. */
class FiltersTest extends PageTest {
    private static final Report REPORT = Samples.sized(500);
    private static final Path PAGE = Browser.page("filters", REPORT, 0);
    private static final Map<String, Article> ARTICLES = REPORT.articles().stream()
            .map(reported -> reported.article())
            .collect(Collectors.toMap(Article::id, article -> article));

    @BeforeEach
    void open() {
        browser.open(PAGE, "");
    }

    @Test
    void eachChoiceAlone() {
        assertChosen("holder", "actor-2", s -> s.holder().equals("actor-2"));
        assertChosen("toward", "actor-0", s -> s.target().equals("actor-0"));
        assertChosen("stance", "FAVOR", s -> s.stance() == Stance.FAVOR);
        assertChosen("speaker", "Envoy 7", s -> s.speaker().stream().anyMatch("Envoy 7"::equals));
        assertChosen("speaker", "-", s -> s.speaker().isEmpty());
        assertChosen("voice", "NARRATOR", s -> s.voice() == Voice.NARRATOR);
        assertChosen("time", "PAST", s -> s.time() == Time.PAST);
        assertChosen("outlet", "Outlet 3", s -> article(s).outlet().stream().anyMatch("Outlet 3"::equals));
        assertChosen("from", "2016-01-01", s -> !date(s).isBefore(LocalDate.of(2016, 1, 1)));
        assertChosen("to", "2013-06-30", s -> !date(s).isAfter(LocalDate.of(2013, 6, 30)));
    }

    @Test
    void choicesTogetherAndTheirCounts() {
        choose("holder", "actor-3");
        choose("stance", "AGAINST");
        long expected = REPORT.statements().stream()
                .filter(s -> s.holder().equals("actor-3") && s.stance() == Stance.AGAINST)
                .count();
        assertThat(count()).isEqualTo(expected);
        long quoted = REPORT.statements().stream()
                .filter(s -> s.holder().equals("actor-3") && s.stance() == Stance.AGAINST && s.voice() == Voice.QUOTE)
                .count();
        assertThat(browser.one("#voice option[value='QUOTE']").getDomProperty("textContent"))
                .isEqualTo("in quotation (" + quoted + ")");
    }

    @Test
    void searchFindsAllWordsInAnyCase() {
        browser.click("#q");
        browser.press("HARBOUR notes, ferry 49");
        long expected = REPORT.statements().stream()
                .filter(s -> s.text().contains("ferry")
                        && (s.text() + "\n" + s.speaker().orElse("") + "\n"
                                        + article(s).title().orElse(""))
                                .contains("49"))
                .count();
        assertThat(count()).isEqualTo(expected).isPositive();
        assertThat(browser.focused("#q")).isTrue();
        assertThat(browser.address()).contains("q=HARBOUR");
    }

    @Test
    void whatFitsNothingSaysSo() {
        browser.click("#q");
        browser.press("no such words");
        assertThat(text("#count")).isEqualTo("No statement fits. Remove a filter, or show all.");
        browser.click("#clear");
        assertThat(count()).isEqualTo(500);
        assertThat(browser.one("#q").getDomProperty("value")).isEmpty();
    }

    @Test
    void sorting() {
        choose("sort", "favor");
        assertThat(text("#list li:first-child .score")).startsWith("+0.90");
        choose("sort", "against");
        assertThat(text("#list li:first-child .score")).startsWith("\u22120.90");
    }

    @Test
    void theListTurnsPages() {
        assertThat(browser.all("#list > li")).hasSize(25);
        browser.click("#next");
        assertThat(text("#count")).endsWith("26 to 50 shown");
        assertThat(browser.one("#list").getDomAttribute("start")).isEqualTo("26");
        assertThat(browser.focused("#statements-head")).isTrue();
    }

    @Test
    void aSharedLinkBringsTheViewBack() {
        choose("holder", "actor-1");
        choose("sort", "against");
        browser.click("#next");
        browser.click("#list li:nth-child(3) .statement");
        String passage = text(".passage");
        String said = text("#count");
        browser.open(PAGE, browser.address().replaceFirst("^[^#]*", ""));
        assertThat(text("#count")).isEqualTo(said);
        assertThat(text(".passage")).isEqualTo(passage);
        assertThat(browser.one("#holder").getDomProperty("value")).isEqualTo("actor-1");
        assertThat(browser.focused("#list li:nth-child(3) .statement")).isTrue();
    }

    @Test
    void aLinkToAStatementFindsItsPage() {
        browser.open(PAGE, "#/open=s321");
        assertThat(text("[aria-expanded='true']")).contains("ferry 321");
        assertThat(text("#page")).isEqualTo("Page 13 of 20");
    }

    @Test
    void aLinkThatMeansNothingShowsAll() {
        browser.open(PAGE, "#/holder=&nonsense=%00&page=-7&sort=constructor&open=nobody");
        assertThat(count()).isEqualTo(500);
    }

    private void assertChosen(String control, String value, Predicate<Statement> holds) {
        choose(control, value);
        assertThat(count())
                .as(control + " " + value)
                .isEqualTo((int) REPORT.statements().stream().filter(holds).count())
                .isPositive()
                .isLessThan(500);
        choose(control, "");
        assertThat(count()).as(control).isEqualTo(500);
    }

    private void choose(String control, String value) {
        browser.js(
                "const c = document.getElementById(arguments[0]); c.value = arguments[1];"
                        + " c.dispatchEvent(new Event('change', {bubbles: true}))",
                control,
                value);
    }

    private static Article article(Statement statement) {
        return ARTICLES.get(statement.article());
    }

    private static LocalDate date(Statement statement) {
        return article(statement).date().orElseThrow();
    }
}
