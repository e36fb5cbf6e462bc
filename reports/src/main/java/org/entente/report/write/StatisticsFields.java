package org.entente.report.write;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.stance.duplicates.DuplicateGroup;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Interval;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.comparison.Contrast;
import org.entente.stance.position.comparison.Side;
import org.entente.stance.position.correction.Correction;
import org.entente.stance.position.influence.Influence;
import org.entente.stance.position.trend.ChangePoint;
import org.entente.stance.position.trend.Trend;
import org.entente.stance.statistics.Statistics;

/** The fields of {@code report.json} for what goes beyond positions, relations and series. */
final class StatisticsFields {
    private StatisticsFields() {}

    static void write(JsonFields json, Statistics statistics) {
        json.objects("influences", statistics.influences(), influence -> influence(json, influence));
        json.objects("trends", statistics.trends(), trend -> trend(json, trend));
        json.objects("rolling", statistics.rolling(), point -> point(json, point));
        json.objects("changePoints", statistics.changePoints(), change -> change(json, change));
        json.objects("comparisons", statistics.comparisons(), contrast -> contrast(json, contrast));
        json.objects("duplicates", statistics.duplicates(), group -> duplicates(json, group));
        json.objects("tones", statistics.tones(), tone -> {
            json.text("actor", tone.actor());
            json.text("kind", tone.kind().name());
            json.number("tone", tone.estimate().score());
            json.object("interval", () -> interval(json, tone.estimate().interval()));
            json.count("statements", tone.statements());
        });
        json.objects("toneConflicts", statistics.toneConflicts(), conflict -> {
            json.text("statement", conflict.statement());
            json.text("kind", conflict.kind().name());
            json.number("tone", conflict.tone());
            json.number("score", conflict.score());
        });
        json.object("correction", statistics.correction(), correction -> correction(json, correction));
    }

    static void point(JsonFields json, SeriesPoint point) {
        json.text("actor", point.actor());
        json.text("from", point.from().toString());
        json.text("to", point.to().toString());
        estimate(json, point.estimate());
        json.count("statements", point.statements());
    }

    static void estimate(JsonFields json, Optional<Estimate> estimate) {
        json.number("score", estimate.map(Estimate::score));
        json.object("interval", estimate.map(Estimate::interval), interval -> interval(json, interval));
    }

    private static void interval(JsonFields json, Interval interval) {
        json.number("lower", interval.lower());
        json.number("upper", interval.upper());
        json.number("level", interval.level());
    }

    private static void influence(JsonFields json, Influence influence) {
        json.text("actor", influence.actor());
        json.objects("parts", influence.parts(), part -> {
            json.text("part", part.part().name());
            json.text("id", part.id());
            json.count("statements", part.statements());
            json.number("scoreWithout", part.scoreWithout());
            json.number("shift", part.shift());
        });
    }

    private static void trend(JsonFields json, Trend trend) {
        json.text("actor", trend.actor());
        json.count("bandwidthDays", trend.bandwidthDays());
        json.objects("points", trend.points(), point -> {
            json.text("date", point.date().toString());
            estimate(json, point.estimate());
        });
        json.objects("gaps", trend.gaps(), gap -> {
            json.text("from", gap.from().toString());
            json.text("to", gap.to().toString());
        });
    }

    private static void change(JsonFields json, ChangePoint change) {
        json.text("actor", change.actor());
        json.text("date", change.date().toString());
        json.text("earliest", change.earliest().toString());
        json.text("latest", change.latest().toString());
        json.number("level", change.level());
        json.object("before", () -> estimate(json, Optional.of(change.before())));
        json.object("after", () -> estimate(json, Optional.of(change.after())));
        json.count("articles", change.articles());
        json.number("p", change.p());
        json.number("correctedP", change.correctedP());
    }

    private static void contrast(JsonFields json, Contrast contrast) {
        json.text("kind", contrast.kind().name());
        json.object("first", () -> side(json, contrast.first()));
        json.object("second", () -> side(json, contrast.second()));
        json.number("difference", contrast.difference());
        json.object("interval", () -> interval(json, contrast.interval()));
        json.number("p", contrast.p());
        json.number("correctedP", contrast.correctedP());
    }

    private static void side(JsonFields json, Side side) {
        json.text("actor", side.actor());
        json.text("from", side.from().map(LocalDate::toString));
        json.text("to", side.to().map(LocalDate::toString));
        json.number("score", side.score());
        json.count("statements", side.statements());
    }

    private static void duplicates(JsonFields json, DuplicateGroup group) {
        json.text("kept", group.kept());
        json.objects("copies", group.copies(), copy -> {
            json.text("article", copy.article());
            json.number("similarity", copy.similarity());
        });
    }

    private static void correction(JsonFields json, Correction correction) {
        json.count("coded", correction.coded());
        json.count("coders", correction.coders());
        json.objects("errors", correction.errors(), error -> {
            json.text("model", error.model().name());
            json.count("coded", error.coded());
            json.number("favor", error.favor());
            json.number("neither", error.neither());
            json.number("against", error.against());
        });
        json.objects("positions", correction.positions(), position -> {
            json.text("actor", position.actor());
            json.text("label", position.label().name());
            estimate(json, Optional.of(position.estimate()));
        });
        json.texts("leftOut", correction.leftOut());
    }
}
