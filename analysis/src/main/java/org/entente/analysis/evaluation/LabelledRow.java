package org.entente.analysis.evaluation;

import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Parts;

/**
 * A marked sentence and the label that people gave it.
 *
 * @param place where the row stands, as compilers write it
 * @param group what the row shares with others that depend on it: its text, or the name of its pair
 * @param phenomenon what the row is about, empty where the data do not say
 */
record LabelledRow(String place, MarkedSentence sentence, String gold, String group, String phenomenon) {
    /** A row that depends on those with the same text. */
    static LabelledRow of(String place, MarkedSentence sentence, String gold) {
        return new LabelledRow(place, sentence, gold, plain(sentence.text()), "");
    }

    /** The text with single spaces, by which rows are found in other files. */
    String text() {
        return plain(sentence.text());
    }

    /** The fold of the row, from 0; rows that depend on each other are in one. */
    int fold() {
        return Parts.fifth(group);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
