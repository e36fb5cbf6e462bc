package org.entente.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportedArticle;
import org.entente.report.Wording;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.actor.Actor;
import org.entente.text.Article;
import org.entente.text.Span;

/** What the page's script knows: the statements, and no more of the articles than was asked for. */
final class StatementJson {
    private static final int DIGITS = 4;

    private final Report report;
    private final Excerpts excerpts;
    private final Sources sources;
    private final Index names = new Index();
    private final Index speakers = new Index();
    private final Map<String, Integer> articles = new LinkedHashMap<>();

    private StatementJson(Report report, ReportOptions options) {
        this.report = report;
        this.excerpts = new Excerpts(report, options.excerpt());
        this.sources = new Sources(report);
        report.articles().forEach(a -> articles.put(a.article().id(), articles.size()));
        report.actors().forEach(actor -> names.of(actor.id()));
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
        Set<String> bearing = new HashSet<>();
        report.actors().forEach(actor -> report.bearingOnTarget(actor.id()).forEach(s -> bearing.add(s.id())));
        List<List<Object>> statements = report.statements().stream()
                .filter(statement -> articles.containsKey(statement.article()))
                .map(statement -> row(statement, bearing.contains(statement.id())))
                .toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("question", Printable.text(report.target().name()));
        tree.put("excerpt", options.excerpt());
        tree.put(
                "models",
                report.provenance().models().stream().map(Printable::text).toList());
        tree.put("weights", weights(report.provenance().weights()));
        tree.put("actors", actors());
        tree.put("speakers", List.copyOf(speakers.numbers.keySet()));
        tree.put("articles", report.articles().stream().map(this::article).toList());
        tree.put("statements", statements);
        return tree;
    }

    private List<List<String>> actors() {
        Map<String, String> known = new TreeMap<>();
        report.actors().forEach((Actor actor) -> known.put(actor.id(), actor.name()));
        known.putIfAbsent(report.target().id(), report.target().name());
        return names.numbers.keySet().stream()
                .map(id -> List.of(id, Printable.text(known.getOrDefault(id, id))))
                .toList();
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
                parts);
    }

    /** Only web addresses become links, never scripts or files. */
    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }

    /** In the order that the script takes a statement apart in. */
    private List<Object> row(Statement statement, boolean bearing) {
        Span shown = excerpts.of(statement).orElse(new Span(0, 0));
        Span source = sources.of(statement).filter(shown::contains).orElse(new Span(0, 0));
        List<Object> row = new ArrayList<>();
        row.add(statement.id());
        row.add(articles.get(statement.article()));
        row.add(statement.sentence() + 1);
        spans(row, shown, statement.span(), statement.cueSpan(), source);
        row.add(Printable.text(statement.cue()));
        row.add(names.of(statement.holder()));
        row.add(names.of(statement.target()));
        row.add(bearing ? 1 : 0);
        row.add(rounded(statement.score()));
        row.add(rounded(statement.confidence()));
        row.add(rounded(statement.weight()));
        row.add(statement.stance().ordinal());
        row.add(statement.voice().ordinal());
        row.add(statement.time().ordinal());
        row.add(statement.commitment().ordinal());
        row.add(statement.speaker().map(Printable::text).map(speakers::of).orElse(-1));
        return row;
    }

    private static void spans(List<Object> row, Span... spans) {
        for (Span span : spans) {
            row.add(span.start());
            row.add(span.end());
        }
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
