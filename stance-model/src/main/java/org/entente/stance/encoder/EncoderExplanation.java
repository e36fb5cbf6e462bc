package org.entente.stance.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.text.Span;

/**
 * Finds the word that made a score, by hiding words from the encoder (occlusion; Zeiler and Fergus, 2014). Each word
 * that is tried costs nearly as much as reading the sentence. Thread-safe; same input, same word.
 */
public final class EncoderExplanation {
    /** BERT's mask, which its first training hid words with. */
    private static final int MASK = 103;
    /** Words that are tried together. */
    private static final int AT_ONCE = 2;
    /** Share of the score that a word has to take for the search to end. */
    private static final double ENOUGH = 0.5;

    private final PieceReader reader;
    private final Function<List<int[]>, List<Double>> scorer;

    public EncoderExplanation(StanceEncoder encoder) {
        this(encoder.reader(), encoder::scores);
    }

    /** @param scorer gives a score for each text as pieces; all texts that it gets at once are of one length */
    EncoderExplanation(PieceReader reader, Function<List<int[]>, List<Double>> scorer) {
        this.reader = reader;
        this.scorer = scorer;
    }

    /**
     * The word without which the score would move farthest toward 0, or beyond; the first of equals, and empty if there
     * is none without which it would move that way. Words are tried in twos, until one takes half of the score.
     *
     * @param answers what the encoder says of the sentence
     * @param words the places to try, the likeliest first; those within a mention of either side are not
     */
    public Optional<Span> word(MarkedSentence sentence, Answers answers, List<Span> words) {
        Pieces pieces = reader.read(sentence);
        List<Span> tried = words.stream()
                .filter(word -> !places(word, pieces).isEmpty())
                .filter(word -> !overlaps(word, sentence.holders()) && !overlaps(word, sentence.targets()))
                .toList();
        Optional<Span> best = Optional.empty();
        double most = 0;
        for (int from = 0; from < tried.size() && most < ENOUGH * Math.abs(answers.score()); from += AT_ONCE) {
            List<Span> some = tried.subList(from, Math.min(tried.size(), from + AT_ONCE));
            List<Double> without = scorer.apply(some.stream()
                    .map(word -> hide(places(word, pieces), pieces.ids()))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                double drop = Math.signum(answers.score()) * (answers.score() - without.get(i));
                if (drop > most) {
                    most = drop;
                    best = Optional.of(some.get(i));
                }
            }
        }
        return best;
    }

    private static boolean overlaps(Span word, List<Span> mentions) {
        return mentions.stream().anyMatch(word::overlaps);
    }

    private static List<Integer> places(Span word, Pieces pieces) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < pieces.length(); at++) {
            if (pieces.starts()[at] >= 0 && pieces.starts()[at] < word.end() && word.start() < pieces.ends()[at]) {
                places.add(at);
            }
        }
        return places;
    }

    private static int[] hide(List<Integer> places, int... ids) {
        int[] hidden = ids.clone();
        places.forEach(at -> hidden[at] = MASK);
        return hidden;
    }
}
