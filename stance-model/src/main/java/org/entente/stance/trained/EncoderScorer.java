package org.entente.stance.trained;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.stance.Stance;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.stance.lexicon.LexiconScorer;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/**
 * Scores by the trained encoder, which reads the words with both sides marked, together with what the lexicon finds in
 * them. Thread-safe.
 */
public final class EncoderScorer implements StanceScorer {
    private static final String ID = "encoder";
    /** Names the scorer of what the lexicon also found something in. */
    private static final String WITH_LEXICON = "both";

    /** Words that are tried for a cue; each costs nearly as much as a question. */
    private static final int MOST_CUE_WORDS = 4;

    private static final String[] CLAUSES = {"ccomp", "advcl", "acl", "parataxis", "root"};

    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "through", "into", "across", "inside", "outside", "around");

    private static final Set<String> CALENDAR = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private final LexiconScorer lexicon = new LexiconScorer();
    private final SentenceReader reader;

    /** Scores with the weights that ship with Entente; they are loaded when first needed. */
    public EncoderScorer() {
        this(new EncoderReader(StanceEncoder::shipped));
    }

    /** Scores with other weights. */
    public EncoderScorer(StanceEncoder encoder) {
        this(new EncoderReader(() -> encoder));
    }

    EncoderScorer(SentenceReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String model() {
        return reader.id();
    }

    /**
     * A question, and the candidates that it answers.
     *
     * @param candidates their places among all candidates
     */
    private record Asked(
            Question question, DependencyTree tree, Optional<Scoring.Scored> byLexicon, List<Integer> candidates) {}

    @Override
    public List<Scoring> score(List<Candidate> candidates) {
        List<Asked> asked = asked(candidates);
        List<Answers> answers =
                reader.read(asked.stream().map(ask -> ask.question().marked()).toList());
        List<Scoring> scorings = new ArrayList<>(Collections.nCopies(candidates.size(), new Scoring.NoEvidence()));
        for (int i = 0; i < asked.size(); i++) {
            Scoring scoring = scoring(asked.get(i), answers.get(i));
            asked.get(i).candidates().forEach(index -> scorings.set(index, scoring));
        }
        return scorings;
    }

    private List<Asked> asked(List<Candidate> candidates) {
        List<Scoring> byLexicon = lexicon.score(candidates);
        Map<Question.Key, List<Integer>> groups = IntStream.range(0, candidates.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        index -> Question.Key.of(candidates.get(index)), LinkedHashMap::new, Collectors.toList()));
        List<Asked> asked = new ArrayList<>();
        for (List<Integer> indices : groups.values()) {
            Optional<Scoring.Scored> strongest = strongest(indices, byLexicon);
            List<Candidate> group = indices.stream().map(candidates::get).toList();
            if (strongest.isPresent() || group.stream().anyMatch(EncoderScorer::isWithin)) {
                asked.add(new Asked(Question.of(group), group.get(0).tree(), strongest, indices));
            }
        }
        return asked;
    }

    /** Whether the words in question name both sides, or one of them, and the other is their speaker or in the context. */
    private static boolean isWithin(Candidate candidate) {
        Party holder = candidate.holder();
        Party target = candidate.target();
        return isWithin(holder, candidate.scope())
                && isWithin(target, candidate.scope())
                && (target.mention().isPresent() || holder.mention().isPresent() && !namesOthers(candidate));
    }

    /** Whether the words name someone or something else, which is then likelier to be meant than one in the context. */
    private static boolean namesOthers(Candidate candidate) {
        DependencyTree tree = candidate.tree();
        return candidate.scope().stream()
                .map(tree::token)
                .filter(token -> token.tag().startsWith("NNP") && !CALENDAR.contains(token.text()))
                .filter(token -> !isPlace(token, tree))
                .anyMatch(token -> candidate
                        .holder()
                        .mention()
                        .filter(mention -> mention.covers(token.index()) || mention.head() == token.index())
                        .isEmpty());
    }

    /** "in Helmand", "near the Kazakh border": where something happens. */
    private static boolean isPlace(Token token, DependencyTree tree) {
        Token top = token;
        while (DependencyTree.isRelation(top, "compound", "amod", "flat")
                && tree.head(top).isPresent()) {
            top = tree.head(top).orElseThrow();
        }
        return tree.child(top, "case")
                .filter(word -> PLACES.contains(word.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isWithin(Party party, Set<Integer> scope) {
        return party.mention()
                .filter(mention -> !scope.contains(mention.head()))
                .isEmpty();
    }

    private static Optional<Scoring.Scored> strongest(List<Integer> indices, List<Scoring> scorings) {
        return indices.stream()
                .map(scorings::get)
                .filter(Scoring.Scored.class::isInstance)
                .map(Scoring.Scored.class::cast)
                .max(Comparator.comparingDouble(scored -> Math.abs(scored.score())));
    }

    private Scoring scoring(Asked ask, Answers answers) {
        Blend blend = Blend.of(answers, ask.byLexicon().map(Scoring.Scored::score));
        Optional<Scoring.Scored> agreeing = ask.byLexicon().filter(scored -> scored.stance() == blend.stance());
        List<Token> cue = agreeing.map(Scoring.Scored::cue).orElseGet(() -> cue(ask, answers, blend));
        List<Token> path = agreeing.map(Scoring.Scored::path).orElseGet(() -> path(cue, ask));
        return new Scoring.Scored(
                blend.stance(),
                blend.score(),
                blend.confidence(),
                cue,
                path,
                OptionalDouble.of(answers.tone()),
                ask.byLexicon().isPresent() ? WITH_LEXICON : ID);
    }

    /** The words that made the score; where nothing is said, or no word stands out, the clause's head. */
    private List<Token> cue(Asked ask, Answers answers, Blend blend) {
        Question question = ask.question();
        if (blend.stance() == Stance.NEITHER) {
            return List.of(question.top());
        }
        CueWords words = new CueWords(ask.tree(), question.words(), question.sides());
        List<Token> nearest = words.nearest(MOST_CUE_WORDS);
        return reader.cue(
                        question.marked(),
                        answers,
                        nearest.stream().map(question::span).toList())
                .flatMap(span -> nearest.stream()
                        .filter(word -> question.span(word).equals(span))
                        .findFirst())
                .map(words::phrase)
                .orElse(List.of(question.top()));
    }

    /** From the cue's highest word up to the clause that it stands in. */
    private static List<Token> path(List<Token> cue, Asked ask) {
        List<Token> path = new ArrayList<>(List.of(cue.stream()
                .filter(token -> cue.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .orElse(cue.get(0))));
        Token at = path.get(0);
        while (!DependencyTree.isRelation(at, CLAUSES) && ask.tree().head(at).isPresent()) {
            at = ask.tree().head(at).orElseThrow();
            path.add(at);
        }
        return path;
    }
}
