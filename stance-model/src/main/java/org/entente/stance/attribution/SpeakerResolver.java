package org.entente.stance.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her");
    private static final Set<String> PLURAL = Set.of("they", "their");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final AnnotatedArticle article;
    private final List<DependencyTree> trees;
    private final Voices voices;
    private final Cast cast;
    /** The actors of persons whom only a reference ties to one, by name. */
    private final Map<String, String> described = new HashMap<>();

    private @Nullable Speaker last;
    private @Nullable Speaker lastPerson;

    SpeakerResolver(AnnotatedArticle article, List<DependencyTree> trees, Voices voices) {
        this.article = article;
        this.trees = trees;
        this.voices = voices;
        this.cast = voices.cast();
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

    /** Who acts in a sentence: its subject if that is a person or speaks for an actor, or else the last such subject. */
    Optional<Speaker> subject(DependencyTree tree) {
        List<Token> acting = tree.sentence().tokens().stream()
                .filter(token -> DependencyTree.isRelation(token, "nsubj") && speaks(token, tree))
                .toList();
        return acting.stream()
                .filter(token -> tree.head(token).filter(Token::isRoot).isPresent())
                .findFirst()
                .or(() -> acting.stream().reduce((first, second) -> second))
                .map(token -> resolve(token, tree));
    }

    private boolean speaks(Token subject, DependencyTree tree) {
        boolean acts = cast.mentionsIn(tree.sentence().index()).stream()
                .anyMatch(mention -> mention.head() == subject.index()
                        && (mention.kind() == Mention.Kind.PHRASE || mention.kind() == Mention.Kind.PERSON));
        return acts
                || person(subject, tree).isPresent()
                || SINGULAR.contains(subject.text().toLowerCase(Locale.ROOT));
    }

    /** The speaker that a subject names. */
    Speaker resolve(Token subject, DependencyTree tree) {
        Span phrase = phrase(subject, tree);
        if (subject.tag().startsWith("PRP")) {
            return pronoun(subject, tree).at(subject.span());
        }
        Optional<Token> antecedent = antecedent(subject, tree);
        if (antecedent.isPresent()) {
            return resolve(antecedent.get(), tree).at(subject.span());
        }
        Optional<PersonMention> person = person(subject, tree);
        if (person.isPresent()) {
            return spoke(speaker(person.get(), subject, tree).at(phrase), true);
        }
        Span name = corePhrase(subject, tree);
        return spoke(new Speaker(phrase, Optional.of(article.textOf(name)), actorOf(subject, tree)), false);
    }

    /** "the government" for "which" in "the government, which said". */
    private static Optional<Token> antecedent(Token subject, DependencyTree tree) {
        return Optional.of(subject)
                .filter(word -> word.tag().equals("WDT") || word.tag().equals("WP"))
                .flatMap(tree::head)
                .filter(verb -> verb.relation().equals("acl:relcl"))
                .flatMap(tree::head);
    }

    /** A person, with the actor of a reference beside the name: "Omar Jan, a member of the group's council". */
    private Speaker speaker(PersonMention person, Token subject, DependencyTree tree) {
        if (person.actor().isEmpty()) {
            Stream<Token> beside = Stream.concat(
                    tree.children(subject, "appos").stream(),
                    tree.head(subject).filter(head -> subject.relation().equals("appos")).stream());
            beside.flatMap(token -> near(token, tree).stream())
                    .findFirst()
                    .ifPresent(actor -> described.put(person.name(), actor));
        }
        return new Speaker(
                person.span(),
                Optional.of(person.name()),
                person.actor().or(() -> Optional.ofNullable(described.get(person.name()))));
    }

    private Optional<String> near(Token top, DependencyTree tree) {
        BitSet phrase = tree.subtree(top, child -> DependencyTree.isRelation(child, "acl", "appos", "parataxis"));
        return voices.actorWithin(tree.sentence().index(), phrase::get);
    }

    private Optional<Speaker> referred(Token pronoun, DependencyTree tree) {
        return voices.at(tree.sentence().index(), pronoun.index()).map(reference -> {
            Optional<String> actor = reference.actors().size() == 1
                    ? Optional.of(reference.actors().get(0))
                    : reference.person().map(described::get);
            Optional<String> name = reference
                    .person()
                    .or(() -> group(pronoun, tree)
                            .or(this::last)
                            .filter(speaker ->
                                    actor.isPresent() && speaker.actor().equals(actor))
                            .flatMap(Speaker::name));
            return spoke(
                    new Speaker(pronoun.span(), name, actor), reference.person().isPresent());
        });
    }

    private Speaker pronoun(Token subject, DependencyTree tree) {
        return referred(subject, tree).orElseGet(() -> unreferred(subject, tree));
    }

    private Speaker unreferred(Token subject, DependencyTree tree) {
        Speaker unknown = new Speaker(subject.span(), Optional.empty(), Optional.empty());
        if (!SINGULAR.contains(subject.text().toLowerCase(Locale.ROOT))) {
            return group(subject, tree).or(this::last).orElse(unknown);
        }
        Optional<PersonMention> before = cast.people().stream()
                .filter(person -> person.span().end() <= subject.span().start())
                .filter(person -> person.sentence() >= tree.sentence().index() - 1)
                .filter(person -> isSubject(person))
                .max(Comparator.comparing(PersonMention::span));
        if (before.isPresent()
                && (lastPerson == null
                        || lastPerson.source().start() < before.get().span().start())) {
            return spoke(Speaker.of(before.get()), true);
        }
        return lastPerson == null ? unknown : spoke(lastPerson, true);
    }

    /** "They" are who the sentence before is about, if they are several. */
    private Optional<Speaker> group(Token pronoun, DependencyTree tree) {
        int before = tree.sentence().index() - 1;
        if (!PLURAL.contains(pronoun.text().toLowerCase(Locale.ROOT)) || before < 0) {
            return Optional.empty();
        }
        DependencyTree there = trees.get(before);
        return there.sentence().tokens().stream()
                .filter(Token::isRoot)
                .flatMap(root -> there.children(root, "nsubj").stream())
                .filter(token -> token.tag().endsWith("S")
                        || !there.children(token, "conj").isEmpty())
                .findFirst()
                .map(token -> new Speaker(
                        phrase(token, there),
                        Optional.of(article.textOf(phrase(token, there))),
                        actorOf(token, there)));
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
                .findFirst()
                .or(() -> calledSo(subject, tree));
    }

    /** "The envoy" is the person whom the article has called an envoy before, the last if there are several. */
    private Optional<PersonMention> calledSo(Token subject, DependencyTree tree) {
        boolean definite = tree.children(subject, "det").stream()
                .anyMatch(child -> DEFINITE.contains(child.text().toLowerCase(Locale.ROOT)));
        boolean alone = tree.children(subject).stream().allMatch(child -> DependencyTree.isRelation(child, "det"));
        if (!definite || !alone || !subject.tag().equals("NN")) {
            return Optional.empty();
        }
        return cast.people().stream()
                .filter(person -> person.span().end() <= subject.span().start())
                .filter(person -> isCalled(person, subject.lemma()))
                .max(Comparator.comparing(PersonMention::span));
    }

    private boolean isCalled(PersonMention person, String lemma) {
        DependencyTree tree = trees.get(person.sentence());
        return tree.sentence().tokens().subList(person.firstToken(), person.endToken()).stream()
                .anyMatch(word -> tree.children(word, "appos", "compound").stream()
                                .anyMatch(near -> near.lemma().equalsIgnoreCase(lemma))
                        || DependencyTree.isRelation(word, "appos")
                                && tree.head(word)
                                        .filter(head -> head.lemma().equalsIgnoreCase(lemma))
                                        .isPresent());
    }

    private Optional<String> actorOf(Token subject, DependencyTree tree) {
        BitSet phrase = tree.subtree(
                subject, child -> DependencyTree.isRelation(child, "acl", "appos", "parataxis", "dep", "conj"));
        return cast.mentionsIn(tree.sentence().index()).stream()
                .filter(Mention::canHold)
                .filter(mention -> phrase.get(mention.endToken() - 1))
                .findFirst()
                .map(Mention::actor)
                .or(() -> voices.actorWithin(tree.sentence().index(), phrase::get));
    }

    private static Span phrase(Token subject, DependencyTree tree) {
        BitSet words = tree.subtree(
                subject,
                child -> DependencyTree.isRelation(child, "acl:relcl", "parataxis", "dep", "punct", "ccomp", "case"));
        words.set(subject.index());
        return tree.span(words);
    }

    private static Span corePhrase(Token subject, DependencyTree tree) {
        BitSet words = tree.subtree(
                subject,
                child -> DependencyTree.isRelation(
                        child, "acl", "appos", "parataxis", "dep", "punct", "cc", "conj", "case"));
        return tree.span(words);
    }
}
