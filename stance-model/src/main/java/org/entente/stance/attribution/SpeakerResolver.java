package org.entente.stance.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.Mention;
import org.entente.stance.actor.PersonMention;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Resolves the subject of a reporting verb. Holds who spoke last; sentences come in the order of the text. */
final class SpeakerResolver {
    private static final Set<String> SINGULAR = Set.of("he", "she");

    private final AnnotatedArticle article;
    private final Cast cast;
    private @Nullable Speaker last;
    private @Nullable Speaker lastPerson;

    SpeakerResolver(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    Optional<Speaker> last() {
        return Optional.ofNullable(last);
    }

    /** Remembers who spoke, for a pronoun that follows. */
    Speaker spoke(Speaker speaker, boolean person) {
        last = speaker;
        if (person) {
            lastPerson = speaker;
        }
        return speaker;
    }

    /** The speaker that a subject names. */
    Speaker resolve(Token subject, DependencyTree tree) {
        Span phrase = phrase(subject, tree);
        if (subject.tag().startsWith("PRP")) {
            return pronoun(subject, tree).at(subject.span());
        }
        Optional<PersonMention> person = person(subject, tree);
        if (person.isPresent()) {
            return spoke(
                    new Speaker(
                            phrase,
                            Optional.of(person.get().name()),
                            person.get().actor()),
                    true);
        }
        Span name = corePhrase(subject, tree);
        return spoke(new Speaker(phrase, Optional.of(article.textOf(name)), actorOf(subject, tree)), false);
    }

    private Speaker pronoun(Token subject, DependencyTree tree) {
        Speaker unknown = new Speaker(subject.span(), Optional.empty(), Optional.empty());
        if (!SINGULAR.contains(subject.text().toLowerCase(Locale.ROOT))) {
            return last == null ? unknown : last;
        }
        Optional<PersonMention> before = cast.people().stream()
                .filter(person -> person.span().end() <= subject.span().start())
                .filter(person -> person.sentence() >= tree.sentence().index() - 1)
                .filter(person -> isSubject(person))
                .max(Comparator.comparing(PersonMention::span));
        if (before.isPresent()
                && (lastPerson == null
                        || lastPerson.source().start() < before.get().span().start())) {
            return spoke(
                    new Speaker(
                            before.get().span(),
                            Optional.of(before.get().name()),
                            before.get().actor()),
                    true);
        }
        return lastPerson == null ? unknown : spoke(lastPerson, true);
    }

    private boolean isSubject(PersonMention person) {
        return article
                .sentences()
                .get(person.sentence())
                .tokens()
                .subList(person.firstToken(), person.endToken())
                .stream()
                .anyMatch(token -> DependencyTree.isRelation(token, "nsubj", "appos"));
    }

    private Optional<PersonMention> person(Token subject, DependencyTree tree) {
        int sentence = tree.sentence().index();
        Optional<PersonMention> named = cast.personAt(sentence, subject.index());
        if (named.isPresent()) {
            return named;
        }
        return tree.children(subject, "appos", "compound").stream()
                .flatMap(child -> cast.personAt(sentence, child.index()).stream())
                .findFirst();
    }

    private Optional<String> actorOf(Token subject, DependencyTree tree) {
        BitSet phrase = tree.subtree(
                subject, child -> DependencyTree.isRelation(child, "acl", "appos", "parataxis", "dep", "conj"));
        return cast.mentionsIn(tree.sentence().index()).stream()
                .filter(Mention::canHold)
                .filter(mention -> phrase.get(mention.endToken() - 1))
                .findFirst()
                .map(Mention::actor);
    }

    private static Span phrase(Token subject, DependencyTree tree) {
        BitSet words = tree.subtree(
                subject, child -> DependencyTree.isRelation(child, "acl:relcl", "parataxis", "dep", "punct", "ccomp"));
        words.set(subject.index());
        return tree.span(words);
    }

    private static Span corePhrase(Token subject, DependencyTree tree) {
        BitSet words = tree.subtree(
                subject,
                child -> DependencyTree.isRelation(child, "acl", "appos", "parataxis", "dep", "punct", "cc", "conj"));
        return tree.span(words);
    }
}
