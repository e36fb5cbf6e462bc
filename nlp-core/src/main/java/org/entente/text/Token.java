package org.entente.text;

/**
 * One word or punctuation mark, with its place in the sentence's basic dependency tree.
 *
 * @param index position in the sentence, from 0
 * @param text surface form, exactly as in the article
 * @param lemma dictionary form
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the governing token, {@link #NO_HEAD} for a root and for every token of an unparsed sentence
 * @param relation basic Universal Dependencies v2 relation to the head, as CoreNLP 4 gives it: "obj", "obl", "nsubj:pass", "nmod:poss"; prepositions are not collapsed into it. "root" for a root, "dep" throughout an unparsed sentence
 */
public record Token(int index, Span span, String text, String lemma, String tag, int head, String relation) {
    public static final int NO_HEAD = -1;

    public boolean isRoot() {
        return head == NO_HEAD;
    }
}
