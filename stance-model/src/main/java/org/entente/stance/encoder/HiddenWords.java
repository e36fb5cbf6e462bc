package org.entente.stance.encoder;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** The words of a marked sentence that can be hidden from the encoder: not the mentions, no punctuation. */
final class HiddenWords {
    /** BERT's mask, which its first training hid words with. */
    static final int MASK = 103;

    private record Word(Span span, List<Integer> pieces) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    HiddenWords(MarkedSentence sentence, Pieces pieces, List<Span> spans) {
        this.text = sentence.text();
        for (Span span : spans) {
            List<Integer> places = places(span, pieces);
            boolean mentioned = overlaps(span, sentence.holders()) || overlaps(span, sentence.targets());
            if (!places.isEmpty() && !mentioned && isWord(span.in(text))) {
                words.add(new Word(span, places));
            }
        }
    }

    private static List<Integer> places(Span span, Pieces pieces) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < pieces.length(); at++) {
            if (pieces.starts()[at] >= 0 && pieces.starts()[at] < span.end() && span.start() < pieces.ends()[at]) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean overlaps(Span span, List<Span> mentions) {
        return mentions.stream().anyMatch(span::overlaps);
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    int size() {
        return words.size();
    }

    /** Whether there is a word after this one, with at most white space between. */
    boolean follow(int index) {
        if (index < 0 || index + 1 >= words.size()) {
            return false;
        }
        int end = words.get(index).span().end();
        int next = words.get(index + 1).span().start();
        return end <= next && text.substring(end, next).isBlank();
    }

    /** The pieces with masks for some words. */
    int[] hide(int from, int to, int[] ids) {
        int[] hidden = ids.clone();
        for (Word word : words.subList(from, to)) {
            word.pieces().forEach(at -> hidden[at] = MASK);
        }
        return hidden;
    }

    List<Span> spans(EncoderExplanation.Stretch stretch) {
        return words.subList(stretch.from(), stretch.to()).stream()
                .map(Word::span)
                .toList();
    }
}
