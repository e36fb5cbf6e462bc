package org.entente.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.text.Article;
import org.entente.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class CoreNlpQuotesTest {
    private static final CoreNlpQuotes QUOTES = new CoreNlpQuotes();

    @Test
    void findsQuotationsAndTheirSpeakers() {
        String text = "\"We will not come,\" said Anna Berg, the minister.\n"
                + "The bridge was closed.\n"
                + "Berg added, \u201CNobody asked us.\u201D\n";
        List<CoreNlpQuote> found = QUOTES.find(article(text));
        assertThat(found)
                .extracting(quote -> quote.content().in(text))
                .containsExactly("\"We will not come,\"", "\u201CNobody asked us.\u201D");
        assertThat(found.get(0).speaker()).contains("Anna Berg");
        assertThat(found.get(0).mention().map(span -> span.in(text))).contains("Anna Berg");
        assertThat(found.get(1).mention().map(span -> span.in(text))).contains("Berg");
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(QUOTES.find(article("The bridge was closed."))).isEmpty();
        assertThat(QUOTES.find(article(""))).isEmpty();
    }

    @Test
    void aQuotationWithoutASpeakerHasNone() {
        String text = "\"Closed until May.\"\n";
        assertThat(QUOTES.find(article(text)))
                .containsExactly(
                        new CoreNlpQuote(new Span(0, 19), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Article article(String text) {
        return new Article(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "");
    }
}
