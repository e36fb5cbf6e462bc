package org.entente.stance.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.lexicon.Entry.WordClass;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Finds what a sentence's words of cooperation and conflict say, and of whom. */
final class ClaimFinder {
    private static final Set<String> REPORTING =
            Set.of("say", "tell", "add", "note", "state", "report", "announce", "declare", "write", "explain");
    private static final String[] CLIMBED = {
        "obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "advcl", "dep", "amod"
    };
    private static final String[] THROUGH = {
        "from", "of", "in", "to", "with", "on", "into", "for", "about", "at", "toward", "against"
    };
    private static final String[] SETTING_ASIDE = {
        "despite", "besides", "except", "unlike", "than", "without", "instead", "after", "before", "during", "because",
        "amid", "since", "while"
    };
    private static final double NEGATED_FAVOR = 0.9;
    private static final double NEGATED_CONFLICT = 0.5;
    private static final double HYPOTHETICAL = 0.25;
    private static final double UNKNOWN_GOVERNOR = 0.95;

    private final Lexicon lexicon;
    private final DependencyTree tree;
    private final List<LexicalMatch> matches;

    ClaimFinder(Lexicon lexicon, DependencyTree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.matches = lexicon.find(tree);
    }

    List<Claim> find() {
        return tree.sentence().parsed() ? matches.stream().map(this::claim).toList() : List.of();
    }

    private Claim claim(LexicalMatch match) {
        Token anchor = match.anchor();
        BitSet owners = match.isNoun() ? owners(match) : new BitSet();
        List<Token> path = new ArrayList<>(List.of(anchor));
        double polarity = climb(match, path, !owners.isEmpty()) * (isAny(anchor) ? HYPOTHETICAL : 1);
        BitSet agents = owners.isEmpty() ? agents(match) : owners;
        BitSet region = region(match);
        region.andNot(agents);
        boolean asked = Syntax.agent(anchor, tree)
                .filter(agent -> Syntax.isAskedOf(anchor, agent, tree))
                .isPresent();
        boolean wished = Syntax.isWished(anchor, tree);
        return new Claim(match, asked ? polarity * HYPOTHETICAL : polarity, wished, agents, region, path);
    }

    private double climb(LexicalMatch match, List<Token> path, boolean owned) {
        Token at = match.anchor();
        double polarity = negated(at, -1, match) ? turned(match.score()) : match.score();
        if (tree.children(at, "amod").stream().anyMatch(child -> lexicon.reverses(child, tree))) {
            polarity = turned(polarity);
        }
        if (isInfinitiveAfterRefusal(at)) {
            polarity = turned(polarity);
        }
        while (!at.isRoot()) {
            Token head = tree.token(at.head());
            if (match.tokens().contains(head.index()) || !isClimbed(at, head, path.size() == 1, owned)) {
                break;
            }
            if (!DependencyTree.isRelation(at, "conj")) {
                polarity = lexicon.reverses(head, tree) ? -polarity : polarity * UNKNOWN_GOVERNOR;
                polarity = negated(head, at.index(), match) ? turned(polarity) : polarity;
                path.add(head);
            }
            if (DependencyTree.isRelation(at, "nsubj")) {
                break;
            }
            at = head;
        }
        return polarity;
    }

    /** "Moscow's refusal to cooperate", which parsers like to read as a clause with the noun as its subject. */
    private boolean isInfinitiveAfterRefusal(Token verb) {
        return Syntax.hasCase(verb, tree, "to")
                && tree.child(verb, "nsubj")
                        .filter(subject -> lexicon.reverses(subject, tree))
                        .isPresent();
    }

    private boolean isAny(Token noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(child -> Lexicon.lemma(child).equals("any"));
    }

    private static double turned(double polarity) {
        return -polarity * (polarity > 0 ? NEGATED_FAVOR : NEGATED_CONFLICT);
    }

    private boolean isClimbed(Token at, Token head, boolean first, boolean owned) {
        boolean nominal = at.tag().startsWith("N");
        if (DependencyTree.isRelation(at, "conj")) {
            return nominal && head.tag().startsWith("N");
        }
        if (DependencyTree.isRelation(at, "nsubj")) {
            boolean transitive = tree.child(head, "obj").isPresent();
            return nominal
                    && lexicon.reverses(head, tree)
                    && (!transitive || at.relation().equals("nsubj:pass"));
        }
        if (!DependencyTree.isRelation(at, CLIMBED) || at.relation().equals("acl:relcl")) {
            return false;
        }
        if (!nominal && Syntax.ownSubject(at, tree).isPresent() || isReport(at, head)) {
            return false;
        }
        if (owned
                && head.tag().startsWith("V")
                && isScored(head)
                && Syntax.ownSubject(head, tree).isPresent()) {
            return false;
        }
        if (DependencyTree.isRelation(at, "obl", "nmod", "advcl")) {
            return Syntax.hasCase(at, tree, THROUGH);
        }
        return !at.relation().equals("amod") || at.tag().equals("VBG") && first;
    }

    private static boolean isReport(Token at, Token head) {
        return DependencyTree.isRelation(at, "ccomp") && REPORTING.contains(Lexicon.lemma(head));
    }

    private boolean isScored(Token token) {
        return matches.stream().anyMatch(match -> match.anchor().equals(token));
    }

    /** Whether a word of no stands at the token, leaving aside the branch that the cue stands in. */
    private boolean negated(Token token, int from, LexicalMatch match) {
        return tree.children(token).stream()
                .filter(child -> child.index() != from && !match.tokens().contains(child.index()))
                .filter(child -> !isNotOnly(child))
                .anyMatch(child -> isNegation(child, token));
    }

    private boolean isNotOnly(Token token) {
        List<Token> tokens = tree.sentence().tokens();
        return token.index() + 1 < tokens.size()
                && Set.of("only", "just", "merely").contains(Lexicon.lemma(tokens.get(token.index() + 1)));
    }

    private boolean isNegation(Token child, Token parent) {
        String lemma = Lexicon.lemma(child);
        if (lemma.equals("longer")) {
            return tree.children(child).stream().anyMatch(lexicon::negates);
        }
        if (lemma.equals("little") || lemma.equals("few")) {
            return parent.tag().startsWith("N") && tree.children(child).isEmpty();
        }
        boolean nothing = DependencyTree.isRelation(child, "obj", "nsubj")
                && tree.children(child, "det").stream().anyMatch(lexicon::negates);
        return nothing && parent.tag().startsWith("V") || lexicon.negates(child);
    }

    /** Who owns a noun: "Moscow's refusal", "American sanctions", "support from Kabul". */
    private BitSet owners(LexicalMatch match) {
        Token noun = match.anchor();
        BitSet owners = new BitSet();
        boolean hasFurther = tree.children(noun, "nmod").stream()
                .anyMatch(child ->
                        Syntax.hasCase(child, tree, "on", "for", "to", "with", "against", "toward", "towards"));
        for (Token child : tree.children(noun)) {
            boolean before =
                    child.index() < noun.index() && DependencyTree.isRelation(child, "nmod:poss", "amod", "compound");
            if (match.entry().mutual() && Syntax.hasCase(child, tree, "between", "among")) {
                owners.or(phrase(child));
            }
            boolean by = DependencyTree.isRelation(child, "nmod")
                    && (Syntax.hasCase(child, tree, "by", "from")
                            || Syntax.hasCase(child, tree, "of") && (hasFurther || match.score() > 0));
            if (before && isNamed(child) || by && isNamed(child)) {
                owners.or(phrase(child));
            }
        }
        return owners;
    }

    private boolean isNamed(Token token) {
        return tree.subtree(token, Claimless::isClause).stream()
                .mapToObj(tree::token)
                .anyMatch(word -> word.tag().startsWith("NNP")
                        || word.tag().equals("PRP$")
                        || Character.isUpperCase(word.text().charAt(0)));
    }

    private BitSet agents(LexicalMatch match) {
        Token anchor = match.anchor();
        if (match.isVerb() && anchor.tag().equals("VBN") && DependencyTree.isRelation(anchor, "amod")) {
            return new BitSet();
        }
        return Syntax.agent(anchor, tree).map(this::phrase).orElseGet(BitSet::new);
    }

    /** The words of a noun phrase, without its clauses and appositions. */
    private BitSet phrase(Token top) {
        return tree.subtree(
                top,
                child -> Claimless.isClause(child)
                        || DependencyTree.isRelation(child, "nmod")
                                && !child.relation().equals("nmod:poss")
                                && !Syntax.hasCase(child, tree, "of", "for"));
    }

    /** Where a claim's target may stand. */
    private BitSet region(LexicalMatch match) {
        Token anchor = match.anchor();
        Optional<BitSet> blamed = match.isVerb() && match.score() < 0 ? blamedOwners(anchor) : Optional.empty();
        if (blamed.isPresent()) {
            return blamed.get();
        }
        Optional<Token> object =
                tree.child(anchor, "obj").filter(obj -> !match.tokens().contains(obj.index()) && isNamed(obj));
        if (match.isVerb() && object.isPresent()) {
            return governed(object.get(), match);
        }
        BitSet region = governed(anchor, match);
        if (match.isNoun()) {
            siblings(anchor).stream()
                    .filter(sibling -> !isTopic(sibling, match))
                    .forEach(sibling -> region.or(governed(sibling, match)));
        }
        if (anchor.tag().equals("VBN") && DependencyTree.isRelation(anchor, "acl", "amod") && !anchor.isRoot()) {
            region.or(phrase(tree.token(anchor.head())));
        }
        return region;
    }

    /** "condemned the American attack on": who did what is condemned. */
    private Optional<BitSet> blamedOwners(Token verb) {
        return tree.child(verb, "obj")
                .flatMap(object -> matches.stream()
                        .filter(other -> other.anchor().equals(object) && other.score() < 0 && other.isNoun())
                        .findFirst()
                        .map(this::owners));
    }

    private BitSet governed(Token top, LexicalMatch match) {
        return tree.subtree(
                top,
                child -> isSetAside(child)
                        || isOtherClaim(child, match)
                        || isTopic(child, match)
                        || !match.entry().open() && isClause(child, match.anchor()));
    }

    /** "cooperation on Afghanistan": what it is about, not whom it is with. */
    private boolean isTopic(Token child, LexicalMatch match) {
        return match.entry().mutual()
                && DependencyTree.isRelation(child, "nmod", "obl")
                && Syntax.hasCase(child, tree, "on", "over", "about", "in", "concerning", "regarding");
    }

    private boolean isSetAside(Token child) {
        return DependencyTree.isRelation(child, "parataxis")
                || DependencyTree.isRelation(child, "conj") && child.tag().startsWith("V")
                || Syntax.hasCase(child, tree, SETTING_ASIDE);
    }

    private boolean isClause(Token child, Token anchor) {
        Optional<Token> head = tree.head(child);
        boolean inClause = head.filter(clause -> !clause.equals(anchor))
                        .filter(clause -> DependencyTree.isRelation(clause, "ccomp"))
                        .isPresent()
                && !DependencyTree.isRelation(child, "nsubj");
        return inClause
                || DependencyTree.isRelation(child, "acl")
                || DependencyTree.isRelation(child, "dep") && child.tag().startsWith("V");
    }

    private boolean isOtherClaim(Token child, LexicalMatch match) {
        return DependencyTree.isRelation(child, "xcomp", "ccomp", "advcl")
                && matches.stream()
                        .anyMatch(other -> other != match
                                && other.isVerb()
                                && other.anchor().equals(child));
    }

    /** The other arguments of the verb above a noun: "gave the Americans the cold shoulder", "put Moscow under pressure". */
    private List<Token> siblings(Token noun) {
        Token at = noun;
        for (int step = 0; step < 3 && !at.isRoot(); step++) {
            Token head = tree.token(at.head());
            if (head.tag().startsWith("V")) {
                return siblings(at, head);
            }
            if (!DependencyTree.isRelation(at, "nmod", "dep", "conj", "appos")) {
                return List.of();
            }
            at = head;
        }
        return List.of();
    }

    private List<Token> siblings(Token at, Token verb) {
        if (DependencyTree.isRelation(at, "obj", "nsubj:pass")) {
            return tree.children(verb, "iobj", "obl").stream()
                    .filter(child -> !isSetAside(child) && !Syntax.hasCase(child, tree, "by", "in", "over"))
                    .toList();
        }
        boolean under = DependencyTree.isRelation(at, "obl") && Syntax.hasCase(at, tree, "under", "with");
        return under ? tree.children(verb, "obj", "nsubj:pass") : List.of();
    }

    /** Judgments of a claim's subject: the words that the subject governs. */
    static boolean isJudgment(Claim claim) {
        return claim.match().entry().wordClass() == WordClass.JUDGMENT;
    }

    /** Relations that lead out of a noun phrase. */
    private static final class Claimless {
        static boolean isClause(Token child) {
            return DependencyTree.isRelation(
                            child, "acl", "appos", "parataxis", "advcl", "ccomp", "dep", "nsubj", "cop", "punct")
                    || DependencyTree.isRelation(child, "conj") && child.tag().startsWith("V");
        }
    }
}
