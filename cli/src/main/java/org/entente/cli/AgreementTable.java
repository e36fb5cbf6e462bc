package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.analysis.coding.AgreementOutcome;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Agreement;
import org.entente.stance.agreement.Comparison;
import org.entente.stance.agreement.ConfusionMatrix;
import org.entente.stance.agreement.Measure;
import org.entente.stance.agreement.Scale;
import org.entente.stance.agreement.Weighting;

/** Agreement as a table for a terminal. */
final class AgreementTable {
    private static final String CELL = "  %-20s";
    private static final int LONGEST_NAME = 40;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    private AgreementTable(List<Comparison> comparisons) {
        this.width = comparisons.stream()
                .mapToInt(comparison -> name(comparison).length())
                .max()
                .orElse(1);
    }

    static String of(AgreementOutcome outcome) {
        Agreement agreement = outcome.agreement();
        List<Comparison> comparisons = new ArrayList<>(agreement.modelWithCoders());
        agreement.modelWithMajority().ifPresent(comparisons::add);
        comparisons.addAll(agreement.codersWithCoders());
        AgreementTable table = new AgreementTable(comparisons);
        table.line("", "n", Stream.of("agreement", "alpha nominal", "alpha ordinal", "alpha interval", "kappa"));
        comparisons.forEach(table::measures);
        if (agreement.codersWithCoders().size() > 1) {
            table.together(agreement);
        }
        comparisons.forEach(table::confusion);
        if (!outcome.notes().isEmpty()) {
            table.text.append(System.lineSeparator());
            outcome.notes().forEach(note -> table.append(Terminal.oneLine(note)));
        }
        return table.text.toString();
    }

    private void measures(Comparison comparison) {
        Stream<Measure> alpha = Stream.of(Scale.values()).map(scale -> value(comparison.alpha(), scale));
        line(
                name(comparison),
                Integer.toString(comparison.units()),
                Stream.concat(
                                Stream.of(comparison.observedAgreement()),
                                Stream.concat(alpha, Stream.of(value(comparison.kappa(), Weighting.UNWEIGHTED))))
                        .map(AgreementTable::figure));
    }

    private void together(Agreement agreement) {
        Stream<String> alpha = Stream.of(Scale.values())
                .map(scale -> figure(value(agreement.amongCoders().orElseThrow(), scale)));
        line("all coders", "", Stream.concat(Stream.of(""), alpha));
    }

    private void confusion(Comparison comparison) {
        text.append(System.lineSeparator());
        append("Rows: " + shown(comparison.reference()) + ", columns: " + shown(comparison.other()));
        cells("", Stream.concat(ConfusionMatrix.ORDER.stream().map(Stance::name), Stream.of("recall")));
        for (Stance reference : ConfusionMatrix.ORDER) {
            Stream<String> counts = ConfusionMatrix.ORDER.stream()
                    .map(other -> Integer.toString(comparison.confusion().count(reference, other)));
            cells(reference.name(), Stream.concat(counts, Stream.of(figure(value(comparison.recall(), reference)))));
        }
        cells("precision", ConfusionMatrix.ORDER.stream().map(stance -> figure(value(comparison.precision(), stance))));
    }

    private void line(String name, String units, Stream<String> cells) {
        append(String.format("%-" + Math.max(width, 10) + "s  %6s", name, units) + joined(cells));
    }

    private void cells(String name, Stream<String> cells) {
        append(String.format("  %-9s", name) + joined(cells));
    }

    private static String joined(Stream<String> cells) {
        return cells.map(cell -> String.format(CELL, cell)).reduce("", String::concat);
    }

    private void append(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }

    private static String name(Comparison comparison) {
        return shown(comparison.other()) + " - " + shown(comparison.reference());
    }

    private static String shown(String name) {
        String line = Terminal.oneLine(name);
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "...";
    }

    private static <K> Measure value(Map<K, Measure> measures, K key) {
        return Objects.requireNonNull(measures.get(key));
    }

    private static String figure(Measure measure) {
        return measure.value()
                .map(value -> number(value)
                        + measure.interval()
                                .map(interval ->
                                        " [" + number(interval.lower()) + ", " + number(interval.upper()) + "]")
                                .orElse(" [no interval]"))
                .orElse("undefined");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
