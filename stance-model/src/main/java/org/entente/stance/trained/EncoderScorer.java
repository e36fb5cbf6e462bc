package org.entente.stance.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.lexicon.LexiconScorer;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/**
 * Scores by the trained encoder, which reads the words with both sides marked, together with what the lexicon finds in
 * them. Thread-safe.
 */
public final class EncoderScorer implements StanceScorer {
    private final LexiconScorer lexicon = new LexiconScorer();
    private final Function<List<MarkedSentence>, List<Answers>> encoder;

    public EncoderScorer(Function<List<MarkedSentence>, List<Answers>> encoder) {
        this.encoder = encoder;
    }

    @Override
    public String id() {
        return "encoder";
    }

    private record Asked(Question question, DependencyTree tree, Optional<Scoring.Scored> byLexicon) {}

    @Override
    public List<Scoring> score(List<Candidate> candidates) {
        List<Scoring> byLexicon = lexicon.score(candidates);
        Map<Question.Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            groups.computeIfAbsent(Question.Key.of(candidates.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        List<Asked> asked = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        groups.forEach((key, indices) -> {
            Optional<Scoring.Scored> strongest = strongest(indices, byLexicon);
            List<Candidate> group = indices.stream().map(candidates::get).toList();
            if (strongest.isPresent() || group.stream().anyMatch(EncoderScorer::isWithin)) {
                asked.add(new Asked(
                        Question.of(group),
                        candidates.get(indices.get(0)).tree(),
                        strongest));
                members.add(indices);
            }
        });
        List<Answers> answers = encoder.apply(
                asked.stream().map(ask -> ask.question().marked()).toList());
        List<Scoring> scorings = new ArrayList<>();
        candidates.forEach(candidate -> scorings.add(new Scoring.NoEvidence()));
        for (int i = 0; i < asked.size(); i++) {
            Scoring scoring = scoring(asked.get(i), answers.get(i));
            members.get(i).forEach(index -> scorings.set(index, scoring));
        }
        return scorings;
    }

    /** Whether the words in question name the target, and name the holder or are the holder's own. */
    private static boolean isWithin(Candidate candidate) {
        return isWithin(candidate.target(), candidate.scope())
                && (candidate.holder().mention().isEmpty() || isWithin(candidate.holder(), candidate.scope()));
    }

    private static boolean isWithin(Party party, Set<Integer> scope) {
        return party.mention().filter(mention -> scope.contains(mention.head())).isPresent();
    }

    private static Optional<Scoring.Scored> strongest(List<Integer> indices, List<Scoring> scorings) {
        return indices.stream()
                .map(scorings::get)
                .filter(Scoring.Scored.class::isInstance)
                .map(Scoring.Scored.class::cast)
                .max(Comparator.comparingDouble(scored -> Math.abs(scored.score())));
    }

    private static Scoring scoring(Asked ask, Answers answers) {
        Blend blend = Blend.of(answers, ask.byLexicon().map(Scoring.Scored::score));
        List<Token> cue = cue(ask, blend);
        return new Scoring.Scored(
                blend.stance(),
                blend.score(),
                blend.confidence(),
                cue,
                path(ask, cue, blend),
                OptionalDouble.of(answers.tone()));
    }

    private static List<Token> cue(Asked ask, Blend blend) {
        return ask.byLexicon()
                .filter(scored -> agrees(scored, blend))
                .map(Scoring.Scored::cue)
                .orElseGet(() -> List.of(top(ask)));
    }

    private static boolean agrees(Scoring.Scored scored, Blend blend) {
        return scored.score() * blend.score() > 0;
    }

    private static Token top(Asked ask) {
        List<Token> words = ask.question().words();
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        return words.stream()
                .filter(word -> word.isRoot() || word.head() < first || word.head() > last)
                .findFirst()
                .orElse(words.get(0));
    }

    private static List<Token> path(Asked ask, List<Token> cue, Blend blend) {
        return ask.byLexicon()
                .filter(scored -> agrees(scored, blend))
                .map(Scoring.Scored::path)
                .orElse(cue);
    }
}
