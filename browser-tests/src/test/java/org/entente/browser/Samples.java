package org.entente.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.report.Failure;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.ReportedArticle;
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
import org.entente.stance.position.Aggregates;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.text.Article;
import org.entente.text.Span;

/** Reports on invented countries, of any size. Every third sentence makes a statement, the others are between them. */
final class Samples {
    /** Text that would run, load, turn or break the page if it were more than text. */
    static final String HOSTILE = "</script><script>window.ran=1</script><img src=x onerror=window.ran=2>"
            + "<svg onload=window.ran=3> <a href=\"javascript:window.ran=4\">javascript:window.ran=5</a>"
            + " <!-- ]]> ' \" & {{ 1 }} \u0000\u0007 \u202Eright\u202C \u200Fto left\u2028\u2029"
            + " \u0633\u0644\u0627\u0645 \uD83D ";

    static final int LONG_TOKEN = 100_000;

    private static final AggregationOptions AGGREGATION =
            new AggregationOptions(0.95, 200, 1, 1.0, 2.0, Optional.empty());
    private static final int STATEMENTS_AN_ARTICLE = 20;

    private Samples() {}

    /** A report with so many statements of six actors. */
    static Report sized(int statements) {
        List<String> names =
                List.of("Estavia", "Northmark", "Quill Isles", "Harbour League", "Lower Tarn", "Republic of Amber Bay");
        return report(names, statements);
    }

    /** A report with as many actors as asked, with long names. */
    static Report withActors(int actors) {
        List<String> names = IntStream.range(0, actors)
                .mapToObj(
                        i -> i % 2 == 0 ? "Standing Conference of the Northern Harbour Towns, No. " + i : "Actor " + i)
                .toList();
        return report(names, actors * 24);
    }

    /** All that comes from articles or configuration is hostile; one statement is a single token without an end. */
    static Report hostile() {
        String token = "x".repeat(LONG_TOKEN);
        List<Actor> actors = List.of(actor("estavia", "Estavia"), actor("northmark", "Northmark " + HOSTILE));
        String text = HOSTILE + " said it. " + token;
        int first = text.indexOf(" said") + " said it.".length();
        Article article = new Article(
                "h\"><script>window.ran=6</script>",
                HOSTILE,
                Optional.of(HOSTILE),
                Optional.of(LocalDate.of(2016, 2, 21)),
                Optional.of(HOSTILE),
                Optional.of(HOSTILE),
                Optional.of("javascript:window.ran=7"),
                text,
                "0".repeat(64));
        List<Span> sentences = List.of(new Span(0, first), new Span(first + 1, text.length()));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            statements.add(statement(
                    "s" + i + HOSTILE,
                    article,
                    i,
                    sentences.get(i),
                    new Span(sentences.get(i).start(), sentences.get(i).start() + 9),
                    "northmark",
                    "estavia",
                    -0.8,
                    Voice.QUOTE,
                    Optional.of(HOSTILE),
                    Time.NOW));
        }
        return report(actors, List.of(new ReportedArticle(article, 9, 2, sentences)), statements, List.of());
    }

    private static Report report(List<String> names, int count) {
        List<Actor> actors = IntStream.range(0, names.size())
                .mapToObj(i -> actor("actor-" + i, names.get(i)))
                .toList();
        List<ReportedArticle> articles = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; statements.size() < count; i++) {
            article(
                    i,
                    Math.min(STATEMENTS_AN_ARTICLE, count - statements.size()),
                    actors,
                    articles,
                    statements,
                    attributions);
        }
        return report(actors, articles, statements, attributions);
    }

    private static void article(
            int number,
            int size,
            List<Actor> actors,
            List<ReportedArticle> articles,
            List<Statement> statements,
            List<Attribution> attributions) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Drafted> drafts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int serial = number * STATEMENTS_AN_ARTICLE + i;
            sentence(text, sentences, "The harbour office noted entry " + serial + " in its book.");
            Drafted draft = Drafted.of(serial, actors);
            drafts.add(draft.at(sentences.size(), sentence(text, sentences, draft.sentence())));
            sentence(text, sentences, "Night traffic " + serial + " went on as before.");
        }
        Article article = new Article(
                "article-" + number,
                "article-" + number + ".md",
                Optional.of("Harbour notes, part " + number),
                Optional.of(LocalDate.of(2012, 1, 15).plusDays(97L * (number % 38))),
                Optional.of("Outlet " + number % 7),
                Optional.empty(),
                Optional.of("https://news.example/" + number),
                text.toString(),
                "0".repeat(64));
        articles.add(new ReportedArticle(article, text.length() / 6, sentences.size(), sentences));
        drafts.forEach(draft -> draft.add(article, statements, attributions));
    }

    private static Span sentence(StringBuilder text, List<Span> sentences, String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence).append(' ');
        sentences.add(span);
        return span;
    }

    /** A statement before its place is known. */
    private record Drafted(
            int serial,
            String holder,
            String target,
            String speaker,
            String cue,
            String sentence,
            int index,
            Span span) {
        private static final List<String> CUES =
                List.of("backed", "rejected", "welcomed", "warned of", "signed on to", "left");

        static Drafted of(int serial, List<Actor> actors) {
            Actor holder = actors.get(serial % actors.size());
            Actor target = actors.get((serial + 1 + serial / actors.size() % (actors.size() - 1)) % actors.size());
            String speaker = serial % 3 == 2 ? "" : "Envoy " + serial % 40;
            String cue = CUES.get(serial % 5);
            String sentence = holder.name() + " " + cue + " the plan of " + target.name() + " for ferry " + serial
                    + (speaker.isEmpty() ? "." : ", " + speaker + " said.");
            return new Drafted(serial, holder.id(), target.id(), speaker, cue, sentence, 0, new Span(0, 0));
        }

        /** In the sentence before the one that is written next. */
        Drafted at(int written, Span place) {
            return new Drafted(serial, holder, target, speaker, cue, sentence, written, place);
        }

        void add(Article article, List<Statement> statements, List<Attribution> attributions) {
            int at = span.start() + sentence.indexOf(cue);
            double score = (serial % 5 % 2 == 0 ? 1 : -1) * (0.3 + serial % 7 / 10.0);
            statements.add(statement(
                    "s" + serial,
                    article,
                    index,
                    span,
                    new Span(at, at + cue.length()),
                    holder,
                    target,
                    score,
                    Voice.values()[serial % 3],
                    Optional.of(speaker).filter(s -> !s.isEmpty()),
                    serial % 4 == 0 ? Time.PAST : Time.NOW));
            if (!speaker.isEmpty()) {
                int source = span.start() + sentence.indexOf(speaker);
                attributions.add(new Attribution(
                        article.id(),
                        index,
                        Optional.of(new Passage(new Span(source, source + speaker.length()), speaker)),
                        Optional.empty(),
                        new Passage(new Span(span.start(), source - 2), sentence),
                        Optional.of(speaker),
                        Optional.of(holder),
                        false));
            }
        }
    }

    private static Actor actor(String id, String name) {
        return new Actor(id, name, "#0072B2", List.of(name), List.of(), List.of(), List.of(), List.of());
    }

    private static Statement statement(
            String id,
            Article article,
            int sentence,
            Span span,
            Span cue,
            String holder,
            String target,
            double score,
            Voice voice,
            Optional<String> speaker,
            Time time) {
        return new Statement(
                id,
                article.id(),
                sentence,
                span,
                span.in(article.text()),
                holder,
                target,
                score > 0 ? Stance.FAVOR : Stance.AGAINST,
                score,
                0.5 + Math.abs(score) / 2,
                voice,
                speaker,
                time,
                Commitment.ASSERTED,
                StatementWeights.defaults().of(voice, time, Commitment.ASSERTED),
                cue.in(article.text()),
                cue,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(sentence % 2 == 0 ? "both" : "scorer of another"));
    }

    private static Report report(
            List<Actor> actors,
            List<ReportedArticle> articles,
            List<Statement> statements,
            List<Attribution> attributions) {
        Target target = new Target(
                "cooperation-with-estavia",
                "cooperation with Estavia",
                actors.get(0).id());
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        articles.forEach(
                a -> a.article().date().ifPresent(date -> dates.put(a.article().id(), date)));
        Aggregates sums = new Aggregator(AGGREGATION)
                .aggregate(statements, actors.stream().map(Actor::id).toList(), target, dates);
        return new Report(
                target,
                actors,
                articles,
                List.of(new Failure("notes/empty.txt", "the file is empty")),
                sums.positions(),
                sums.relations(),
                sums.series(),
                statements,
                attributions,
                new Provenance(
                        "0.1.0",
                        "f".repeat(64),
                        List.of("annotator", "scorer"),
                        StatementWeights.defaults(),
                        AGGREGATION));
    }
}
