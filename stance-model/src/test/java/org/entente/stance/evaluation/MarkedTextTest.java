package org.entente.stance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.stance.lexicon.LexiconScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void readsTagsThatStandInEachOther() {
        MarkedText marked = MarkedText.tagged("<s>The envoy of <t>Utopia</t></s> left <t>it</t>.");
        assertThat(marked.text()).isEqualTo("The envoy of Utopia left it.");
        assertThat(marked.sources()).extracting(span -> span.in(marked.text())).containsExactly("The envoy of Utopia");
        assertThat(marked.targets()).extracting(span -> span.in(marked.text())).containsExactly("Utopia", "it");
    }

    @Test
    void anUnnamedSideHasNoMark() {
        assertThat(MarkedText.tagged("<t>Utopia</t> was blamed.").sources()).isEmpty();
    }

    @Test
    void refusesMarksThatDoNotMatch() {
        assertRefused("Nobody is marked.", "got none");
        assertRefused("<s>One <t>two</s></t>", "'</s>' closes no mark of its kind");
        assertRefused("One</s>", "closes no mark");
        assertRefused("<s>One", "'<s>' is not closed");
        assertThatThrownBy(() -> MarkedText.bracketed("[One] and two")).hasMessageContaining("got 1");
    }

    private static void assertRefused(String marked, String message) {
        assertThatThrownBy(() -> MarkedText.tagged(marked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsBrackets() {
        MarkedText marked = MarkedText.bracketed("[Utopia] blamed [Arcadia]n farmers.");
        assertThat(marked.text()).isEqualTo("Utopia blamed Arcadian farmers.");
        assertThat(marked.sources()).containsExactly(new Span(0, 6));
        assertThat(marked.targets()).containsExactly(new Span(14, 21));
    }

    @Test
    void scoresWhatTheMarkedSourceSaysOfTheMarkedTarget() {
        DirectedScorer scorer = new DirectedScorer(new LexiconScorer());
        MarkedText marked = MarkedText.tagged("<s>The king of Utopia</s> condemned <t>Arcadia</t>.");
        AnnotatedArticle article = new CoreNlpAnnotator()
                .annotate(new Article(
                        "a",
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        marked.text(),
                        ""));
        assertThat(scorer.score(article, marked.sources(), marked.targets()).orElseThrow())
                .isNegative();
        assertThat(scorer.score(article, marked.targets(), marked.sources())).isEmpty();
        assertThat(scorer.score(article, marked.sources(), List.of(new Span(200, 210))))
                .isEmpty();
    }
}
