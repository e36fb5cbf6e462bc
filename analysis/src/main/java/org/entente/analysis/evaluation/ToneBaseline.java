package org.entente.analysis.evaluation;

import java.util.OptionalDouble;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.evaluation.Labelled;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Sentence;

/** CoreNLP's sentiment of the sentence that names the target, whoever it is about. */
final class ToneBaseline {
    private ToneBaseline() {}

    /** A class of the tone head; none where the sentence is too long for CoreNLP. */
    static String answer(MarkedSentence row, AnnotatedArticle article) {
        return article.sentences().stream()
                .filter(sentence -> row.targets().stream().anyMatch(sentence.span()::overlaps))
                .map(Sentence::tone)
                .findFirst()
                .orElse(OptionalDouble.empty())
                .stream()
                .mapToObj(tone -> tone > 0 ? "POSITIVE" : tone < 0 ? "NEGATIVE" : "NEUTRAL")
                .findFirst()
                .orElse(Labelled.NONE);
    }
}
