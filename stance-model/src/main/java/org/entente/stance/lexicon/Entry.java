package org.entente.stance.lexicon;

import java.util.List;

/**
 * A word or phrase of the lexicon.
 *
 * @param score in [-1, 1]; positive: the holder favors the target
 * @param words lemmas, without determiners
 * @param mutual whether it holds in both directions when asserted
 * @param open whether the target may stand elsewhere in the context
 */
record Entry(double score, List<String> words, WordClass wordClass, boolean mutual, boolean open) {
    enum WordClass {
        VERB("V"),
        NOUN("N"),
        ADJECTIVE("J"),
        RELATION("N"),
        JUDGMENT("");

        private final String tagPrefix;

        WordClass(String tagPrefix) {
            this.tagPrefix = tagPrefix;
        }

        boolean admits(String tag) {
            boolean adjectival = this == ADJECTIVE && (tag.startsWith("V") || tag.equals("IN") || tag.equals("RB"));
            boolean name = this != JUDGMENT && tag.startsWith("NNP");
            return tag.startsWith(tagPrefix) && !name || adjectival;
        }
    }
}
