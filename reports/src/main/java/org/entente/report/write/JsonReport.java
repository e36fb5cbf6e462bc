package org.entente.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.ReportedArticle;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Position;
import org.entente.stance.position.Relation;
import org.entente.text.Article;

/** Writes {@code report.json}: all that the report holds, for other programs. Sentences count from 0. */
public final class JsonReport implements ReportWriter {
    private static final String SCHEMA = "entente/report/1";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        OutputFile.write(folder.resolve("report.json"), out -> write(report, out));
    }

    /** Puts the file's content into the stream and closes it. */
    static void write(Report report, OutputStream out) {
        try (JsonFields json = JsonFields.pretty(out)) {
            json.object(() -> fields(json, report));
            json.endLine();
        }
    }

    private static void fields(JsonFields json, Report report) {
        json.text("schema", SCHEMA);
        json.object("target", () -> target(json, report.target()));
        json.objects("actors", report.actors(), actor -> actor(json, actor));
        json.objects("articles", report.articles(), article -> article(json, article));
        json.objects("failures", report.failures(), failure -> {
            json.text("file", failure.file());
            json.text("reason", failure.reason());
        });
        json.objects("positions", report.positions(), position -> position(json, position));
        json.objects("relations", report.relations(), relation -> relation(json, relation));
        json.objects("series", report.series(), point -> StatisticsFields.point(json, point));
        json.objects("statements", report.statements(), statement -> StatementFields.write(json, statement));
        json.objects("attributions", report.attributions(), attribution -> attribution(json, attribution));
        json.object("provenance", () -> provenance(json, report.provenance()));
        StatisticsFields.write(json, report.statistics());
    }

    private static void target(JsonFields json, Target target) {
        json.text("id", target.id());
        json.text("name", target.name());
        json.text("counterpart", target.counterpart());
    }

    private static void actor(JsonFields json, Actor actor) {
        json.text("id", actor.id());
        json.text("name", actor.name());
        json.text("color", actor.color());
    }

    private static void article(JsonFields json, ReportedArticle reported) {
        Article article = reported.article();
        json.text("id", article.id());
        json.text("file", article.file());
        json.text("title", article.title());
        json.text("date", article.date());
        json.text("outlet", article.outlet());
        json.count("words", reported.words());
        json.count("sentences", reported.sentences());
        json.text("sha256", article.sha256());
        json.text("credit", article.credit());
        json.text("url", article.url());
    }

    private static void position(JsonFields json, Position position) {
        json.text("actor", position.actor());
        json.text("label", position.label().name());
        StatisticsFields.estimate(json, position.estimate());
        json.count("statements", position.statements());
        json.number("effectiveStatements", position.effectiveStatements());
        json.count("articles", position.articles());
    }

    private static void relation(JsonFields json, Relation relation) {
        json.text("holder", relation.holder());
        json.text("target", relation.target());
        StatisticsFields.estimate(json, relation.estimate());
        json.count("statements", relation.statements());
    }

    private static void attribution(JsonFields json, Attribution attribution) {
        json.text("article", attribution.article());
        json.object("source", attribution.source(), source -> passage(json, source));
        json.object("cue", attribution.cue(), cue -> passage(json, cue));
        json.object("content", () -> passage(json, attribution.content()));
        json.text("speaker", attribution.speaker());
        json.text("actor", attribution.actor());
        json.flag("direct", attribution.direct());
        json.count("sentence", attribution.sentence());
    }

    private static void passage(JsonFields json, Passage passage) {
        json.count("start", passage.span().start());
        json.count("end", passage.span().end());
        json.text("text", passage.text());
    }

    private static void provenance(JsonFields json, Provenance provenance) {
        json.text("version", provenance.version());
        json.text("config", provenance.config());
        json.texts("models", provenance.models());
        json.object("weights", () -> weights(json, provenance.weights()));
        json.object("aggregation", () -> aggregation(json, provenance.aggregation()));
    }

    private static void weights(JsonFields json, StatementWeights weights) {
        json.number("quote", weights.quote());
        json.number("reported", weights.reported());
        json.number("narrator", weights.narrator());
        json.number("past", weights.past());
        json.number("hedged", weights.hedged());
        json.number("conditional", weights.conditional());
        json.number("denied", weights.denied());
    }

    private static void aggregation(JsonFields json, AggregationOptions options) {
        json.number("level", options.level());
        json.count("resamples", options.resamples());
        json.count("seed", options.seed());
        json.number("priorStrength", options.priorStrength());
        json.number("minimumEffectiveStatements", options.minimumEffectiveStatements());
        json.text("period", options.period());
        json.count("rollingDays", options.rollingDays());
        json.count("bandwidthDays", options.bandwidthDays());
        json.text("split", options.split());
        json.number("duplicateSimilarity", options.duplicateSimilarity());
    }
}
