package org.entente.stance.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.stance.actor.Mention;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Asks a scorer about a source and a target that are given. */
public record DirectedScorer(StanceScorer scorer) {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    /**
     * The strongest score of the source toward the target in any sentence, in [-1, 1]; empty where no sentence gives
     * evidence.
     *
     * @param sources where the source is named; empty for one that no sentence names, such as the author
     * @param targets where the target is named; empty for one that no sentence names
     */
    public OptionalDouble score(AnnotatedArticle article, List<Span> sources, List<Span> targets) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            DependencyTree tree = new DependencyTree(sentence);
            Set<Integer> all =
                    IntStream.range(0, sentence.tokens().size()).boxed().collect(Collectors.toSet());
            for (Party source : parties(SOURCE, sources, tree)) {
                for (Party target : parties(TARGET, targets, tree)) {
                    candidates.add(new Candidate(tree, source, target, all));
                }
            }
        }
        return scorer.score(candidates).stream()
                .filter(Scoring.Scored.class::isInstance)
                .map(Scoring.Scored.class::cast)
                .map(Scoring.Scored::score)
                .max(Comparator.comparingDouble(Math::abs))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static List<Party> parties(String actor, List<Span> spans, DependencyTree tree) {
        if (spans.isEmpty()) {
            return List.of(Party.implied(actor, actor));
        }
        return spans.stream()
                .flatMap(span -> mention(actor, span, tree).stream())
                .map(Party::named)
                .toList();
    }

    private static Optional<Mention> mention(String actor, Span span, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int first = tokens.get(0).index();
        int end = tokens.get(tokens.size() - 1).index() + 1;
        Token head = tokens.stream()
                .filter(token -> token.isRoot() || token.head() < first || token.head() >= end)
                .reduce((earlier, later) -> later)
                .orElse(tokens.get(0));
        return Optional.of(
                new Mention(actor, tree.sentence().index(), span, first, end, head.index(), Mention.Kind.NAME));
    }
}
