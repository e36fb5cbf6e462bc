package org.entente.analysis.coding;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.write.SpreadsheetCell;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Codings;

/** A sheet that coders filled in: a row is the stance that one coder gave to one statement. */
final class CodedSheet {
    private static final int NAMED_AT_MOST = 20;

    private final InputFile file;
    private final ReportFile report;
    private final List<String> leftOut = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    private CodedSheet(InputFile file, ReportFile report) {
        this.file = file;
        this.report = report;
    }

    /**
     * Reads the sheet.
     *
     * @throws RequestException if the file is no such sheet, or two rows have the same id and coder
     */
    static CodedRows read(Path path, ReportFile report) throws RequestException {
        CodedSheet sheet = new CodedSheet(new InputFile(path, "coded sheet"), report);
        for (SheetRow row : SheetRow.read(sheet.file)) {
            sheet.add(row);
        }
        sheet.refuseRepeated();
        SortedMap<String, Stance> model = new TreeMap<>();
        report.statements().forEach((id, statement) -> model.put(id, statement.stance()));
        return new CodedRows(new Codings(model, sheet.coders), List.copyOf(sheet.leftOut), List.of());
    }

    private void add(SheetRow row) {
        String id = report.statements().containsKey(row.id()) ? row.id() : SpreadsheetCell.original(row.id());
        Optional<Stance> stance = StanceLabel.parse(row.stance());
        if (!report.statements().containsKey(id)) {
            leaveOut(
                    row,
                    "id '" + Messages.excerpt(row.id()) + "' is not in " + report.name()
                            + "; compare with the report that the sheet was drawn from");
        } else if (row.stance().isBlank()) {
            leaveOut(row, "id '" + Messages.excerpt(id) + "' has no stance");
        } else if (stance.isEmpty()) {
            leaveOut(
                    row,
                    "id '" + Messages.excerpt(id) + "': expected FAVOR, AGAINST or NEITHER, got '"
                            + Messages.excerpt(row.stance()) + "'");
        } else if (Messages.oneLine(row.coder()).isEmpty()) {
            leaveOut(row, "id '" + Messages.excerpt(id) + "' has no coder; fill in who coded it");
        } else {
            code(row, id, stance.get());
        }
    }

    private void code(SheetRow row, String id, Stance stance) {
        String name = Normalizer.normalize(Messages.oneLine(row.coder()), Normalizer.Form.NFC);
        String coder = spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> name);
        Stance earlier = coders.computeIfAbsent(coder, key -> new TreeMap<>()).putIfAbsent(id, stance);
        if (earlier != null) {
            repeated.add("'" + Messages.excerpt(id) + "' by '" + Messages.excerpt(coder) + "' (again in line "
                    + row.line() + ")");
        }
    }

    private void leaveOut(SheetRow row, String reason) {
        leftOut.add(file.name() + ":" + row.line() + ": " + reason + ". The row was left out.");
    }

    private void refuseRepeated() throws RequestException {
        if (repeated.isEmpty()) {
            return;
        }
        int more = repeated.size() - NAMED_AT_MOST;
        throw file.error("expected one row for an id and a coder, got more for "
                + String.join(", ", repeated.subList(0, Math.min(repeated.size(), NAMED_AT_MOST)))
                + (more > 0 ? " and " + more + " more" : "")
                + ". Delete a row, or give two coders two names.");
    }
}
