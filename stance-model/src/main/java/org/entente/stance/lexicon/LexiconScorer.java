package org.entente.stance.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.stance.Stance;
import org.entente.stance.actor.Mention;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/**
 * Scores by a lexicon of cooperative and conflictual words and by who governs them in the dependency tree. Its
 * confidence is a rule of thumb, not a calibrated probability. Thread-safe.
 */
public final class LexiconScorer implements StanceScorer {
    private static final String ID = "lexicon";
    private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "I", "i", "my", "me", "ours");
    /** How much a claim counts whose target stands elsewhere in the sentence, or in the context only. */
    private static final double ELSEWHERE = 0.8;

    private static final double IN_CONTEXT = 0.6;
    /** A target that only a compound names: "American-backed fighters". */
    private static final double IN_COMPOUND = 0.7;

    /** A score nearer to 0 than this says neither. */
    private static final double NEITHER_BELOW = 0.2;

    private static final double BOTH_WAYS = 0.9;
    /** How much what a speaker says of another's deeds counts as the speaker's own view of the other. */
    private static final double SPEAKERS_VIEW = 0.8;

    private record Strength(Claim claim, double value) {}

    private final Lexicon lexicon = Lexicon.shipped();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Scoring> score(List<Candidate> candidates) {
        Map<DependencyTree, List<Claim>> claims = new IdentityHashMap<>();
        return candidates.stream()
                .map(candidate -> score(
                        candidate,
                        claims.computeIfAbsent(candidate.tree(), tree -> new ClaimFinder(lexicon, tree).find())))
                .toList();
    }

    private Scoring score(Candidate candidate, List<Claim> claims) {
        List<Strength> strengths = new ArrayList<>();
        for (Claim claim : claims) {
            if (candidate.scope().contains(claim.match().anchor().index())) {
                strength(claim, candidate).ifPresent(value -> strengths.add(new Strength(claim, value)));
            }
        }
        List<Strength> own = strengths.stream()
                .filter(strength ->
                        strengths.stream().noneMatch(inner -> strength.claim().isOperatorOf(inner.claim())))
                .toList();
        return own.isEmpty() ? new Scoring.NoEvidence() : combined(own, candidate.tree());
    }

    /** The strongest claim for against the strongest claim against. */
    private static Scoring combined(List<Strength> strengths, DependencyTree tree) {
        double favor = Math.max(
                0, strengths.stream().mapToDouble(Strength::value).max().orElse(0));
        double against = Math.min(
                0, strengths.stream().mapToDouble(Strength::value).min().orElse(0));
        double score = Math.max(-1, Math.min(1, favor + against));
        Claim strongest = strengths.stream()
                .max(Comparator.comparingDouble(strength -> strength.value() * Math.signum(score)))
                .orElseThrow()
                .claim();
        List<Token> cue = strongest.cue().stream().sorted().map(tree::token).toList();
        return new Scoring.Scored(
                stance(score), score, 0.5 + Math.abs(score) / 2, cue, strongest.path(), OptionalDouble.empty(), ID);
    }

    private static Stance stance(double score) {
        if (Math.abs(score) < NEITHER_BELOW) {
            return Stance.NEITHER;
        }
        return score > 0 ? Stance.FAVOR : Stance.AGAINST;
    }

    private static OptionalDouble strength(Claim claim, Candidate candidate) {
        Party holder = candidate.holder();
        Party target = candidate.target();
        DependencyTree tree = candidate.tree();
        if (claim.isJudgment()) {
            boolean judged = holder.mention().isEmpty() && isIn(claim.agents(), target);
            return judged ? OptionalDouble.of(claim.polarity()) : OptionalDouble.empty();
        }
        if (holder.mention().isEmpty() && isIn(claim.agents(), target)) {
            return speakersView(claim, tree);
        }
        if (isMutual(claim, holder, target)) {
            return OptionalDouble.of(claim.polarity() * BOTH_WAYS);
        }
        boolean holds = holder.mention().isEmpty() ? claim.agents().isEmpty() : isIn(claim.agents(), holder);
        if (!holds) {
            return OptionalDouble.empty();
        }
        if (isIn(claim.region(), target)) {
            return holder.mention().isEmpty()
                            && !claim.match().entry().open()
                            && !claim.match().isNoun()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(directed(claim, target, tree));
        }
        return elsewhere(claim, candidate);
    }

    private static OptionalDouble speakersView(Claim claim, DependencyTree tree) {
        boolean ofTheSpeaker = claim.region().stream().mapToObj(tree::token).anyMatch(LexiconScorer::isFirstPerson);
        return ofTheSpeaker || claim.match().entry().open()
                ? OptionalDouble.of(claim.polarity() * SPEAKERS_VIEW)
                : OptionalDouble.empty();
    }

    private static boolean isMutual(Claim claim, Party holder, Party target) {
        if (!claim.match().entry().mutual()) {
            return false;
        }
        boolean inOrder = isIn(claim.agents(), holder) && isIn(claim.region(), target);
        BitSet participants = (BitSet) claim.agents().clone();
        participants.or(claim.region());
        boolean takesPart = isIn(participants, holder) && isIn(participants, target);
        boolean oneSided =
                (claim.isReversed() || claim.wished()) && !claim.agents().isEmpty() && !isIn(claim.agents(), holder);
        return takesPart && !inOrder && !oneSided;
    }

    /** A claim about cooperation as such, whose target the sentence names elsewhere or only the context names. */
    private static OptionalDouble elsewhere(Claim claim, Candidate candidate) {
        if (!claim.match().entry().open() || namesOthers(claim, candidate)) {
            return OptionalDouble.empty();
        }
        boolean named = candidate.target().mention().isPresent();
        if (named && isIn(claim.agents(), candidate.target())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(claim.polarity() * (named ? ELSEWHERE : IN_CONTEXT));
    }

    private static boolean namesOthers(Claim claim, Candidate candidate) {
        Optional<Mention> holder = candidate.holder().mention();
        return claim.region().stream()
                .filter(index -> !claim.match().tokens().contains(index))
                .filter(index -> holder.filter(mention -> mention.covers(index)).isEmpty())
                .mapToObj(index -> candidate.tree().token(index))
                .anyMatch(token -> token.tag().startsWith("NNP"));
    }

    private static double directed(Claim claim, Party target, DependencyTree tree) {
        boolean against = claim.match().score() > 0
                && target.mention()
                        .map(mention -> tree.token(mention.head()))
                        .filter(token -> Syntax.hasCase(token, tree, "against"))
                        .isPresent();
        double polarity = against ? -claim.polarity() : claim.polarity();
        boolean inCompound =
                target.mention().filter(mention -> !mention.canHold()).isPresent();
        return inCompound ? polarity * IN_COMPOUND : polarity;
    }

    private static boolean isFirstPerson(Token token) {
        return token.tag().startsWith("PRP") && FIRST_PERSON.contains(Lexicon.lemma(token));
    }

    private static boolean isIn(BitSet tokens, Party party) {
        return party.mention()
                .filter(mention -> tokens.get(mention.head()) || tokens.get(mention.endToken() - 1))
                .isPresent();
    }
}
