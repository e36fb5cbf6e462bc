package org.entente.analysis.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.analysis.InputFile;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.analysis.StanceLabel;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Codings;

/**
 * A file of hand-coded sentences: tab-separated, with the columns {@code starts_with}, {@code actor} and
 * {@code stance}; others are ignored.
 *
 * <p>A unit is one actor in one sentence, however many rows are about it. A sentence of the report that the file does not list carries no evidence by
 * the file's own rule, and counts as NEITHER.
 */
final class GoldFile {
    private static final String CODER = "gold";
    private static final List<String> COLUMNS = List.of("starts_with", "actor", "stance");

    private final InputFile file;
    private final ReportFile report;
    private final GoldUnits units;
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> notFound = new ArrayList<>();
    private final SortedMap<String, Stance> model = new TreeMap<>();
    private final SortedMap<String, Stance> gold = new TreeMap<>();

    private GoldFile(InputFile file, ReportFile report) {
        this.file = file;
        this.report = report;
        this.units = new GoldUnits(report);
    }

    /** One line of the file. */
    private record Row(int line, String startsWith, String actor, String stance) {}

    static CodedRows read(Path path, ReportFile report) throws RequestException {
        GoldFile gold = new GoldFile(new InputFile(path, "gold file"), report);
        for (Row row : gold.rows()) {
            gold.add(row);
        }
        return gold.coded();
    }

    private List<Row> rows() throws RequestException {
        List<String> lines = file.text().lines().toList();
        List<String> header = List.of(lines.get(0).toLowerCase(Locale.ROOT).split("\\s*\t\\s*"));
        if (!header.containsAll(COLUMNS)) {
            throw new RequestException(file.name() + ":1: expected the tab-separated columns "
                    + String.join(", ", COLUMNS) + ", got '" + Messages.excerpt(lines.get(0)) + "'.");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = List.of(lines.get(i).split("\t", -1));
                rows.add(new Row(i + 1, cell(cells, header, 0), cell(cells, header, 1), cell(cells, header, 2)));
            }
        }
        return rows;
    }

    private static String cell(List<String> cells, List<String> header, int column) {
        int index = header.indexOf(COLUMNS.get(column));
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private void add(Row row) {
        Optional<Stance> stance = StanceLabel.parse(row.stance());
        List<String> sentences = units.sentences(row.startsWith());
        if (GoldUnits.plain(row.startsWith()).isEmpty()) {
            leaveOut(row, "expected the words a sentence starts with, got none");
        } else if (!report.actors().containsKey(row.actor())) {
            leaveOut(
                    row,
                    "expected an actor of the report ("
                            + String.join(", ", report.actors().keySet()) + "), got '" + Messages.excerpt(row.actor())
                            + "'");
        } else if (stance.isEmpty()) {
            leaveOut(row, "expected FAVOR, AGAINST or NEITHER, got '" + Messages.excerpt(row.stance()) + "'");
        } else if (sentences.size() > 1) {
            leaveOut(
                    row,
                    "'" + Messages.excerpt(row.startsWith()) + "' starts several sentences of the report; "
                            + "give more words");
        } else {
            code(row, stance.get(), sentences);
        }
    }

    private void code(Row row, Stance stance, List<String> sentences) {
        if (sentences.isEmpty()) {
            notFound.add(Integer.toString(row.line()));
        }
        String sentence = sentences.isEmpty() ? "\t" + GoldUnits.plain(row.startsWith()) : sentences.get(0);
        String unit = GoldUnits.unit(sentence, row.actor());
        Stance earlier = gold.putIfAbsent(unit, stance);
        if (earlier != null && earlier != stance) {
            leaveOut(
                    row,
                    "'" + row.actor() + "' is " + earlier + " in an earlier row on the same sentence, got " + stance);
        }
        model.put(unit, units.stances().getOrDefault(unit, Stance.NEITHER));
    }

    private CodedRows coded() {
        List<String> notes = new ArrayList<>();
        if (!notFound.isEmpty()) {
            notes.add("Rows on whose sentence the report has no statement, NEITHER by the model: lines "
                    + String.join(", ", notFound) + ".");
        }
        int unlisted = 0;
        if (!gold.isEmpty()) {
            for (Map.Entry<String, Stance> unit : units.stancesIn(gold.keySet()).entrySet()) {
                if (gold.putIfAbsent(unit.getKey(), Stance.NEITHER) == null) {
                    model.put(unit.getKey(), unit.getValue());
                    unlisted++;
                }
            }
        }
        if (unlisted > 0) {
            notes.add("Sentences and actors with a statement that the gold file does not list, NEITHER by the file: "
                    + unlisted + ".");
        }
        SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
        if (!gold.isEmpty()) {
            coders.put(CODER, gold);
        }
        return new CodedRows(new Codings(model, coders), List.copyOf(leftOut), notes);
    }

    private void leaveOut(Row row, String reason) {
        leftOut.add(file.name() + ":" + row.line() + ": " + reason + ". The row was left out.");
    }
}
