package org.entente.analysis.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.Span;

/** Marked sentences as plain text with words for the marks, for systems that know nothing but words. */
final class MarkedWords {
    private MarkedWords() {}

    /** The text with a word before and after each mention; a side that is not mentioned comes first. */
    static String of(MarkedSentence sentence) {
        Map<Integer, String> marks = new TreeMap<>();
        mark(sentence.holders(), "zholder", marks);
        mark(sentence.targets(), "ztarget", marks);
        StringBuilder words = new StringBuilder();
        name(sentence.holders(), sentence.holderName(), "zholder", words);
        name(sentence.targets(), sentence.targetName(), "ztarget", words);
        int from = 0;
        for (var mark : marks.entrySet()) {
            words.append(sentence.text(), from, mark.getKey()).append(mark.getValue());
            from = mark.getKey();
        }
        return words.append(sentence.text().substring(from)).toString();
    }

    private static void mark(List<Span> spans, String word, Map<Integer, String> marks) {
        for (Span span : spans) {
            marks.merge(span.start(), " " + word + " ", String::concat);
            marks.merge(span.end(), " " + word + "end ", String::concat);
        }
    }

    private static void name(List<Span> spans, Optional<String> name, String word, StringBuilder words) {
        if (spans.isEmpty() && name.isPresent()) {
            words.append(word)
                    .append(' ')
                    .append(name.get())
                    .append(' ')
                    .append(word)
                    .append("end : ");
        }
    }
}
