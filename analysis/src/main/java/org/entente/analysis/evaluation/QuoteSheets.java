package org.entente.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.evaluation.GoldQuote;
import org.entente.stance.evaluation.QuoteEvaluation;
import org.entente.text.Article;
import org.entente.text.read.ArticleFiles;
import org.entente.text.read.Reading;

/** Articles and the quotations marked in them: a row belongs to the article that holds its words. */
final class QuoteSheets {
    private static final List<String> COLUMNS = List.of("starts_with", "speaker", "actor");
    private static final String NO_ACTOR = "-";

    /** An article and the quotations marked in it. */
    record Sheet(Article article, List<GoldQuote> quotes) {}

    private final Bench bench;
    private final String expected;
    private final List<Failure> problems = new ArrayList<>();
    private final List<Bench.Place<Sheet>> places;

    private QuoteSheets(Bench bench, String expected) throws RequestException {
        this.bench = bench;
        this.expected = expected;
        this.places = sheets();
    }

    /**
     * Reads the folder.
     *
     * @param expected what it should hold, as in "expected ..."
     * @throws RequestException if it holds something else
     */
    static QuoteSheets read(Bench bench, String expected) throws RequestException {
        return new QuoteSheets(bench, expected);
    }

    List<Bench.Place<Sheet>> places() {
        return places;
    }

    /** Rows and articles that were left out. */
    List<Failure> problems() {
        return problems;
    }

    private List<Bench.Place<Sheet>> sheets() throws RequestException {
        List<Path> tables = tables();
        List<Article> articles = articles();
        Map<Article, List<GoldQuote>> quotes = new LinkedHashMap<>();
        Map<Article, String> plain = new LinkedHashMap<>();
        articles.forEach(article -> {
            quotes.put(article, new ArrayList<>());
            plain.put(article, QuoteEvaluation.plain(article.text()));
        });
        for (Table.Row row : rows(tables)) {
            String start = QuoteEvaluation.plain(row.get("starts_with"));
            List<Article> holding = plain.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(start))
                    .map(Map.Entry::getKey)
                    .toList();
            if (holding.size() == 1 && !start.isEmpty()) {
                quotes.getOrDefault(holding.get(0), new ArrayList<>()).add(gold(row));
            } else {
                problems.add(new Failure(
                        row.place(),
                        "expected words of one article, got '" + Messages.excerpt(row.get("starts_with"))
                                + "', which stand in " + holding.size()));
            }
        }
        return quotes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Bench.Place<>(entry.getKey().file(), new Sheet(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static GoldQuote gold(Table.Row row) {
        return new GoldQuote(
                row.get("starts_with"),
                row.get("speaker"),
                Optional.of(row.get("actor")).filter(actor -> !actor.equals(NO_ACTOR)));
    }

    private List<Table.Row> rows(List<Path> tables) throws RequestException {
        List<Table.Row> rows = new ArrayList<>();
        for (Path table : tables) {
            Table read = Table.withHeader(
                    table, "a table of quotations", COLUMNS, bench.request().limit());
            rows.addAll(read.rows());
            problems.addAll(read.problems());
        }
        return rows;
    }

    private List<Path> tables() throws RequestException {
        if (!Files.isDirectory(bench.data())) {
            throw new RequestException(bench.dataName() + ": expected " + expected + ", got a file.");
        }
        try (Stream<Path> files = Files.list(bench.data())) {
            List<Path> tables = files.filter(
                            file -> String.valueOf(file.getFileName()).endsWith("-quotes.tsv"))
                    .sorted()
                    .toList();
            if (tables.isEmpty()) {
                throw new RequestException(bench.dataName() + ": expected " + expected + ", found no such table.");
            }
            return tables;
        } catch (IOException e) {
            throw new RequestException(
                    bench.dataName() + ": cannot be read: " + Messages.oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    /** The articles in the folder; where it has none, those in the folder {@code seeds} beside it. */
    private List<Article> articles() throws RequestException {
        List<Reading> readings = ArticleFiles.withInstalledReaders().read(List.of(bench.data()));
        Path seeds = bench.data().toAbsolutePath().normalize().resolveSibling("seeds");
        if (articles(readings).isEmpty() && Files.isDirectory(seeds)) {
            readings = ArticleFiles.withInstalledReaders().read(List.of(seeds));
        }
        List<Article> articles = articles(readings);
        if (articles.isEmpty()) {
            throw new RequestException(bench.dataName() + ": expected " + expected + ", found no article.");
        }
        readings.stream()
                .filter(Reading.Unreadable.class::isInstance)
                .map(Reading.Unreadable.class::cast)
                .forEach(file -> problems.add(new Failure(file.file(), file.reason())));
        return articles;
    }

    private static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }
}
