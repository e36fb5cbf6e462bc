package org.entente.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportedArticle;
import org.entente.report.Wording;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.influence.LeftOut;
import org.entente.stance.position.influence.Part;
import org.entente.text.Article;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** What the page's script knows: the statements, and no more of the articles than was asked for. */
final class StatementJson {
    private static final int DIGITS = 4;

    private final Report report;
    private final Excerpts excerpts;
    private final Sources sources;
    private final Index names = new Index();
    private final Index speakers = new Index();
    private final Index scorers = new Index();
    private final Map<String, Integer> articles = new LinkedHashMap<>();
    private final Map<String, LeftOut> moves = new HashMap<>();
    private final Set<String> copies;

    private StatementJson(Report report, ReportOptions options) {
        this.report = report;
        this.excerpts = new Excerpts(report, options.excerpt());
        this.sources = new Sources(report);
        this.copies = report.copies();
        report.articles().forEach(a -> articles.put(a.article().id(), articles.size()));
        report.actors().forEach(actor -> names.of(actor.id()));
        speakers.of(ViewLink.NOBODY);
        scorers.of(ViewLink.NOBODY);
        report.statistics().influences().stream()
                .flatMap(influence -> influence.of(Part.STATEMENT).stream())
                .forEach(part -> moves.put(part.id(), part));
    }

    /** Numbers things in the order in which they are first asked for. */
    private static final class Index {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String name) {
            return numbers.computeIfAbsent(name, n -> numbers.size());
        }
    }

    /** JSON that may stand in a script element. */
    static String of(Report report, ReportOptions options) {
        return ScriptJson.of(new StatementJson(report, options).tree(options));
    }

    private Map<String, Object> tree(ReportOptions options) {
        List<Statement> known = report.statements().stream()
                .filter(statement -> articles.containsKey(statement.article()))
                .toList();
        Map<String, List<Object>> statements = columns(known);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("question", Printable.text(report.target().name()));
        tree.put("excerpt", options.excerpt());
        tree.put("scores", scores());
        tree.put(
                "models",
                report.provenance().models().stream().map(Printable::text).toList());
        tree.put("weights", weights(report.provenance().weights()));
        tree.put("actors", actors());
        tree.put("speakers", List.copyOf(speakers.numbers.keySet()));
        tree.put("scorers", List.copyOf(scorers.numbers.keySet()));
        tree.put("articles", report.articles().stream().map(this::article).toList());
        tree.put("cues", cues(known));
        tree.put("statements", statements);
        return tree;
    }

    /** The scores of the positions by actor. */
    private Map<String, BigDecimal> scores() {
        Map<String, BigDecimal> scores = new TreeMap<>();
        report.positions()
                .forEach(position -> position.estimate()
                        .ifPresent(estimate -> scores.put(position.actor(), rounded(estimate.score()))));
        return scores;
    }

    /** Each id with its name, and with the name as it reads within a sentence where that differs. */
    private List<List<String>> actors() {
        Map<String, Actor> known = new TreeMap<>();
        report.actors().forEach(actor -> known.put(actor.id(), actor));
        return names.numbers.keySet().stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(StatementJson::named)
                        .orElse(List.of(
                                id,
                                Printable.text(
                                        id.equals(report.target().id())
                                                ? report.target().name()
                                                : id))))
                .toList();
    }

    private static List<String> named(Actor actor) {
        String name = Printable.text(actor.name());
        String phrase = Wording.actor(actor);
        return phrase.equals(name) ? List.of(actor.id(), name) : List.of(actor.id(), name, phrase);
    }

    private List<Object> article(ReportedArticle reported) {
        Article article = reported.article();
        List<List<Object>> parts = excerpts.parts(article.id()).stream()
                .map(span -> List.<Object>of(span.start(), PageText.inPlace(span.in(article.text()))))
                .toList();
        return List.of(
                article.title().map(Printable::text).orElse(""),
                Printable.text(article.file()),
                article.outlet().map(Printable::text).orElse(""),
                article.date().map(Object::toString).orElse(""),
                article.date().map(Wording::day).orElse(""),
                article.url().filter(StatementJson::isWeb).orElse(""),
                copies.contains(article.id()) ? 1 : 0,
                article.id(),
                parts);
    }

    /** Only web addresses become links, never scripts or files. */
    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }

    /** A field of all statements; columns are shorter than rows, and the script reads them faster. */
    private List<Object> column(List<Statement> statements, Function<Statement, @Nullable Object> field) {
        return statements.stream().map(field).collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<String, List<Object>> columns(List<Statement> all) {
        Set<String> bearing = new HashSet<>();
        report.actors().forEach(actor -> report.bearingOnTarget(actor.id()).forEach(s -> bearing.add(s.id())));
        Map<String, List<Object>> columns = new LinkedHashMap<>();
        columns.put("id", column(all, Statement::id));
        columns.put("article", column(all, s -> articles.get(s.article())));
        columns.put("sentence", column(all, s -> s.sentence() + 1));
        spans(columns, all);
        columns.put("holder", column(all, s -> names.of(s.holder())));
        columns.put("target", column(all, s -> names.of(s.target())));
        columns.put("bearing", column(all, s -> bearing.contains(s.id()) ? 1 : 0));
        columns.put("score", column(all, s -> rounded(s.score())));
        columns.put("confidence", column(all, s -> rounded(s.confidence())));
        columns.put("weight", column(all, s -> rounded(s.weight())));
        columns.put("stance", column(all, s -> s.stance().ordinal()));
        columns.put("voice", column(all, s -> s.voice().ordinal()));
        columns.put("time", column(all, s -> s.time().ordinal()));
        columns.put("commitment", column(all, s -> s.commitment().ordinal()));
        columns.put(
                "speaker",
                column(
                        all,
                        s -> s.speaker().map(Printable::text).map(speakers::of).orElse(0)));
        columns.put(
                "scorer",
                column(
                        all,
                        s -> s.scorer().map(Printable::text).map(scorers::of).orElse(0)));
        if (!moves.isEmpty()) {
            columns.put("shift", column(all, this::shift));
            columns.put("without", column(all, this::without));
        }
        return columns;
    }

    private @Nullable Object shift(Statement statement) {
        return move(statement).map(move -> rounded(move.shift())).orElse(null);
    }

    private @Nullable Object without(Statement statement) {
        return move(statement)
                .flatMap(LeftOut::scoreWithout)
                .map(StatementJson::rounded)
                .orElse(null);
    }

    private Optional<LeftOut> move(Statement statement) {
        return Optional.ofNullable(moves.get(statement.id()));
    }

    /** Where the excerpt begins in the article, and all else counted from there. */
    private void spans(Map<String, List<Object>> columns, List<Statement> all) {
        columns.put("from", column(all, s -> shown(s).start()));
        columns.put("length", column(all, s -> shown(s).length()));
        columns.put("start", column(all, s -> s.span().start() - shown(s).start()));
        columns.put("end", column(all, s -> s.span().end() - shown(s).start()));
        columns.put("cueStart", column(all, s -> cue(s).start() - shown(s).start()));
        columns.put("cueEnd", column(all, s -> cue(s).end() - shown(s).start()));
        columns.put("sourceStart", column(all, s -> source(s).start() - shown(s).start()));
        columns.put("sourceEnd", column(all, s -> source(s).end() - shown(s).start()));
    }

    private Span shown(Statement statement) {
        return excerpts.of(statement).orElse(new Span(0, 0));
    }

    private Span source(Statement statement) {
        Span shown = shown(statement);
        return sources.of(statement).filter(shown::contains).orElse(new Span(shown.start(), shown.start()));
    }

    /** Where the whole cue stands, or its first part where the words stand apart. */
    private static Span cue(Statement statement) {
        int start = statement.cueSpan().start();
        return statement
                        .text()
                        .startsWith(statement.cue(), start - statement.span().start())
                ? new Span(start, start + statement.cue().length())
                : statement.cueSpan();
    }

    /** The cues that are more than what stands at their place, by the number of the statement. */
    private static Map<Integer, String> cues(List<Statement> all) {
        Map<Integer, String> cues = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Statement statement = all.get(i);
            if (cue(statement).length() != statement.cue().length()) {
                cues.put(i, Printable.text(statement.cue()));
            }
        }
        return cues;
    }

    private static Map<String, BigDecimal> weights(StatementWeights weights) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        factors.put("QUOTE", rounded(weights.quote()));
        factors.put("REPORTED", rounded(weights.reported()));
        factors.put("NARRATOR", rounded(weights.narrator()));
        factors.put("PAST", rounded(weights.past()));
        factors.put("HEDGED", rounded(weights.hedged()));
        factors.put("CONDITIONAL", rounded(weights.conditional()));
        factors.put("DENIED", rounded(weights.denied()));
        return factors;
    }

    private static BigDecimal rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
