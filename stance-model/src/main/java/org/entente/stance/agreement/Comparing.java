package org.entente.stance.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.stance.Stance;

/** Compares codings of the same units. */
final class Comparing {
    private static final List<Stance> ORDER = ConfusionMatrix.ORDER;
    private static final double[] VALUES = {-1, 0, 1};

    private final UnitBootstrap bootstrap;

    Comparing(AgreementOptions options) {
        this.bootstrap = new UnitBootstrap(options);
    }

    Comparison compare(
            String reference,
            SortedMap<String, Stance> referenceStances,
            String other,
            SortedMap<String, Stance> otherStances) {
        List<Table> units = new ArrayList<>();
        referenceStances.forEach((unit, stance) -> {
            Stance second = otherStances.get(unit);
            if (second != null) {
                Table cell = new Table(ORDER.size());
                cell.add(ORDER.indexOf(stance), ORDER.indexOf(second), 1);
                units.add(cell);
            }
        });
        Figures figures = new Figures(bootstrap.measure(units, Figures.ALL));
        return new Comparison(
                reference,
                other,
                units.size(),
                figures.next(),
                figures.next(Scale.class),
                figures.next(Weighting.class),
                confusion(units),
                figures.nextByStance(),
                figures.nextByStance());
    }

    /** Alpha of all coders, over the units that at least two of them coded. */
    Map<Scale, Measure> among(Codings codings) {
        List<Table> units = codings.units().stream()
                .map(codings::of)
                .filter(stances -> stances.size() > 1)
                .map(stances -> KrippendorffAlpha.coincidences(
                        ORDER.size(), stances.stream().map(ORDER::indexOf).toList()))
                .toList();
        List<Function<Table, Optional<Double>>> alphas = Arrays.stream(Scale.values())
                .<Function<Table, Optional<Double>>>map(scale -> sum -> KrippendorffAlpha.of(sum, scale, VALUES))
                .toList();
        return new Figures(bootstrap.measure(units, alphas)).next(Scale.class);
    }

    private static ConfusionMatrix confusion(List<Table> units) {
        Table sum = UnitBootstrap.sum(ORDER.size(), units);
        return new ConfusionMatrix(IntStream.range(0, ORDER.size())
                .mapToObj(row -> IntStream.range(0, ORDER.size())
                        .mapToObj(column -> (int) Math.round(sum.at(row, column)))
                        .toList())
                .toList());
    }

    /** The figures of a comparison, one after the other. */
    private static final class Figures {
        static final List<Function<Table, Optional<Double>>> ALL = all();

        private final Iterator<Measure> measures;

        Figures(List<Measure> measures) {
            this.measures = measures.iterator();
        }

        private static List<Function<Table, Optional<Double>>> all() {
            List<Function<Table, Optional<Double>>> all = new ArrayList<>();
            all.add(table -> share(table.diagonal(), table.total()));
            for (Scale scale : Scale.values()) {
                all.add(table -> KrippendorffAlpha.of(table.coincidences(), scale, VALUES));
            }
            for (Weighting weighting : Weighting.values()) {
                all.add(table -> CohenKappa.of(table, weighting));
            }
            IntStream.range(0, ORDER.size()).forEach(i -> all.add(table -> share(table.at(i, i), table.column(i))));
            IntStream.range(0, ORDER.size()).forEach(i -> all.add(table -> share(table.at(i, i), table.row(i))));
            return List.copyOf(all);
        }

        private static Optional<Double> share(double part, double whole) {
            return whole > 0 ? Optional.of(part / whole) : Optional.empty();
        }

        Measure next() {
            return measures.next();
        }

        <E extends Enum<E>> Map<E, Measure> next(Class<E> kinds) {
            Map<E, Measure> byKind = new EnumMap<>(kinds);
            for (E kind : kinds.getEnumConstants()) {
                byKind.put(kind, measures.next());
            }
            return byKind;
        }

        Map<Stance, Measure> nextByStance() {
            Map<Stance, Measure> byStance = new EnumMap<>(Stance.class);
            ORDER.forEach(stance -> byStance.put(stance, measures.next()));
            return byStance;
        }
    }
}
