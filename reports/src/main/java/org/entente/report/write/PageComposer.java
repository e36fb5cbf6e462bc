package org.entente.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.report.Charts;
import org.entente.report.Finding;
import org.entente.report.Printable;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.report.write.ReportPage.FindingLine;
import org.entente.report.write.ReportPage.Topic;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;

/** Puts a report into words. */
final class PageComposer {
    private PageComposer() {}

    static ReportPage of(Report report, List<ChartFigure> figures) {
        return new ReportPage(
                title(report),
                basis(report),
                asked(report),
                Wording.percent(report.provenance().aggregation().level()) + " interval",
                findings(report),
                figures.stream().map(ChartFigure::onPage).toList(),
                Charts.whyNoTimeline(report).orElse(""),
                "Up to " + StrongestEvidence.MOST
                        + " statements a side, those first that move the score most. The words in bold"
                        + " gave the score. All statements are in statements.csv and statements.jsonl.",
                new StrongestEvidence(report).all(),
                Method.topics(report),
                Method.limits(),
                facts(report.provenance()),
                report.articles().stream().map(ArticleNames::line).toList(),
                report.failures().stream()
                        .map(f -> new Topic(Printable.text(f.file()), Printable.text(f.reason())))
                        .toList(),
                Printable.text(report.provenance().version()));
    }

    private static String title(Report report) {
        String where = report.actors().size() == 1
                ? "Where " + Wording.actor(report.actors().get(0)) + " stands on "
                : "Where they stand on ";
        return where + Printable.text(report.target().name());
    }

    private static String basis(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.counted(report.articles().size(), "article"));
        Wording.period(report).ifPresent(parts::add);
        List<String> outlets = report.articles().stream()
                .flatMap(a -> a.article().outlet().stream())
                .map(Printable::text)
                .distinct()
                .toList();
        if (!outlets.isEmpty()) {
            parts.add(Wording.listed(outlets));
        }
        return String.join(" \u00b7 ", parts);
    }

    private static String asked(Report report) {
        List<String> names = report.actors().stream().map(Wording::actor).toList();
        String where = names.size() == 1 ? "Where does " : "Where do ";
        String stand = names.size() == 1 ? " stand on " : " each stand on ";
        return where + (names.isEmpty() ? "the actors" : Wording.listed(names)) + stand
                + Printable.text(report.target().name()) + ", going by what "
                + (report.articles().size() == 1 ? "this article says?" : "these articles say?");
    }

    private static List<FindingLine> findings(Report report) {
        List<FindingLine> lines = new ArrayList<>();
        for (int i = 0; i < report.actors().size(); i++) {
            Actor actor = report.actors().get(i);
            String anchor = StrongestEvidence.anchor(i);
            report.positions().stream()
                    .filter(position -> position.actor().equals(actor.id()))
                    .findFirst()
                    .ifPresent(position -> lines.add(line(report, actor, anchor, position)));
        }
        return lines;
    }

    private static FindingLine line(Report report, Actor actor, String anchor, Position position) {
        Optional<Estimate> estimate = position.estimate();
        return new FindingLine(
                Printable.text(actor.name()),
                anchor,
                estimate.map(PageComposer::verdict).orElse("Too little evidence"),
                Finding.of(report, actor, position),
                estimate.map(e -> Wording.signed(e.score())).orElse("none"),
                estimate.map(e -> Wording.range(e.interval())).orElse("none"),
                position.statements(),
                String.format(Locale.ROOT, "%.1f", position.effectiveStatements()),
                position.articles());
    }

    private static String verdict(Estimate estimate) {
        int side = Wording.side(estimate);
        if (side == 0) {
            return "No clear side";
        }
        return side > 0 ? "For" : "Against";
    }

    private static List<Topic> facts(Provenance provenance) {
        return List.of(
                new Topic("Program", "Entente " + Printable.text(provenance.version())),
                new Topic("Models", Printable.text(String.join("; ", provenance.models()))),
                new Topic("Configuration", "SHA-256 " + Printable.text(provenance.config())),
                new Topic("Random numbers", "seed " + provenance.aggregation().seed()));
    }
}
