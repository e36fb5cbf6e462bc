package org.entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.SampleReports;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article has the sentences One. Two. Three. Four. Five., and a statement in the third. */
class ExcerptsTest {
    private static final Report REPORT = SampleReports.inSentences("One.", "Two.", "*Three.", "Four.", "Five.");

    @ParameterizedTest
    @CsvSource({
        "0, Three.",
        "1, Two. Three. Four.",
        "2, One. Two. Three. Four. Five.",
        "9, One. Two. Three. Four. Five."
    })
    void aStatementIsShownWithAsManySentencesAroundItAsAsked(int around, String shown) {
        Excerpts excerpts = new Excerpts(REPORT, around);
        Span span = excerpts.of(REPORT.statements().get(0)).orElseThrow();
        assertThat(span.in(REPORT.articles().get(0).article().text())).isEqualTo(shown);
    }

    @Test
    void partsThatOverlapAreJoined() {
        Report report = SampleReports.inSentences("*One.", "Two.", "*Three.", "Four.", "Five.", "Six.", "*Seven.");
        assertThat(parts(report, 0)).containsExactly("One.", "Three.", "Seven.");
        assertThat(parts(report, 1)).containsExactly("One. Two. Three. Four.", "Six. Seven.");
    }

    @Test
    void thePageHoldsNoMoreThanTheExcerpts() {
        assertThat(StatementJson.of(REPORT, ReportOptions.defaults()))
                .contains("Three.")
                .doesNotContain("Two.")
                .doesNotContain("Four.");
        assertThat(StatementJson.of(REPORT, new ReportOptions(1)))
                .contains("Two. Three. Four.")
                .doesNotContain("One.")
                .doesNotContain("Five.");
    }

    private static List<String> parts(Report report, int around) {
        String article = report.articles().get(0).article().id();
        return new Excerpts(report, around)
                .parts(article).stream()
                        .map(span -> span.in(report.articles().get(0).article().text()))
                        .toList();
    }
}
