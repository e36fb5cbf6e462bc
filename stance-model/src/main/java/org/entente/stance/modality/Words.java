package org.entente.stance.modality;

import java.util.Locale;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** The word lists of this package, asked about tokens. */
final class Words {
    private static final WordLists LISTS = WordLists.beside(Words.class, "modality.yaml");

    private Words() {}

    /** Whether the token's lemma is in the list with this name. */
    static boolean isIn(String list, Token token) {
        return LISTS.get(list).contains(lemma(token));
    }

    /** Whether the token, as it is written, is in the list with this name. */
    static boolean isWrittenIn(String list, Token token) {
        return LISTS.get(list).contains(text(token));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    static String text(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** "did not", "never", "no truth". */
    static boolean isNegated(Token token, DependencyTree tree) {
        return tree.children(token, "advmod", "det", "aux").stream().anyMatch(child -> switch (text(child)) {
            case "not", "n't", "never", "no", "hardly" -> true;
            default -> false;
        });
    }
}
