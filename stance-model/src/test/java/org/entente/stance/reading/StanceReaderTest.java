package org.entente.stance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.Texts;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.lexicon.LexiconScorer;
import org.entente.text.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StanceReaderTest {
    private static final StanceReader READER = new StanceReader(
            ActorRegistry.shipped(),
            new Target("cooperation-with-us", "cooperation with the US", "washington"),
            new LexiconScorer(),
            StatementWeights.defaults());

    private static List<Statement> statements(String text) {
        return READER.read(Texts.annotated(text)).statements().stream()
                .filter(statement -> statement.stance() != Stance.NEITHER)
                .toList();
    }

    private static String directions(String text) {
        return statements(text).stream()
                .map(statement -> statement.holder() + ">" + statement.target() + " " + statement.stance())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Statement only(String text, String holder) {
        List<Statement> found = statements(text).stream()
                .filter(statement -> statement.holder().equals(holder))
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "directions.csv", useHeadersInDisplayName = true)
    void findsWhoIsForAndAgainstWhom(String text, String expected) {
        assertThat(directions(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void quotedWordsAreTheSpeakersOwn() {
        Statement statement = only(
                "\"We will not take part in anything the Americans arrange,\" Foreign Minister Sergei Lavrov said.",
                "moscow");

        assertThat(statement.voice()).hasToString("QUOTE");
        assertThat(statement.speaker()).contains("Sergei Lavrov");
        assertThat(statement.text()).startsWith("We will not take part");
        assertThat(statement.cue()).isEqualTo("take part");
        assertThat(statement.scorer()).contains("lexicon");
    }

    @Test
    void aClauseAfterSaidIsReported() {
        Statement statement = only("Ashraf Ghani said that Kabul supported the Americans.", "kabul");

        assertThat(statement.voice()).hasToString("REPORTED");
    }

    @Test
    void aQuotationEndsWhereItsMarksDo() {
        Statement statement = only(
                "\"We will not take part in anything the Americans arrange,\" said Foreign Minister Sergei Lavrov.",
                "moscow");

        assertThat(statement.text()).isEqualTo("We will not take part in anything the Americans arrange,");
    }

    @Test
    void whatIsOverIsPast() {
        assertThat(only("Russia had once cooperated with Washington.", "moscow").time())
                .hasToString("PAST");
        assertThat(only("Russia cooperates with Washington.", "moscow").time()).hasToString("NOW");
    }

    @Test
    void mayIsHedgedAndIfIsConditional() {
        assertThat(only("Moscow may cooperate with Washington.", "moscow").commitment())
                .hasToString("HEDGED");
        assertThat(only("Moscow would cooperate with Washington if the price were right.", "moscow")
                        .commitment())
                .hasToString("CONDITIONAL");
        assertThat(only("Moscow will cooperate with Washington if the price is right.", "moscow")
                        .commitment())
                .hasToString("CONDITIONAL");
        assertThat(only("Moscow will cooperate with Washington even if the price is wrong.", "moscow")
                        .commitment())
                .hasToString("ASSERTED");
    }

    @Test
    void whatIsDeniedCountsTheOtherWayAndLess() {
        Statement statement = only("Moscow denied supporting Washington.", "moscow");

        assertThat(statement.commitment()).hasToString("DENIED");
        assertThat(statement.stance()).isEqualTo(Stance.AGAINST);
        assertThat(statement.weight()).isLessThan(0.5);
    }

    @Test
    void spansPointIntoTheArticle() {
        AnnotatedArticle article =
                Texts.annotated("Moscow condemned Washington.\nKabul praised the Americans on Monday.");

        assertThat(READER.read(article).statements()).isNotEmpty().allSatisfy(statement -> {
            assertThat(article.textOf(statement.span())).isEqualTo(statement.text());
            assertThat(article.textOf(statement.cueSpan())).isEqualTo(statement.cue());
        });
    }

    @Test
    void idsAreUnique() {
        List<Statement> found =
                statements("\"Washington attacked us,\" Sergei Lavrov said. \"Washington betrayed us.\"");

        assertThat(found).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void aTextWithoutActorsHasNoStatements() {
        assertThat(statements("The baker praised the miller.")).isEmpty();
        assertThat(statements("")).isEmpty();
    }
}
