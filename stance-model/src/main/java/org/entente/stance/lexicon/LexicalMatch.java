package org.entente.stance.lexicon;

import java.util.List;
import org.entente.text.Token;

/**
 * An entry of the lexicon found in a sentence.
 *
 * @param tokens indices of its words, in the order of the phrase
 * @param anchor the word by which it hangs in the dependency tree
 * @param score of the entry, after an adjective such as "tense" in "tense relations"
 */
record LexicalMatch(Entry entry, List<Integer> tokens, Token anchor, double score) {
    boolean isVerb() {
        return entry.wordClass() == Entry.WordClass.VERB;
    }

    boolean isNoun() {
        return entry.wordClass() == Entry.WordClass.NOUN || entry.wordClass() == Entry.WordClass.RELATION;
    }
}
