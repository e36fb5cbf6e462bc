package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entente.stance.Attribution;
import org.entente.stance.Commitment;
import org.entente.stance.Passage;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Label;
import org.entente.stance.position.Position;
import org.entente.stance.position.Relation;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.statistics.Statistics;
import org.entente.text.Article;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds a report by hand: an article, then what a sentence says, then the sentence. Scores of positions are given. */
final class SampleDraft {
    private record Said(
            String holder, String target, double score, Voice voice, Optional<String> speaker, String cue) {}

    private final Target target;
    private final List<Actor> actors = new ArrayList<>();
    private final List<ReportedArticle> articles = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<SeriesPoint> series = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Said> pending = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Article open;
    private final List<Span> sentenceSpans = new ArrayList<>();
    private int sentences;
    private Statistics statistics = Statistics.NONE;

    SampleDraft(String counterpart) {
        target = new Target("cooperation-with-estavia", "cooperation with Estavia", counterpart);
    }

    SampleDraft actor(String id, String name, String color) {
        actors.add(new Actor(id, name, color, List.of(name), List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    /** An actor whose name has an article within a sentence. */
    SampleDraft actorWithArticle(String id, String name, String color) {
        actors.add(new Actor(
                id,
                name,
                color,
                List.of(name),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "the " + name));
        return this;
    }

    SampleDraft statistics(Statistics all) {
        statistics = all;
        return this;
    }

    /** A point of the series for any period. */
    SampleDraft point(String actor, LocalDate from, LocalDate to, @Nullable Double score, int count) {
        series.add(new SeriesPoint(actor, from, to, estimate(score), count));
        return this;
    }

    SampleDraft article(String id, @Nullable String title, @Nullable String outlet, @Nullable LocalDate date) {
        close();
        open = new Article(
                id,
                id + ".md",
                Optional.ofNullable(title),
                Optional.ofNullable(date),
                Optional.ofNullable(outlet),
                Optional.empty(),
                Optional.empty(),
                "",
                "0123456789abcdef".repeat(4));
        return this;
    }

    /** What the next sentence says. */
    SampleDraft says(String holder, String toward, double score, Voice voice, @Nullable String speaker, String cue) {
        pending.add(new Said(holder, toward, score, voice, Optional.ofNullable(speaker), cue));
        return this;
    }

    /** The next sentence. */
    SampleDraft text(String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence).append(' ');
        pending.forEach(said -> statements.add(statement(said, sentence, span)));
        pending.clear();
        sentenceSpans.add(span);
        sentences++;
        return this;
    }

    private Statement statement(Said said, String sentence, Span span) {
        String article = open == null ? "" : open.id();
        String first = sentence.contains(said.cue()) ? said.cue() : said.cue().split(" ")[0];
        int at = sentence.indexOf(first);
        Span cue = at < 0
                ? new Span(span.start(), span.start())
                : new Span(span.start() + at, span.start() + at + first.length());
        if (said.voice() == Voice.QUOTE) {
            attributions.add(new Attribution(
                    article,
                    sentences,
                    Optional.empty(),
                    Optional.of(new Passage(cue, said.cue())),
                    new Passage(span, sentence),
                    said.speaker(),
                    Optional.of(said.holder()),
                    true));
        }
        return new Statement(
                article + "-" + sentences + "-" + statements.size(),
                article,
                sentences,
                span,
                sentence,
                said.holder(),
                said.target(),
                said.score() > 0 ? Stance.FAVOR : Stance.AGAINST,
                said.score(),
                0.5 + Math.abs(said.score()) / 2,
                said.voice(),
                said.speaker(),
                Time.NOW,
                Commitment.ASSERTED,
                StatementWeights.defaults().of(said.voice(), Time.NOW, Commitment.ASSERTED),
                said.cue(),
                cue,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(said.voice() == Voice.NARRATOR ? "encoder" : "both"));
    }

    SampleDraft position(String actor, double score, double lower, double upper) {
        Label label = lower > 0 ? Label.FAVOR : upper < 0 ? Label.AGAINST : Label.MIXED;
        int count = count(actor);
        Estimate estimate = new Estimate(score, new Interval(lower, upper, 0.95));
        positions.add(new Position(actor, label, Optional.of(estimate), count, count * 0.9, articleCount(actor)));
        return this;
    }

    SampleDraft insufficient(String actor) {
        int count = count(actor);
        positions.add(new Position(actor, Label.INSUFFICIENT, Optional.empty(), count, count, articleCount(actor)));
        return this;
    }

    SampleDraft relation(String holder, String toward, @Nullable Double score) {
        long count = statements.stream()
                .filter(s -> s.holder().equals(holder) && s.target().equals(toward))
                .count();
        relations.add(new Relation(holder, toward, estimate(score), Math.toIntExact(Math.max(1, count))));
        return this;
    }

    SampleDraft yearly(String actor, int year, @Nullable Double score) {
        close();
        open = null;
        long count = bearing(actor)
                .filter(s -> articles.stream()
                        .filter(a -> a.article().id().equals(s.article()))
                        .anyMatch(a -> a.article().date().orElseThrow().getYear() == year))
                .count();
        LocalDate from = LocalDate.of(year, 1, 1);
        series.add(new SeriesPoint(
                actor, from, LocalDate.of(year, 12, 31), estimate(score), Math.toIntExact(Math.max(1, count))));
        return this;
    }

    SampleDraft failure(String file, String reason) {
        failures.add(new Failure(file, reason));
        return this;
    }

    Report report() {
        close();
        return new Report(
                target,
                actors,
                articles,
                failures,
                positions,
                relations,
                series,
                statements,
                attributions,
                new Provenance(
                        "0.1.0",
                        "fedcba9876543210".repeat(4),
                        List.of("annotator sample", "scorer sample"),
                        StatementWeights.defaults(),
                        AggregationOptions.defaults()),
                statistics);
    }

    static Optional<Estimate> estimate(@Nullable Double score) {
        return Optional.ofNullable(score)
                .map(s -> new Estimate(s, new Interval(Math.max(-1, s - 0.3), Math.min(1, s + 0.25), 0.95)));
    }

    private int count(String actor) {
        return Math.toIntExact(bearing(actor).count());
    }

    private int articleCount(String actor) {
        return Math.toIntExact(bearing(actor).map(Statement::article).distinct().count());
    }

    private Stream<Statement> bearing(String actor) {
        return statements.stream()
                .filter(s -> s.holder().equals(actor))
                .filter(s -> actor.equals(target.counterpart()) || s.target().equals(target.counterpart()));
    }

    private void close() {
        if (open != null) {
            Article a = open;
            Article whole = new Article(
                    a.id(),
                    a.file(),
                    a.title(),
                    a.date(),
                    a.outlet(),
                    a.credit(),
                    a.url(),
                    text.toString(),
                    a.sha256());
            articles.add(new ReportedArticle(whole, text.toString().split(" ").length, sentences, sentenceSpans));
        }
        text.setLength(0);
        sentenceSpans.clear();
        sentences = 0;
    }
}
