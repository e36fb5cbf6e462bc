package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** A sentence as the features see it: words, tree and quotation marks by position, with safe answers past its ends. */
final class SentenceView {
    static final int NONE = -1;
    private static final String EDGE = "#";

    private final Sentence sentence;
    private final List<String> lemmas = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] last;
    private final int[] quotation;

    /** @param quotations of the article, in the order of the text */
    SentenceView(Sentence sentence, List<Quotation> quotations) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        this.first = new int[size];
        this.last = new int[size];
        this.quotation = new int[size];
        for (Token token : sentence.tokens()) {
            lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
            children.add(new ArrayList<>());
            first[token.index()] = token.index();
            last[token.index()] = token.index();
            quotation[token.index()] = find(token.span(), quotations);
        }
        sentence.tokens().forEach(this::attach);
    }

    private static int find(Span span, List<Quotation> quotations) {
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.get(i).outer().contains(span)) {
                return i;
            }
        }
        return NONE;
    }

    private void attach(Token token) {
        if (!token.isRoot()) {
            children.get(token.head()).add(token.index());
        }
        int above = token.head();
        for (int steps = 0; above >= 0 && steps < size(); steps++) {
            first[above] = Math.min(first[above], token.index());
            last[above] = Math.max(last[above], token.index());
            above = head(above);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    boolean has(int i) {
        return i >= 0 && i < size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String lemma(int i) {
        return has(i) ? lemmas.get(i) : EDGE;
    }

    String tag(int i) {
        return has(i) ? token(i).tag() : EDGE;
    }

    String relation(int i) {
        return has(i) ? token(i).relation() : EDGE;
    }

    int head(int i) {
        return has(i) ? token(i).head() : NONE;
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    /** The first position of what the token governs. */
    int first(int i) {
        return first[i];
    }

    /** The last position of what the token governs. */
    int last(int i) {
        return last[i];
    }

    /** The number in the article of the quotation that the token is part of, or {@link #NONE}. */
    int quotation(int i) {
        return has(i) ? quotation[i] : NONE;
    }

    boolean isQuoted(int i) {
        return quotation(i) != NONE;
    }

    boolean isMark(int i) {
        return has(i) && token(i).text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean hasQuotation() {
        for (int number : quotation) {
            if (number != NONE) {
                return true;
            }
        }
        return false;
    }

    /** The token of the range that no other token of the range governs. */
    int top(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isMark(i) && (head(i) < start || head(i) >= end)) {
                return i;
            }
        }
        return start;
    }
}
