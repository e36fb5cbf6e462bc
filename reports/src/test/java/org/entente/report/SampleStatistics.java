package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.stance.Stance;
import org.entente.stance.duplicates.Copy;
import org.entente.stance.duplicates.DuplicateGroup;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Label;
import org.entente.stance.position.comparison.Contrast;
import org.entente.stance.position.comparison.Side;
import org.entente.stance.position.correction.CorrectedPosition;
import org.entente.stance.position.correction.Correction;
import org.entente.stance.position.correction.MeasuredError;
import org.entente.stance.position.influence.Influence;
import org.entente.stance.position.influence.LeftOut;
import org.entente.stance.position.influence.Part;
import org.entente.stance.position.tone.ActorTone;
import org.entente.stance.position.tone.ToneConflict;
import org.entente.stance.position.trend.ChangePoint;
import org.entente.stance.position.trend.Trend;
import org.entente.stance.position.trend.TrendPoint;
import org.entente.stance.statistics.Statistics;

/** Figures beyond positions, given by hand, for reports on invented countries. */
final class SampleStatistics {
    private SampleStatistics() {}

    /** Everything that a report can hold, for the actors and articles of {@link SampleReports#usual()}. */
    static Statistics all() {
        LocalDate day = LocalDate.of(2017, 9, 12);
        return new Statistics(
                List.of(
                        new Influence(
                                "northmark",
                                List.of(
                                        new LeftOut(Part.STATEMENT, "d-border-0-12", 1, Optional.of(-0.48), -0.07),
                                        new LeftOut(Part.STATEMENT, "a-ferry-0-0", 1, Optional.of(-0.5), -0.05),
                                        new LeftOut(Part.STATEMENT, "c-grain-2-9", 1, Optional.of(-0.66), 0.11),
                                        new LeftOut(Part.ARTICLE, "a-ferry", 2, Optional.of(-0.31), -0.24),
                                        new LeftOut(Part.SPEAKER, "Mira Oldham", 3, Optional.of(-0.29), -0.26),
                                        new LeftOut(Part.OUTLET, "The Sound Courier", 3, Optional.of(-0.6), 0.05))),
                        new Influence(
                                "quill-isles",
                                List.of(new LeftOut(Part.ARTICLE, "c-grain", 1, Optional.of(0.31), 0.11)))),
                List.of(trend("northmark", 2016, 2019, -0.5)),
                List.of(),
                List.of(new ChangePoint(
                        "estavia",
                        day,
                        LocalDate.of(2016, 6, 3),
                        LocalDate.of(2019, 3, 4),
                        0.95,
                        estimate(-0.3),
                        estimate(0.4),
                        4,
                        0.004,
                        0.012)),
                List.of(
                        new Contrast(
                                Contrast.Kind.ACTORS,
                                side("northmark", -0.55, 6),
                                side("quill-isles", 0.42, 3),
                                0.97,
                                new Interval(0.4, 1.4, 0.95),
                                0.001,
                                0.004),
                        new Contrast(
                                Contrast.Kind.PERIODS,
                                new Side("estavia", Optional.empty(), Optional.of(day.minusDays(1)), 0.1, 2),
                                new Side("estavia", Optional.of(day), Optional.empty(), 0.22, 3),
                                0.12,
                                new Interval(-0.5, 0.8, 0.95),
                                0.6,
                                0.6)),
                List.of(new DuplicateGroup("a-ferry", List.of(new Copy("e-reprint", 0.93)))),
                List.of(new ActorTone("northmark", ActorTone.Kind.SENTENCE, estimate(-0.2), 6)),
                List.of(new ToneConflict("d-border-4-16", ActorTone.Kind.SENTENCE, 0.7, -0.3)),
                Optional.of(new Correction(
                        40,
                        2,
                        List.of(
                                new MeasuredError(Stance.FAVOR, 22, 0.77, 0.14, 0.09),
                                new MeasuredError(Stance.AGAINST, 18, 0.06, 0.11, 0.83)),
                        List.of(new CorrectedPosition("northmark", Label.AGAINST, estimate(-0.45))),
                        List.of())));
    }

    /** A curve that swings between years, with a gap. */
    static Trend trend(String actor, int fromYear, int toYear, double middle) {
        List<TrendPoint> points = new ArrayList<>();
        LocalDate end = LocalDate.of(toYear, 12, 1);
        for (LocalDate day = LocalDate.of(fromYear, 1, 1); day.isBefore(end); day = day.plusDays(30)) {
            double wave = Math.max(-0.95, Math.min(0.95, middle + Math.sin(points.size() / 9.0) * 0.5));
            boolean gap = points.size() % 50 > 43;
            points.add(new TrendPoint(day, gap ? Optional.empty() : Optional.of(estimate(wave))));
        }
        return new Trend(actor, 180, points, List.of());
    }

    static ChangePoint shift(String actor, LocalDate day) {
        return new ChangePoint(
                actor,
                day,
                day.minusDays(200),
                day.plusDays(90),
                0.95,
                estimate(-0.4),
                estimate(0.3),
                60,
                0.001,
                0.003);
    }

    static Statistics trends(List<Trend> trends, List<ChangePoint> shifts) {
        Statistics none = Statistics.NONE;
        return new Statistics(
                none.influences(),
                trends,
                none.rolling(),
                shifts,
                none.comparisons(),
                none.duplicates(),
                none.tones(),
                none.toneConflicts(),
                none.correction());
    }

    static Estimate estimate(double score) {
        return new Estimate(score, new Interval(Math.max(-1, score - 0.25), Math.min(1, score + 0.2), 0.95));
    }

    private static Side side(String actor, double score, int statements) {
        return new Side(actor, Optional.empty(), Optional.empty(), score, statements);
    }

    static IntStream quarters(int years) {
        return IntStream.range(0, years * 4);
    }
}
