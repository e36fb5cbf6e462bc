package org.entente.analysis.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.analysis.CodedSheet;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Agreement;
import org.entente.stance.agreement.AgreementOptions;
import org.entente.stance.agreement.Codings;
import org.entente.stance.position.correction.CodedSample;

/** Compares what people coded with a report. */
public final class AgreementRun {
    private AgreementRun() {}

    /**
     * Measures the agreement.
     *
     * @throws RequestException if nothing can be compared
     */
    public static AgreementOutcome run(AgreementRequest request) throws RequestException {
        ReportFile report = ReportFile.read(request.report());
        CodedRows rows = request.form() == AgreementRequest.Form.GOLD
                ? GoldFile.read(request.coded(), report)
                : sheet(request.coded(), report);
        if (rows.codings().coders().isEmpty()) {
            throw new RequestException(Messages.oneLine(request.coded().toString())
                    + ": expected rows that can be compared with " + report.name() + ", got none; "
                    + (rows.leftOut().isEmpty()
                            ? "there are no rows."
                            : "rows left out: " + rows.leftOut().size() + ", the first: "
                                    + rows.leftOut().get(0)));
        }
        Agreement agreement =
                Agreement.of(rows.codings(), AgreementOptions.defaults().withSeed(request.seed()));
        List<String> notes = new ArrayList<>(rows.notes());
        notes.addAll(notes(rows.codings(), agreement));
        return new AgreementOutcome(agreement, rows.leftOut(), notes);
    }

    private static CodedRows sheet(Path coded, ReportFile report) throws RequestException {
        CodedSample sample = CodedSheet.read(
                coded,
                new CodedSheet.Known(
                        report.name(), Optional.of(report.statements().keySet())));
        SortedMap<String, Stance> model = new TreeMap<>();
        report.statements().forEach((id, statement) -> model.put(id, statement.stance()));
        return new CodedRows(new Codings(model, sample.coders()), sample.leftOut(), List.of());
    }

    private static List<String> notes(Codings codings, Agreement agreement) {
        List<String> notes = new ArrayList<>();
        int units = codings.coders().values().stream()
                .collect(TreeSet::new, (all, stances) -> all.addAll(stances.keySet()), TreeSet::addAll)
                .size();
        codings.coders().forEach((coder, stances) -> {
            if (stances.size() < units) {
                notes.add("Coder '" + coder + "' coded " + stances.size() + " of the " + units + " units.");
            }
            Set<Stance> given = new TreeSet<>(stances.values());
            stances.keySet().forEach(unit -> given.add(codings.model().getOrDefault(unit, Stance.NEITHER)));
            if (given.size() == 1) {
                notes.add("Coder '" + coder + "' and the model gave a single category, "
                        + given.iterator().next() + "; alpha and kappa are undefined.");
            }
        });
        if (codings.coders().size() < 2) {
            notes.add("Coder against coder needs at least two coders, got one ('"
                    + codings.coders().firstKey() + "').");
        } else if (agreement.codersWithCoders().isEmpty()) {
            notes.add("Coder against coder needs units that two coders coded, got none.");
        }
        if (!agreement.ties().isEmpty()) {
            notes.add("Units on which the coders are split evenly, left out of the majority: "
                    + Messages.oneLine(String.join(", ", agreement.ties())) + ".");
        }
        return notes;
    }
}
