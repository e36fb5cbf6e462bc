package org.entente.stance.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Finds what a sentence's words of cooperation and conflict say, and of whom. */
final class ClaimFinder {
    /** How much counts what is only asked of someone, or said of "any". */
    private static final double HYPOTHETICAL = 0.25;

    private final DependencyTree tree;
    private final List<LexicalMatch> matches;
    private final Polarity polarity;
    private final NounPhrases phrases;
    private final TargetRegion regions;

    ClaimFinder(Lexicon lexicon, DependencyTree tree) {
        this.tree = tree;
        this.matches = lexicon.find(tree);
        this.polarity = new Polarity(lexicon, tree, matches);
        this.phrases = new NounPhrases(tree);
        this.regions = new TargetRegion(tree, phrases, matches);
    }

    List<Claim> find() {
        return tree.sentence().parsed() ? matches.stream().map(this::claim).toList() : List.of();
    }

    private Claim claim(LexicalMatch match) {
        Token anchor = match.anchor();
        BitSet owners = match.isNoun() ? phrases.owners(match) : new BitSet();
        List<Token> path = new ArrayList<>(List.of(anchor));
        double score = polarity.climb(match, path, !owners.isEmpty());
        BitSet agents = owners.isEmpty() ? agents(match) : owners;
        BitSet region = regions.of(match);
        region.andNot(agents);
        double factor = isAny(anchor) || isAsked(anchor) ? HYPOTHETICAL : 1;
        return new Claim(match, score * factor, Syntax.isWished(anchor, tree), agents, region, path);
    }

    private boolean isAsked(Token predicate) {
        return Syntax.agent(predicate, tree)
                .filter(agent -> Syntax.isAskedOf(predicate, agent, tree))
                .isPresent();
    }

    private boolean isAny(Token noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(child -> Lexicon.lemma(child).equals("any"));
    }

    private BitSet agents(LexicalMatch match) {
        Token anchor = match.anchor();
        if (match.isVerb() && anchor.tag().equals("VBN") && DependencyTree.isRelation(anchor, "amod")) {
            return new BitSet();
        }
        return Syntax.agent(anchor, tree).map(phrases::phrase).orElseGet(BitSet::new);
    }
}
