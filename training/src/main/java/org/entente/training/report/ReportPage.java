package org.entente.training.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.stance.evaluation.Score;
import org.entente.training.Figure;
import org.entente.training.History;
import org.entente.training.TrainingOutcome;
import org.entente.training.TrainingRequest;
import org.entente.training.data.Count;

/** The report as a page that needs nothing but itself. */
final class ReportPage {
    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
                    + "table{border-collapse:collapse;margin:1rem 0}th,td{padding:.2rem .6rem;text-align:right;"
                    + "border-bottom:1px solid #ddd}th:first-child,td:first-child,td.text{text-align:left}"
                    + "caption{text-align:left;font-weight:bold}svg{max-width:40rem;display:block}"
                    + "svg text{font-size:11px;fill:#444}.axis{fill:none;stroke:#888}"
                    + ".curve{fill:none;stroke:#0072b2;stroke-width:1.5}circle{fill:#0072b2}";

    private final StringBuilder page = new StringBuilder();

    private ReportPage() {}

    static String of(TrainingRequest request, TrainingOutcome outcome) {
        ReportPage page = new ReportPage();
        page.head(request, outcome);
        page.counts(outcome.corpus().counts());
        outcome.histories().forEach(page::history);
        page.figures(outcome.figures());
        outcome.crossValidation().ifPresent(page::crossValidation);
        outcome.figures()
                .forEach(figure ->
                        page.confusion("Development: " + figure.set().id() + ", " + task(figure), figure.confusion()));
        page.mistakes(outcome.mistakes());
        return page.page.append("</body></html>\n").toString();
    }

    private static String task(Figure figure) {
        return figure.task().name().toLowerCase(Locale.ROOT);
    }

    private void head(TrainingRequest request, TrainingOutcome outcome) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Training</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>Training of the stance encoder</h1>\n<p>Seed ")
                .append(request.seed())
                .append(", ")
                .append(request.threads())
                .append(" threads, ")
                .append(outcome.duration().toMinutes())
                .append(" minutes in the last run.</p>\n<p>")
                .append(Html.escaped(request.recipe().toString()))
                .append(
                        "</p>\n<p>This page quotes rows of the data. If these belong to others, so does the page.</p>\n");
    }

    private void counts(List<Count> counts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Count count : counts) {
            rows.add(List.of(
                    count.set().id(),
                    count.rows(),
                    count.unreadable(),
                    count.repeats(),
                    count.excluded(),
                    count.setAside(),
                    count.shared(),
                    count.beyondLimit(),
                    count.development(),
                    count.training()));
        }
        table(
                "Rows",
                List.of(
                        "data",
                        "read",
                        "unreadable",
                        "repeats",
                        "excluded",
                        "set aside",
                        "in another part",
                        "beyond limit",
                        "development",
                        "training"),
                rows);
    }

    private void history(History history) {
        String stage = history.stage();
        page.append("<h2>Stage ").append(Html.escaped(stage)).append("</h2>\n<h3>Loss in training, by step</h3>\n");
        page.append(CurveSvg.of(
                "Loss of stage " + stage + " by step",
                "step",
                IntStream.range(0, history.losses().size())
                        .mapToObj(
                                i -> new CurveSvg.Point(i + 1, history.losses().get(i)))
                        .toList()));
        page.append("<h3>Macro F1 on the development part, by epoch</h3>\n");
        page.append(CurveSvg.of(
                "Macro F1 of stage " + stage + " by epoch",
                "epoch",
                history.epochs().stream()
                        .map(epoch -> new CurveSvg.Point(epoch.number(), epoch.macroF1()))
                        .toList()));
        List<List<Object>> rows = new ArrayList<>();
        history.epochs()
                .forEach(epoch -> rows.add(List.of(
                        epoch.number() == history.bestEpoch() ? epoch.number() + " (kept)" : epoch.number(),
                        epoch.loss(),
                        epoch.macroF1())));
        table("Development part, before calibration", List.of("epoch", "loss", "macro F1"), rows);
    }

    private void figures(List<Figure> figures) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(List.of(
                    figure.set().id() + ", " + task(figure),
                    figure.rows(),
                    figure.accuracy(),
                    figure.macroF1(),
                    figure.majorityAccuracy(),
                    figure.majorityMacroF1(),
                    figure.calibrationError()));
        }
        page.append("<h2>Result</h2>\n");
        table(
                "Development part, on which decisions and probabilities are fitted as well",
                List.of(
                        "data, task",
                        "rows",
                        "accuracy",
                        "macro F1",
                        "majority's accuracy",
                        "majority's macro F1",
                        "calibration error"),
                rows);
    }

    private void crossValidation(Score score) {
        List<List<Object>> rows = new ArrayList<>();
        score.metrics().forEach((name, value) -> {
            var interval = score.intervals().get(name);
            rows.add(List.of(
                    name, value, interval == null ? "" : interval.lower(), interval == null ? "" : interval.upper()));
        });
        table("Cross-validation on plover rows", List.of("figure", "value", "lower", "upper"), rows);
        confusion("Cross-validation", score.tables().getOrDefault("quad", Map.of()));
    }

    private void confusion(String caption, Map<String, Map<String, Number>> table) {
        List<String> columns = new ArrayList<>(List.of("right class \u2193, answer \u2192"));
        table.values().stream().findFirst().ifPresent(row -> columns.addAll(row.keySet()));
        List<List<Object>> rows = new ArrayList<>();
        table.forEach((gold, answers) -> {
            List<Object> row = new ArrayList<>(List.of(gold));
            row.addAll(answers.values());
            rows.add(row);
        });
        table(caption, columns, rows);
    }

    private void mistakes(List<TrainingOutcome.Mistake> mistakes) {
        page.append("<h2>Furthest from right</h2>\n<p>Holder in [ ], target in { }.</p>\n");
        List<List<Object>> rows = new ArrayList<>();
        for (TrainingOutcome.Mistake mistake : mistakes) {
            rows.add(List.of(
                    mistake.text(),
                    mistake.set() + ", " + mistake.task().name().toLowerCase(Locale.ROOT),
                    mistake.gold(),
                    mistake.answer(),
                    mistake.probability()));
        }
        table(
                "Rows of the development part",
                List.of("row", "data, task", "right class", "answer", "probability of the right class"),
                rows);
    }

    private void table(String caption, List<String> columns, List<List<Object>> rows) {
        page.append("<table><caption>").append(Html.escaped(caption)).append("</caption><tr>");
        columns.forEach(column ->
                page.append("<th scope=\"col\">").append(Html.escaped(column)).append("</th>"));
        page.append("</tr>\n");
        for (List<Object> row : rows) {
            page.append("<tr>");
            row.forEach(
                    cell -> page.append("<td>").append(Html.escaped(cell(cell))).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String cell(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : cell.toString();
    }
}
