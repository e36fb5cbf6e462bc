package org.entente.stance.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.stance.Attribution;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.Voice;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.actor.Mention;
import org.entente.stance.attribution.AttributionFinder;
import org.entente.stance.modality.Modality;
import org.entente.stance.reference.Reference;
import org.entente.stance.reference.ReferenceFinder;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Finds the statements in an article: who speaks, who is meant, what is said. Thread-safe. */
public final class StanceReader {
    private final CastFinder casts;
    private final ReferenceFinder referents;
    private final AttributionFinder attributions = new AttributionFinder();
    private final Map<String, String> names;
    private final Target target;
    private final StanceScorer scorer;
    private final StatementWeights weights;

    public StanceReader(List<Actor> actors, Target target, StanceScorer scorer, StatementWeights weights) {
        this.casts = new CastFinder(actors);
        this.referents = new ReferenceFinder(actors);
        this.names = actors.stream().collect(Collectors.toMap(Actor::id, Actor::name));
        this.target = target;
        this.scorer = scorer;
        this.weights = weights;
    }

    /**
     * A candidate and whose words it is made of.
     *
     * @param segments all of the sentence
     */
    private record Posed(Candidate candidate, Segment segment, List<Segment> segments) {
        /** "Kabul said that it would stay": what it says is its own words, whoever was asked about. */
        Posed withVoiceOf(Token cue) {
            return segments.stream()
                    .filter(spoken -> spoken.tokens().contains(cue.index())
                            && spoken.actor()
                                    .equals(Optional.of(candidate.holder().actor())))
                    .findFirst()
                    .map(spoken -> new Posed(candidate, spoken, segments))
                    .orElse(this);
        }
    }

    /** Which statements are one: same sentence, same voice, same direction. */
    private record Direction(int sentence, Segment segment, String holder, String target) {}

    /** Which of them are one all the same: those that the same words made. */
    private record Evidenced(int sentence, String holder, String target, Span cue) {
        static Evidenced of(Statement statement) {
            return new Evidenced(statement.sentence(), statement.holder(), statement.target(), statement.cueSpan());
        }
    }

    /** Reads one article; NEITHER statements are included. */
    public Evidence read(AnnotatedArticle article) {
        Cast cast = casts.find(article);
        List<Reference> referring = referents.find(article, cast);
        List<Attribution> attributed = attributions.find(article, cast, referring);
        List<Posed> posed = new ArrayList<>();
        Context context = new Context(cast, target);
        References references = new References(referring);
        for (Sentence sentence : article.sentences()) {
            DependencyTree tree = new DependencyTree(sentence);
            List<Segment> segments = Segments.of(tree, attributed);
            List<Mention> mentions = Stream.concat(
                            cast.mentionsIn(sentence.index()).stream(), references.find(tree, segments).stream())
                    .toList();
            segments.forEach(segment -> pose(tree, segment, segments, mentions, context, posed));
        }
        return new Evidence(attributed, statements(article, posed));
    }

    private void pose(
            DependencyTree tree,
            Segment segment,
            List<Segment> segments,
            List<Mention> mentions,
            Context context,
            List<Posed> posed) {
        List<Mention> holding = mentions.stream().filter(Mention::canHold).toList();
        Stream<Party> speaker = segment.actor().stream()
                .filter(actor -> holding.stream().noneMatch(mention -> isNamed(mention, actor, segment)))
                .map(this::implied);
        List<Party> holders =
                Stream.concat(holding.stream().map(Party::named), speaker).toList();
        for (Party holder : holders) {
            Stream<Party> implied = context.targetOf(holder.actor(), tree.sentence()).stream()
                    .filter(actor -> mentions.stream()
                            .noneMatch(mention -> mention.actor().equals(actor)))
                    .map(this::implied);
            Stream.concat(mentions.stream().map(Party::named), implied)
                    .filter(other -> !other.actor().equals(holder.actor()))
                    .forEach(other -> posed.add(
                            new Posed(new Candidate(tree, holder, other, segment.tokens()), segment, segments)));
        }
    }

    /** Whether the words name who says them: "The Taliban will stay, they announced". */
    private static boolean isNamed(Mention mention, String actor, Segment segment) {
        return mention.actor().equals(actor)
                && mention.kind() != Mention.Kind.REFERENCE
                && segment.tokens().contains(mention.head());
    }

    private Party implied(String actor) {
        return Party.implied(actor, names.getOrDefault(actor, actor));
    }

    private List<Statement> statements(AnnotatedArticle article, List<Posed> posed) {
        List<Scoring> scorings =
                scorer.score(posed.stream().map(Posed::candidate).toList());
        Map<Direction, Statement> strongest = new LinkedHashMap<>();
        for (int i = 0; i < posed.size(); i++) {
            if (scorings.get(i) instanceof Scoring.Scored scored) {
                Posed at = posed.get(i).withVoiceOf(scored.cue().get(0));
                Direction direction = new Direction(
                        at.candidate().tree().sentence().index(),
                        at.segment(),
                        at.candidate().holder().actor(),
                        at.candidate().target().actor());
                strongest.merge(direction, statement(article, at, scored), StanceReader::stronger);
            }
        }
        Map<Evidenced, Statement> distinct = new LinkedHashMap<>();
        strongest
                .values()
                .forEach(statement -> distinct.merge(Evidenced.of(statement), statement, StanceReader::spokenFirst));
        return numbered(distinct.values());
    }

    private static Statement spokenFirst(Statement one, Statement other) {
        return one.voice() == Voice.NARRATOR ? other : one;
    }

    private static Statement stronger(Statement one, Statement other) {
        return Math.abs(other.score()) > Math.abs(one.score()) ? other : one;
    }

    private static List<Statement> numbered(Iterable<Statement> statements) {
        List<Statement> ordered = new ArrayList<>();
        statements.forEach(ordered::add);
        ordered.sort(Comparator.comparing(Statement::span)
                .thenComparing(Statement::holder)
                .thenComparing(Statement::target));
        Map<String, Integer> seen = new HashMap<>();
        return ordered.stream()
                .map(statement -> {
                    String id = statement.id();
                    int number = seen.merge(id, 1, Integer::sum);
                    return number == 1 ? statement : statement.withId(id + "-" + number);
                })
                .toList();
    }

    private Statement statement(AnnotatedArticle article, Posed posed, Scoring.Scored scored) {
        Candidate candidate = posed.candidate();
        DependencyTree tree = candidate.tree();
        Segment segment = posed.segment();
        Span span = span(posed);
        OptionalInt year =
                article.article().date().stream().mapToInt(LocalDate::getYear).findFirst();
        var time = Modality.time(scored.path(), tree, segment.voice(), year);
        var commitment = Modality.commitment(scored.path(), tree, segment.voice());
        Span cueSpan = scored.cue().get(0).span();
        String cue = scored.cue().stream().map(Token::text).collect(Collectors.joining(" "));
        return new Statement(
                String.format(
                        "%s:%d:%s>%s",
                        article.article().id(),
                        tree.sentence().index(),
                        candidate.holder().actor(),
                        candidate.target().actor()),
                article.article().id(),
                tree.sentence().index(),
                span,
                article.textOf(span),
                candidate.holder().actor(),
                candidate.target().actor(),
                scored.stance(),
                scored.score(),
                scored.confidence(),
                segment.voice(),
                segment.speaker(),
                time,
                commitment,
                weights.of(segment.voice(), time, commitment),
                cue,
                cueSpan,
                tree.sentence().tone(),
                scored.tone(),
                Optional.of(scored.scorer()));
    }

    /** The sentence; for words in quotation marks, these words, with the holder where it stands before them. */
    private static Span span(Posed posed) {
        Sentence sentence = posed.candidate().tree().sentence();
        Segment segment = posed.segment();
        if (segment.voice() != Voice.QUOTE) {
            return sentence.span();
        }
        Span quoted = segment.tokens().stream()
                .map(index -> sentence.tokens().get(index).span())
                .reduce(Span::union)
                .orElseThrow();
        Optional<Span> holder = posed.candidate()
                .holder()
                .mention()
                .filter(mention -> mention.span().start() < quoted.start())
                .map(mention -> {
                    int first = mention.firstToken();
                    boolean article =
                            first > 0 && sentence.tokens().get(first - 1).tag().equals("DT");
                    return sentence.tokens().get(article ? first - 1 : first).span();
                });
        return holder.map(quoted::union).orElse(quoted);
    }
}
