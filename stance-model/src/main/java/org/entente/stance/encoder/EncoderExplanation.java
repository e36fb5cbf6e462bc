package org.entente.stance.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.text.Span;

/**
 * Finds the words that made a score, by hiding words from the encoder. Each look costs as much as reading the sentence,
 * so their number is bounded. Thread-safe; same input, same words.
 */
public final class EncoderExplanation {
    /** Looks at a sentence if nothing else is asked for. */
    public static final int LOOKS = 24;

    private static final int FEWEST = 8;
    private static final int LONGEST_PHRASE = 4;
    private static final int GROWING = 6;
    /** A phrase grows by a word that takes at least this share of the score away. */
    private static final double WORTH = 0.1;
    /** A phrase is complete once it leaves at most this share of the score. */
    private static final double REST = 0.2;

    private final PieceReader reader;
    private final ToDoubleFunction<int[]> scorer;
    private final int looks;

    /** An explanation that takes at most {@link #LOOKS} looks. */
    public EncoderExplanation(StanceEncoder encoder) {
        this(encoder, LOOKS);
    }

    /** @param looks how often the encoder may read a sentence, at least 8 */
    public EncoderExplanation(StanceEncoder encoder, int looks) {
        this(encoder.reader(), ids -> encoder.answers(ids).score(), looks);
    }

    EncoderExplanation(PieceReader reader, ToDoubleFunction<int[]> scorer, int looks) {
        if (looks < FEWEST) {
            throw new IllegalArgumentException("An explanation takes at least " + FEWEST + " looks, got " + looks);
        }
        this.reader = reader;
        this.scorer = scorer;
        this.looks = looks;
    }

    /**
     * Up to four words in a row without which the score would be nearest to 0, out of those given, in the order of the
     * text. None if no word bears on the score. Mentions of the two sides are not among them.
     *
     * @param answers what the encoder says of the sentence
     * @param words the words of the text in order, with or without punctuation
     */
    public List<Span> phrase(MarkedSentence sentence, Answers answers, List<Span> words) {
        Pieces pieces = reader.read(sentence);
        HiddenWords hidden = new HiddenWords(sentence, pieces, words);
        if (answers.score() == 0 || hidden.size() == 0) {
            return List.of();
        }
        Search search = new Search(pieces.ids(), hidden, answers.score());
        Stretch best = search.seed();
        return search.drop(best) <= 0 ? List.of() : hidden.spans(search.grown(best));
    }

    /** Words from one index up to another. */
    record Stretch(int from, int to) implements Comparable<Stretch> {
        int length() {
            return to - from;
        }

        @Override
        public int compareTo(Stretch other) {
            return Comparator.comparingInt(Stretch::from)
                    .thenComparingInt(Stretch::to)
                    .compare(this, other);
        }
    }

    /** Looks at one sentence. */
    private final class Search {
        private final int[] ids;
        private final HiddenWords words;
        private final double score;
        private final Map<Stretch, Double> drops = new TreeMap<>();

        Search(int[] ids, HiddenWords words, double score) {
            this.ids = ids;
            this.words = words;
            this.score = score;
        }

        /** How far the score moves toward 0, or beyond, without the words; -1 when there are no looks left. */
        double drop(Stretch stretch) {
            Double known = drops.get(stretch);
            if (known != null) {
                return known;
            }
            if (drops.size() >= looks) {
                return -1;
            }
            double without = scorer.applyAsDouble(words.hide(stretch.from(), stretch.to(), ids));
            double drop = Math.signum(score) * (score - without);
            drops.put(stretch, drop);
            return drop;
        }

        /** The word that matters most; in a long sentence, out of the blocks of words that matter most. */
        Stretch seed() {
            int growing = Math.min(GROWING, looks / 4);
            int singles = looks - growing;
            if (words.size() <= singles) {
                return best(stretches(0, words.size(), 1));
            }
            int blocks = singles * 4 / 9;
            List<Stretch> ordered = new ArrayList<>(stretches(0, words.size(), (words.size() + blocks - 1) / blocks));
            ordered.sort(Comparator.comparingDouble(this::drop).reversed().thenComparing(Comparator.naturalOrder()));
            List<Stretch> candidates = new ArrayList<>();
            for (Stretch block : ordered) {
                candidates.addAll(stretches(block.from(), block.to(), 1));
            }
            return best(candidates.subList(0, Math.min(candidates.size(), singles - ordered.size())));
        }

        private Stretch best(List<Stretch> stretches) {
            Stretch best = stretches.get(0);
            for (Stretch stretch : stretches) {
                best = drop(stretch) > drop(best) ? stretch : best;
            }
            return best;
        }

        Stretch grown(Stretch seed) {
            Stretch phrase = seed;
            while (phrase.length() < LONGEST_PHRASE && drop(phrase) < (1 - REST) * Math.abs(score)) {
                Stretch longer = longer(phrase);
                if (distance(longer) > distance(phrase) - WORTH * Math.abs(score)) {
                    return phrase;
                }
                phrase = longer;
            }
            return phrase;
        }

        /** The phrase with the better one of its neighbours; itself without any. */
        private Stretch longer(Stretch phrase) {
            Stretch best = phrase;
            if (words.follow(phrase.from() - 1)) {
                best = new Stretch(phrase.from() - 1, phrase.to());
            }
            if (words.follow(phrase.to() - 1)) {
                Stretch right = new Stretch(phrase.from(), phrase.to() + 1);
                best = best.equals(phrase) || distance(right) < distance(best) ? right : best;
            }
            return best;
        }

        /** How far from 0 the score is without the words. */
        private double distance(Stretch stretch) {
            return Math.abs(Math.abs(score) - drop(stretch));
        }

        private static List<Stretch> stretches(int from, int to, int length) {
            List<Stretch> stretches = new ArrayList<>();
            for (int at = from; at < to; at += length) {
                stretches.add(new Stretch(at, Math.min(to, at + length)));
            }
            return stretches;
        }
    }
}
