package org.entente.stance.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.PersonMention;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;

/** Finds verbs of saying outside quotation marks, and their speakers. */
final class CueFinder {
    private static final WordLists WORDS = WordLists.beside(CueFinder.class, "cues.yaml");
    private static final Set<String> REPORTING = WORDS.get("reporting");
    private static final Set<String> NAMING = WORDS.get("naming");

    private static final Pattern DASH = Pattern.compile("[\"”»'’]*\\s*(--?|[–—])\\s*");

    private final List<Quotation> quotations;
    private final SpeakerResolver speakers;
    private final Cast cast;

    /** A cue with its speaker. */
    record Signal(Span cue, Speaker speaker) {}

    CueFinder(List<Quotation> quotations, SpeakerResolver speakers, Cast cast) {
        this.quotations = quotations;
        this.speakers = speakers;
        this.cast = cast;
    }

    /** Whether the token is a verb that reports what someone says, thinks or feels. */
    static boolean isReporting(Token token) {
        return isVerbOf(token, REPORTING);
    }

    private static boolean isVerbOf(Token token, Set<String> lemmas) {
        return token.tag().startsWith("V") && lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The verbs between two offsets that can introduce a quotation. */
    Stream<Token> between(DependencyTree tree, int from, int to) {
        return tree.sentence().tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .filter(token -> isReporting(token) || isVerbOf(token, NAMING))
                .filter(token -> !isQuoted(token.span()));
    }

    boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(span));
    }

    /** The cue with its subject, or else with the person named last between the offset {@code from} and the cue. */
    Optional<Signal> withSpeaker(Token cue, DependencyTree tree, int from) {
        Optional<Token> subject = subject(cue, tree).filter(token -> !isQuoted(token.span()));
        if (subject.isPresent()) {
            return Optional.of(new Signal(cue.span(), speakers.resolve(subject.get(), tree)));
        }
        return personBefore(cue, tree, from)
                .map(person -> new Signal(cue.span(), speakers.spoke(Speaker.of(person), true)));
    }

    /** The person whose name follows a dash at the offset {@code end}, as below a motto. */
    Optional<Signal> signature(int end, DependencyTree tree, String text) {
        Matcher dash = DASH.matcher(text).region(end, text.length());
        return dash.lookingAt()
                ? cast.peopleIn(tree.sentence().index()).stream()
                        .filter(person -> person.span().start() == dash.end())
                        .findFirst()
                        .map(person -> new Signal(
                                new Span(dash.start(1), dash.end(1)), speakers.spoke(Speaker.of(person), true)))
                : Optional.empty();
    }

    private Optional<PersonMention> personBefore(Token cue, DependencyTree tree, int from) {
        return cast.peopleIn(tree.sentence().index()).stream()
                .filter(person -> person.span().start() >= from && person.endToken() <= cue.index())
                .filter(person -> !isQuoted(person.span()))
                .reduce((earlier, later) -> later);
    }

    /** The subject of a verb, or the one that it shares with the verb above it. */
    static Optional<Token> subject(Token cue, DependencyTree tree) {
        Optional<Token> own = tree.child(cue, "nsubj");
        if (own.isPresent()) {
            return own;
        }
        if (!cue.isRoot() && DependencyTree.isRelation(cue, "conj", "dep", "xcomp", "advcl")) {
            return tree.head(cue).filter(head -> head.tag().startsWith("V")).flatMap(head -> tree.child(head, "nsubj"));
        }
        return Optional.empty();
    }
}
