package org.entente.analysis.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.nlp.corenlp.CoreNlpQuote;
import org.entente.nlp.corenlp.CoreNlpQuotes;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.actor.Mention;
import org.entente.stance.actor.PersonMention;
import org.entente.stance.evaluation.FoundQuote;
import org.entente.stance.evaluation.SpeakerNames;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;

/** CoreNLP's quotations, with the actors that our registry finds for the speakers that CoreNLP names. */
record QuoteBaseline(CoreNlpQuotes quotes, List<Actor> actors) {
    List<FoundQuote> find(AnnotatedArticle article) {
        Cast cast = new CastFinder(actors).find(article);
        return quotes.find(article.article()).stream()
                .map(quote -> new FoundQuote(article.textOf(quote.content()), quote.speaker(), actor(quote, cast)))
                .toList();
    }

    private static Optional<String> actor(CoreNlpQuote quote, Cast cast) {
        Optional<PersonMention> person = cast.people().stream()
                .filter(each -> quote.speaker()
                                .filter(name -> SpeakerNames.same(each.name(), name, false))
                                .isPresent()
                        || places(quote).anyMatch(each.span()::overlaps))
                .findFirst();
        return person.isPresent() ? person.get().actor() : named(quote, cast);
    }

    private static Optional<String> named(CoreNlpQuote quote, Cast cast) {
        return cast.mentions().stream()
                .filter(Mention::canHold)
                .filter(mention -> places(quote).anyMatch(mention.span()::overlaps))
                .findFirst()
                .map(Mention::actor);
    }

    private static Stream<Span> places(CoreNlpQuote quote) {
        return Stream.concat(quote.name().stream(), quote.mention().stream());
    }
}
