package org.entente.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.report.Answer;
import org.entente.report.Charts;
import org.entente.report.Finding;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.report.write.PdfExtras.ActorHead;
import org.entente.report.write.PdfExtras.CodingLine;
import org.entente.report.write.PdfExtras.ContrastLine;
import org.entente.report.write.ReportPage.Topic;
import org.entente.stance.Stance;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.comparison.Contrast;
import org.entente.stance.position.comparison.Side;
import org.entente.stance.position.correction.Correction;
import org.entente.stance.position.influence.LeftOut;
import org.entente.stance.position.influence.Part;
import org.entente.stance.position.tone.ActorTone;

/** Puts what only the PDF says into words. */
final class ExtrasComposer {
    private static final int MOST_CONFLICTS = 5;
    private static final double LEAST_P = 0.001;

    private final Report report;
    private final ReportNames names;

    private ExtrasComposer(Report report) {
        this.report = report;
        this.names = new ReportNames(report);
    }

    static PdfExtras of(Report report) {
        return new ExtrasComposer(report).all();
    }

    private PdfExtras all() {
        Optional<Correction> correction = report.statistics().correction();
        return new PdfExtras(
                Answer.of(report),
                report.statistics().comparisons().stream().map(this::contrast).toList(),
                report.actors().stream().map(this::head).toList(),
                correction.map(this::coding).orElse(List.of()),
                correction.map(ExtrasComposer::codingLines).orElse(List.of()),
                correction.map(this::corrected).orElse(List.of()),
                report.statistics().tones().stream().map(this::tone).toList(),
                new ToneConflicts(report, names).strongest(MOST_CONFLICTS),
                Method.definitions(),
                report.statistics().duplicates().stream()
                        .map(group -> new Topic(
                                names.article(group.kept()),
                                String.join(
                                        "; ",
                                        group.copies().stream()
                                                .map(copy -> names.article(copy.article()) + " ("
                                                        + Wording.percent(Math.round(copy.similarity() * 100) / 100.0)
                                                        + " alike)")
                                                .toList())))
                        .toList(),
                Charts.whyNoOutlets(report).orElse(""));
    }

    private ContrastLine contrast(Contrast contrast) {
        String first = names.phrase(contrast.first().actor());
        String second = contrast.kind() == Contrast.Kind.ACTORS
                ? " and " + names.phrase(contrast.second().actor())
                : ", before and from " + turn(contrast.second());
        return new ContrastLine(
                Wording.capital(first + second),
                Wording.signed(contrast.difference()),
                Wording.range(contrast.interval()),
                p(contrast.correctedP()),
                contrast.isSignificant() ? "clear of chance" : "not clear of chance");
    }

    private static String turn(Side second) {
        return second.from().map(Wording::day).orElse("then on");
    }

    private static String p(double p) {
        return p < LEAST_P ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private ActorHead head(Actor actor) {
        String finding = report.positions().stream()
                .filter(position -> position.actor().equals(actor.id()))
                .findFirst()
                .map(position -> Finding.of(report, actor, position))
                .orElse("");
        List<Topic> facts = new ArrayList<>();
        report.statistics().influences().stream()
                .filter(influence -> influence.actor().equals(actor.id()))
                .forEach(influence -> {
                    moves(facts, "Article that moves it most", influence.of(Part.ARTICLE));
                    moves(facts, "Speaker who moves it most", influence.of(Part.SPEAKER));
                    moves(facts, "Outlet that moves it most", influence.of(Part.OUTLET));
                });
        report.statistics().tones().stream()
                .filter(tone -> tone.actor().equals(actor.id()))
                .forEach(tone -> facts.add(new Topic("Tone, which does not count", toneFigures(tone))));
        report.statistics()
                .correction()
                .ifPresent(correction -> correction.positions().stream()
                        .filter(position -> position.actor().equals(actor.id()))
                        .forEach(position ->
                                facts.add(new Topic("Corrected for reading errors", figures(position.estimate())))));
        return new ActorHead(finding, facts);
    }

    /** Says nothing where the part is all there is. */
    private void moves(List<Topic> facts, String heading, List<LeftOut> parts) {
        if (parts.isEmpty() || parts.get(0).scoreWithout().isEmpty()) {
            return;
        }
        LeftOut most = parts.get(0);
        String what = most.part() == Part.ARTICLE ? names.article(most.id()) : Printable.text(most.id());
        String without = most.scoreWithout().map(Wording::signed).orElse("");
        facts.add(new Topic(
                heading,
                what + ": the score would be " + without + " without "
                        + (most.statements() == 1 ? "this statement" : "these " + most.statements() + " statements")));
    }

    private List<String> coding(Correction correction) {
        List<String> coding = new ArrayList<>();
        coding.add("People coded " + Wording.counted(correction.coded(), "statement") + " of this report by hand ("
                + Wording.counted(correction.coders(), "coder")
                + "). The table says what they called those that the program took for favor or against; the corrected"
                + " positions take these errors into account, and their intervals the size of the sample.");
        correction.leftOut().forEach(line -> coding.add("Left out: " + Printable.text(line)));
        return coding;
    }

    private static List<CodingLine> codingLines(Correction correction) {
        return correction.errors().stream()
                .map(error -> new CodingLine(
                        error.model() == Stance.FAVOR ? "For" : error.model() == Stance.AGAINST ? "Against" : "Neither",
                        error.coded(),
                        share(error.favor()),
                        share(error.neither()),
                        share(error.against())))
                .toList();
    }

    private static String share(double share) {
        return Math.round(share * 100) + "%";
    }

    private List<Topic> corrected(Correction correction) {
        return correction.positions().stream()
                .map(position -> new Topic(names.label(position.actor()), figures(position.estimate())))
                .toList();
    }

    private Topic tone(ActorTone tone) {
        return new Topic(names.label(tone.actor()), toneFigures(tone));
    }

    private static String toneFigures(ActorTone tone) {
        return figures(tone.estimate()) + ", "
                + (tone.kind() == ActorTone.Kind.SENTENCE ? "of the sentences" : "toward the target") + " ("
                + Wording.counted(tone.statements(), "statement") + ")";
    }

    private static String figures(Estimate estimate) {
        return Wording.signed(estimate.score()) + ", "
                + Wording.percent(estimate.interval().level()) + " interval " + Wording.range(estimate.interval());
    }
}
