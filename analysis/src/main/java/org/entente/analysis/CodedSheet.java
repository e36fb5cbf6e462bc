package org.entente.analysis;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.report.write.SpreadsheetCell;
import org.entente.stance.Stance;
import org.entente.stance.position.correction.CodedSample;

/** A sheet that coders filled in: a row is the stance that one coder gave to one statement. */
public final class CodedSheet {
    private static final int NAMED_AT_MOST = 20;

    private final InputFile file;
    private final Known known;
    private final List<String> leftOut = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    private CodedSheet(InputFile file, Known known) {
        this.file = file;
        this.known = known;
    }

    /**
     * The ids that a sheet may have.
     *
     * @param name where they come from, for messages
     * @param ids the ids; empty where any may come
     */
    public record Known(String name, Optional<Set<String>> ids) {
        /** Any id at all. */
        static final Known ANY = new Known("the run", Optional.empty());

        private boolean id(String id) {
            return ids.map(all -> all.contains(id))
                    .orElse(SpreadsheetCell.original(id).equals(id));
        }
    }

    /**
     * Reads the sheet.
     *
     * @param known the ids that it may have; rows with another are left out
     * @throws RequestException if the file is no such sheet, or two rows have the same id and coder
     */
    public static CodedSample read(Path path, Known known) throws RequestException {
        CodedSheet sheet = new CodedSheet(new InputFile(path, "coded sheet"), known);
        for (SheetRow row : SheetRow.read(sheet.file)) {
            sheet.add(row);
        }
        sheet.refuseRepeated();
        return new CodedSample(sheet.coders, sheet.leftOut);
    }

    private void add(SheetRow row) {
        String id = known.id(row.id()) ? row.id() : SpreadsheetCell.original(row.id());
        Optional<Stance> stance = StanceLabel.parse(row.stance());
        if (!known.id(id)) {
            leaveOut(
                    row,
                    "id '" + Messages.excerpt(row.id()) + "' is not in " + known.name()
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
