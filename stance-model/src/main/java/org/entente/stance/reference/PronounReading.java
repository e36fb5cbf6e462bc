package org.entente.stance.reference;

import java.util.List;
import java.util.Optional;
import org.entente.stance.reference.Referent.Pronoun;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Resolves a pronoun of the third person by syntax and nearness. */
final class PronounReading {
    private PronounReading() {}

    /**
     * What the pronoun stands for.
     *
     * @param before the scenes of the sentences before, the nearest first
     */
    static Optional<Referent> read(Token token, Pronoun pronoun, Scene here, List<Scene> before) {
        for (Token antecedent : Antecedents.of(token, here.tree())) {
            Optional<Referent> referent = here.at(antecedent).filter(r -> r.agreesWith(pronoun));
            if (referent.isPresent()) {
                return referent.filter(Referent::isKnown);
            }
        }
        if (pronoun == Pronoun.PERSON) {
            List<Referent> people = here.known(pronoun, token.index());
            if (!people.isEmpty()) {
                return Optional.of(people.get(people.size() - 1));
            }
        }
        boolean foremost = DependencyTree.isRelation(token, "nsubj", "nmod:poss") || isOneOf(token, here.tree());
        if (!foremost && pronoun != Pronoun.PERSON) {
            return Optional.empty();
        }
        int reach = pronoun == Pronoun.PERSON ? 2 : 1;
        for (Scene scene : before.subList(0, Math.min(reach, before.size()))) {
            Optional<Optional<Referent>> found = inSentence(scene, pronoun);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Optional.empty();
    }

    /** "one of them", "some of them", as the subject. */
    private static boolean isOneOf(Token token, DependencyTree tree) {
        return DependencyTree.isRelation(token, "nmod")
                && tree.head(token)
                        .filter(head -> DependencyTree.isRelation(head, "nsubj")
                                && !head.tag().startsWith("N"))
                        .isPresent();
    }

    /** Empty where nothing in the sentence agrees; an empty referent where what agrees is unknown. */
    private static Optional<Optional<Referent>> inSentence(Scene scene, Pronoun pronoun) {
        for (Token subject : scene.subjects()) {
            Optional<Referent> referent = scene.at(subject).filter(r -> r.agreesWith(pronoun));
            if (referent.isPresent()) {
                return Optional.of(referent.filter(Referent::isKnown));
            }
        }
        List<Referent> others = scene.known(pronoun, Integer.MAX_VALUE);
        return others.size() == 1 ? Optional.of(Optional.of(others.get(0))) : Optional.empty();
    }
}
