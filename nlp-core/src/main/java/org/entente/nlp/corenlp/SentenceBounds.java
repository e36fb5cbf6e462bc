package org.entente.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends CoreNLP's sentences, whose splitter does not look at white space: a quotation mark goes to the sentence that it
 * touches, and what follows a quoted question in lower case, or names its speaker, belongs to it.
 */
final class SentenceBounds {
    private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB";

    private static final Set<String> SPEAKING = Set.of(
            "said", "says", "asked", "asks", "replied", "added", "wrote", "told", "cried", "shouted", "exclaimed");
    private static final Set<String> NO_NAMES = Set.of("The", "A", "An", "He", "She", "They", "It", "I", "We", "You");
    private static final Set<String> AFTER_SPEAKING =
            Set.of(".", ",", "in", "on", "at", "to", "during", "after", "before", "of", "when", "as", "last", "this");
    private static final int LONGEST_NAME = 5;

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
        return hasNoWord(text, next)
                || (quoted && Character.isLowerCase(first))
                || (endsInQuotedQuestion(last) && namesSpeaker(next));
    }

    private static boolean endsInQuotedQuestion(List<CoreLabel> last) {
        if (last.size() < 2) {
            return false;
        }
        String mark = last.get(last.size() - 2).word();
        String quote = last.get(last.size() - 1).word();
        return QUOTES.contains(quote) && mark.matches("[?!]+");
    }

    /** Whether the sentence starts like "Mr. Orlov said." or "Anna Berg asked in an interview". */
    private static boolean namesSpeaker(List<CoreLabel> next) {
        int verb = 0;
        while (verb < next.size()
                && verb <= LONGEST_NAME
                && isName(next.get(verb).word())) {
            verb++;
        }
        return verb > 0
                && verb + 1 < next.size()
                && SPEAKING.contains(next.get(verb).word())
                && AFTER_SPEAKING.contains(next.get(verb + 1).word());
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && !NO_NAMES.contains(word);
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
