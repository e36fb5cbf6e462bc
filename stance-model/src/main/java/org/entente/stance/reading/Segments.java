package org.entente.stance.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.stance.Attribution;
import org.entente.stance.Voice;
import org.entente.stance.WordLists;
import org.entente.stance.attribution.AttributionFinder;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Splits a sentence by who says what in it. */
final class Segments {
    private static final WordLists CUES = WordLists.beside(AttributionFinder.class, "cues.yaml");

    private Segments() {}

    /** The segments of the sentence: quotations, then reported clauses, the innermost first, then the narrator's words. */
    static List<Segment> of(DependencyTree tree, List<Attribution> attributions) {
        Sentence sentence = tree.sentence();
        List<Segment> segments = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        attributions.stream()
                .filter(attribution -> attribution.content().span().overlaps(sentence.span()))
                .sorted(Comparator.comparing(Attribution::direct)
                        .reversed()
                        .thenComparing(
                                attribution -> attribution.content().span().length()))
                .forEach(attribution -> {
                    Set<Integer> content =
                            tokens(sentence, attribution.content().span());
                    Set<Integer> tokens = isFramed(attribution, tree) ? framed(content, attribution, tree) : content;
                    tokens.removeAll(taken);
                    taken.addAll(content);
                    Voice voice = attribution.direct() ? Voice.QUOTE : Voice.REPORTED;
                    segments.add(new Segment(voice, tokens, attribution.speaker(), attribution.actor()));
                });
        Set<Integer> rest = tokens(sentence, sentence.span());
        rest.removeAll(taken);
        segments.add(new Segment(Voice.NARRATOR, rest, Optional.empty(), Optional.empty()));
        segments.removeIf(segment -> segment.tokens().isEmpty());
        return segments;
    }

    /** Whether the words that introduce content change what it says: "denied that", "was furious that". */
    private static boolean isFramed(Attribution attribution, DependencyTree tree) {
        return !attribution.direct()
                && attribution.cue().stream()
                        .flatMap(cue -> tokens(tree.sentence(), cue.span()).stream())
                        .map(tree::token)
                        .filter(token -> token.tag().matches("[VJN].*"))
                        .anyMatch(token -> !CUES.get("neutral").contains(token.lemma()));
    }

    /** The content with the words that introduce it and their subject, which others may share. */
    private static Set<Integer> framed(Set<Integer> content, Attribution attribution, DependencyTree tree) {
        Set<Integer> tokens = new HashSet<>(content);
        attribution.source().ifPresent(source -> tokens.addAll(tokens(tree.sentence(), source.span())));
        attribution
                .cue()
                .ifPresent(cue -> tokens(tree.sentence(), cue.span()).forEach(index -> {
                    tokens.add(index);
                    tree.children(tree.token(index), "nsubj").stream()
                            .flatMapToInt(subject -> tree.subtree(subject).stream())
                            .forEach(tokens::add);
                }));
        IntStream.range(Collections.min(tokens), Collections.max(tokens)).forEach(tokens::add);
        return tokens;
    }

    private static Set<Integer> tokens(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .map(Token::index)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
