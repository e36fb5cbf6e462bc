package org.entente.report.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.stance.Statement;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;
import org.entente.stance.position.tone.ActorTone;

/**
 * Writes {@code statements.csv} and {@code positions.csv}: RFC 4180, UTF-8, a row of names first, the names of
 * {@code report.json}. What is absent is an empty cell.
 *
 * <p>No spreadsheet takes a text for a formula, see {@link SpreadsheetCell}. Numbers are untouched.
 */
public final class CsvTables implements ReportWriter {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        table(folder.resolve("statements.csv"), STATEMENT, report.statements());
        List<Column<Position>> position = new ArrayList<>(POSITION);
        position.add(number("sentenceTone", p -> tone(report, p.actor(), ActorTone.Kind.SENTENCE)));
        position.add(number("tone", p -> tone(report, p.actor(), ActorTone.Kind.TARGET)));
        table(folder.resolve("positions.csv"), position, report.positions());
    }

    private static Optional<Double> tone(Report report, String actor, ActorTone.Kind kind) {
        return report.statistics().tones().stream()
                .filter(tone -> tone.actor().equals(actor) && tone.kind() == kind)
                .map(tone -> tone.estimate().score())
                .findFirst();
    }

    private static <T> void table(Path file, List<Column<T>> columns, List<T> rows) throws IOException {
        OutputFile.write(file, out -> {
            try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
                csv.writeRecord(columns.stream().map(Column::name).toList());
                rows.forEach(row -> csv.writeRecord(
                        columns.stream().map(column -> column.cell(row)).toList()));
            }
        });
    }

    private static final List<Column<Statement>> STATEMENT = List.of(
            text("id", Statement::id),
            text("article", Statement::article),
            count("sentence", Statement::sentence),
            count("start", s -> s.span().start()),
            count("end", s -> s.span().end()),
            text("text", Statement::text),
            text("holder", Statement::holder),
            text("target", Statement::target),
            text("stance", s -> s.stance().name()),
            number("score", s -> Optional.of(s.score())),
            number("confidence", s -> Optional.of(s.confidence())),
            text("voice", s -> s.voice().name()),
            text("speaker", s -> s.speaker().orElse("")),
            text("time", s -> s.time().name()),
            text("commitment", s -> s.commitment().name()),
            number("weight", s -> Optional.of(s.weight())),
            text("cue", Statement::cue),
            count("cueStart", s -> s.cueSpan().start()),
            count("cueEnd", s -> s.cueSpan().end()),
            number("sentenceTone", s -> StatementFields.present(s.sentenceTone())),
            number("tone", s -> StatementFields.present(s.tone())),
            text("scorer", s -> s.scorer().orElse("")));

    private static final List<Column<Position>> POSITION = List.of(
            text("actor", Position::actor),
            text("label", p -> p.label().name()),
            number("score", p -> p.estimate().map(Estimate::score)),
            number("lower", p -> p.estimate().map(e -> e.interval().lower())),
            number("upper", p -> p.estimate().map(e -> e.interval().upper())),
            number("level", p -> p.estimate().map(e -> e.interval().level())),
            count("statements", Position::statements),
            number("effectiveStatements", p -> Optional.of(p.effectiveStatements())),
            count("articles", Position::articles));

    private record Column<T>(String name, Function<T, String> of) {
        String cell(T row) {
            return of.apply(row);
        }
    }

    private static <T> Column<T> text(String name, Function<T, String> of) {
        return new Column<>(name, row -> SpreadsheetCell.harmless(of.apply(row)));
    }

    private static <T> Column<T> count(String name, Function<T, Integer> of) {
        return new Column<>(name, row -> of.apply(row).toString());
    }

    private static <T> Column<T> number(String name, Function<T, Optional<Double>> of) {
        return new Column<>(
                name,
                row -> of.apply(row)
                        .map(number -> Figures.rounded(name, number).toPlainString())
                        .orElse(""));
    }
}
