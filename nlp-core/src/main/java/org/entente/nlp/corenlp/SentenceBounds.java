package org.entente.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends CoreNLP's sentences, whose splitter does not look at white space: a quotation mark goes to the sentence that it
 * touches, and what follows a quoted question in lower case belongs to it.
 */
final class SentenceBounds {
    private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB";

    private SentenceBounds() {}

    /** The same tokens in mended sentences. */
    static List<List<CoreLabel>> mend(String text, List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> mended = new ArrayList<>();
        for (List<CoreLabel> given : sentences) {
            List<CoreLabel> next = new ArrayList<>(given);
            if (mended.isEmpty()) {
                mended.add(next);
                continue;
            }
            List<CoreLabel> last = mended.get(mended.size() - 1);
            moveQuotes(text, last, next);
            if (belongTogether(text, last, next)) {
                last.addAll(next);
            } else {
                mended.add(next);
            }
        }
        mended.removeIf(List::isEmpty);
        return mended;
    }

    private static void moveQuotes(String text, List<CoreLabel> last, List<CoreLabel> next) {
        while (!next.isEmpty() && closes(text, next.get(0))) {
            last.add(next.remove(0));
        }
        while (last.size() > 1 && opens(text, last.get(last.size() - 1))) {
            next.add(0, last.remove(last.size() - 1));
        }
    }

    private static boolean belongTogether(String text, List<CoreLabel> last, List<CoreLabel> next) {
        if (next.isEmpty() || last.isEmpty()) {
            return true;
        }
        boolean quoted = isQuote(text, last.get(last.size() - 1));
        int first = text.codePointAt(next.get(0).beginPosition());
        return hasNoWord(text, next) || quoted && Character.isLowerCase(first);
    }

    private static boolean hasNoWord(String text, List<CoreLabel> tokens) {
        return text.substring(
                        tokens.get(0).beginPosition(),
                        tokens.get(tokens.size() - 1).endPosition())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isQuote(String text, CoreLabel token) {
        return token.endPosition() - token.beginPosition() <= 2
                && text.substring(token.beginPosition(), token.endPosition())
                        .chars()
                        .allMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    private static boolean closes(String text, CoreLabel token) {
        return isQuote(text, token) && !blankAt(text, token.beginPosition() - 1) && blankAt(text, token.endPosition());
    }

    private static boolean opens(String text, CoreLabel token) {
        return isQuote(text, token) && blankAt(text, token.beginPosition() - 1) && !blankAt(text, token.endPosition());
    }

    private static boolean blankAt(String text, int index) {
        return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
    }

    /** What CoreNLP's tagger and parsers expect of a text split into sentences. */
    static Annotation annotation(String text, List<List<CoreLabel>> sentences) {
        List<CoreLabel> all = new ArrayList<>();
        List<CoreMap> maps = new ArrayList<>();
        for (List<CoreLabel> tokens : sentences) {
            maps.add(sentence(text, tokens, maps.size(), all.size()));
            all.addAll(tokens);
        }
        var annotation = new Annotation(text);
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
        return annotation;
    }

    private static CoreMap sentence(String text, List<CoreLabel> tokens, int index, int firstToken) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        var sentence = new ArrayCoreMap(8);
        sentence.set(CoreAnnotations.TextAnnotation.class, text.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
            tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, firstToken + i);
            tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, firstToken + i + 1);
        }
        return sentence;
    }
}
