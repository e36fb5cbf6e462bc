package org.entente.stance.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.stance.Attribution;
import org.entente.stance.Voice;
import org.entente.stance.modality.Denial;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Splits a sentence by who says what in it. */
final class Segments {
    private Segments() {}

    /** The segments of the sentence: quotations, then reported clauses, the innermost first, then the narrator's words. */
    static List<Segment> of(DependencyTree tree, List<Attribution> attributions) {
        Sentence sentence = tree.sentence();
        List<Segment> segments = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        attributions.stream()
                .filter(attribution -> attribution.content().span().overlaps(sentence.span()))
                .filter(attribution -> attribution.direct() || !isDenied(attribution, tree))
                .sorted(Comparator.comparing(Attribution::direct)
                        .reversed()
                        .thenComparing(
                                attribution -> attribution.content().span().length()))
                .forEach(attribution -> {
                    Set<Integer> tokens = tokens(sentence, attribution.content().span());
                    tokens.removeAll(taken);
                    taken.addAll(tokens);
                    Voice voice = attribution.direct() ? Voice.QUOTE : Voice.REPORTED;
                    segments.add(new Segment(voice, tokens, attribution.speaker(), attribution.actor()));
                });
        Set<Integer> rest = tokens(sentence, sentence.span());
        rest.removeAll(taken);
        segments.add(new Segment(Voice.NARRATOR, rest, Optional.empty(), Optional.empty()));
        segments.removeIf(segment -> segment.tokens().isEmpty());
        return segments;
    }

    /** "Moscow denied that it had helped": only together with the denial it says what is said. */
    private static boolean isDenied(Attribution attribution, DependencyTree tree) {
        Set<Integer> content = tokens(tree.sentence(), attribution.content().span());
        return content.stream()
                .map(tree::token)
                .filter(token -> !content.contains(token.head()))
                .anyMatch(top -> Denial.above(top, tree)
                        .filter(word -> !content.contains(word.index()))
                        .isPresent());
    }

    private static Set<Integer> tokens(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .map(Token::index)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
