package org.entente.report.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.Wording;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;
import org.entente.text.Article;

/**
 * Writes {@code dna-statements.csv}: the statements as Discourse Network Analyzer exports them, separated by semicolons.
 * A statement's speaker is the person, its holder the organization, what it is on the concept, and agreement is 1 for and 0
 * against. Statements without a side have no place there, and neither have those of articles that repeat another.
 */
public final class DnaStatements implements ReportWriter {
    private static final List<String> NAMES = List.of(
            "ID",
            "time",
            "docId",
            "docTitle",
            "docAuthor",
            "docSource",
            "docSection",
            "docType",
            "text",
            "person",
            "organization",
            "concept",
            "agreement");

    @Override
    public String id() {
        return "dna";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        Rows rows = new Rows(report);
        OutputFile.write(folder.resolve("dna-statements.csv"), out -> {
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .quoteStrategy(QuoteStrategies.ALWAYS)
                    .build(out, StandardCharsets.UTF_8)) {
                csv.writeRecord(NAMES);
                rows.all().forEach(csv::writeRecord);
            }
        });
    }

    /** The cells of each statement; statements and articles are numbered from 1, as that program does. */
    private static final class Rows {
        private final Report report;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Rows(Report report) {
            this.report = report;
            report.actors().forEach(actor -> actors.put(actor.id(), actor));
            report.articles().forEach(a -> numbers.put(a.article().id(), numbers.size() + 1));
        }

        List<List<String>> all() {
            List<Statement> usable = report.statements().stream()
                    .filter(s -> s.stance() != Stance.NEITHER && numbers.containsKey(s.article()))
                    .filter(s -> !report.copies().contains(s.article()))
                    .toList();
            List<List<String>> rows = new java.util.ArrayList<>();
            for (Statement statement : usable) {
                rows.add(cells(rows.size() + 1, statement));
            }
            return rows;
        }

        private List<String> cells(int number, Statement statement) {
            int document = numbers.getOrDefault(statement.article(), 0);
            Article article = report.articles().get(document - 1).article();
            return List.of(
                    Integer.toString(number),
                    article.date().map(date -> date + " 00:00:00").orElse(""),
                    Integer.toString(document),
                    cell(article.title().orElse(article.file())),
                    cell(article.credit().orElse("")),
                    cell(article.outlet().orElse("")),
                    "",
                    "",
                    cell(statement.text()),
                    cell(statement.speaker().orElse("")),
                    cell(label(statement.holder())),
                    cell(concept(statement.target())),
                    statement.stance() == Stance.FAVOR ? "1" : "0");
        }

        private String concept(String target) {
            boolean onTarget = target.equals(report.target().id())
                    || target.equals(report.target().counterpart());
            Actor actor = actors.get(target);
            return onTarget
                    ? report.target().name()
                    : "relations with " + (actor == null ? target : Wording.actor(actor));
        }

        private String label(String id) {
            Actor actor = actors.get(id);
            return actor == null ? id : actor.name();
        }

        /** On one line, because many readers of these tables take every line for a row. */
        private static String cell(String text) {
            return SpreadsheetCell.harmless(Printable.text(text));
        }
    }
}
