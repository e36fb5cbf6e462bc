package org.entente.stance.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Who does what in a sentence, read from its dependency tree. Stateless. */
final class Syntax {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    /** Verbs whose object does what their complement says: "urged Kabul to sign". */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "accuse",
            "allow",
            "ask",
            "authorize",
            "beg",
            "compel",
            "convince",
            "direct",
            "discourage",
            "dissuade",
            "enable",
            "encourage",
            "expect",
            "forbid",
            "force",
            "get",
            "help",
            "induce",
            "invite",
            "keep",
            "let",
            "order",
            "permit",
            "persuade",
            "press",
            "pressure",
            "prevent",
            "prompt",
            "push",
            "request",
            "require",
            "see",
            "stop",
            "suspect",
            "tell",
            "urge",
            "want",
            "warn");

    /** Verbs after which it is asked for or wished for, not done. */
    private static final Set<String> WISHING = Set.of(
            "appeal",
            "ask",
            "beg",
            "call",
            "demand",
            "encourage",
            "expect",
            "hope",
            "invite",
            "need",
            "offer",
            "persuade",
            "press",
            "propose",
            "push",
            "request",
            "require",
            "seek",
            "tell",
            "try",
            "urge",
            "want",
            "wish",
            "prepare");

    private static final int FAR = 12;

    private Syntax() {}

    /** The token that names who does it: the subject of a predicate, however far up it stands. */
    static Optional<Token> agent(Token predicate, DependencyTree tree) {
        Token at = predicate;
        for (int step = 0; step < FAR; step++) {
            Optional<Token> own = ownSubject(at, tree);
            if (own.isPresent()) {
                return own;
            }
            if (isPassive(at, tree) || at.isRoot()) {
                return byAgent(at, tree);
            }
            Token head = tree.token(at.head());
            if (DependencyTree.isRelation(at, "xcomp", "ccomp", "advcl", "dep") && controlsObject(head)) {
                Optional<Token> object = asked(head, tree).filter(obj -> obj.index() < predicate.index());
                if (object.isPresent() && !at.relation().equals("obj")) {
                    return object;
                }
            }
            if (DependencyTree.isRelation(at, "acl:relcl") || isParticiple(at)) {
                return Optional.of(head);
            }
            if (DependencyTree.isRelation(at, "nsubj")) {
                return at.relation().equals("nsubj:pass") ? byAgent(head, tree) : Optional.empty();
            }
            if (DependencyTree.isRelation(at, "parataxis", "appos", "vocative", "discourse")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "urged Kabul to", "called on Kabul to". */
    private static Optional<Token> asked(Token verb, DependencyTree tree) {
        return tree.child(verb, "obj")
                .or(() -> tree.children(verb, "obl").stream()
                        .filter(child -> hasCase(child, tree, "on", "upon", "to"))
                        .findFirst());
    }

    private static boolean isParticiple(Token token) {
        return token.relation().equals("acl") && token.tag().equals("VBG");
    }

    private static boolean controlsObject(Token head) {
        return head.tag().startsWith("V") && OBJECT_CONTROL.contains(Lexicon.lemma(head));
    }

    /** Whether the word, or one between it and its subject, is asked for or wished for. */
    static boolean isWished(Token predicate, DependencyTree tree) {
        Token at = predicate;
        for (int step = 0; step < FAR && !at.isRoot() && ownSubject(at, tree).isEmpty(); step++) {
            at = tree.token(at.head());
            if (WISHING.contains(Lexicon.lemma(at)) && at.tag().startsWith("V")) {
                return true;
            }
        }
        return false;
    }

    /** Whether someone else asks for it: the agent is not the one who wishes. */
    static boolean isAskedOf(Token predicate, Token agent, DependencyTree tree) {
        return isWished(predicate, tree)
                && !agent.isRoot()
                && WISHING.contains(Lexicon.lemma(tree.token(agent.head())))
                && !DependencyTree.isRelation(agent, "nsubj");
    }

    /** The subject that stands at the predicate itself; a relative pronoun leads to its noun. */
    static Optional<Token> ownSubject(Token predicate, DependencyTree tree) {
        return tree.children(predicate, "nsubj").stream()
                .filter(subject -> !subject.relation().equals("nsubj:pass"))
                .findFirst()
                .map(subject -> RELATIVE.contains(Lexicon.lemma(subject)) && DependencyTree.isRelation(predicate, "acl")
                        ? tree.token(predicate.head())
                        : subject);
    }

    static boolean isPassive(Token predicate, DependencyTree tree) {
        return tree.child(predicate, "nsubj:pass").isPresent()
                || predicate.tag().equals("VBN") && predicate.relation().equals("acl")
                || tree.child(predicate, "aux:pass").isPresent();
    }

    static Optional<Token> byAgent(Token predicate, DependencyTree tree) {
        return tree.children(predicate, "obl", "nmod").stream()
                .filter(child -> hasCase(child, tree, "by"))
                .findFirst();
    }

    static boolean hasCase(Token token, DependencyTree tree, String... prepositions) {
        List<String> wanted = List.of(prepositions);
        return tree.children(token, "case", "mark").stream().anyMatch(child -> wanted.contains(Lexicon.lemma(child)));
    }

    static boolean isVerbal(Token token, DependencyTree tree) {
        return token.tag().startsWith("V") || tree.child(token, "cop").isPresent();
    }
}
