package org.entente.training.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.stance.evaluation.Score;
import org.entente.training.Figure;
import org.entente.training.TrainingOutcome;
import org.entente.training.TrainingRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a training as JSON; no sentence of the data is in it. */
final class TrainingJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TrainingJson() {}

    static String of(TrainingRequest request, TrainingOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "entente/training/1");
        json.put("seed", request.seed());
        json.put("threads", request.threads());
        json.put("recipe", request.recipe());
        json.put("minutes", outcome.duration().toSeconds() / 60.0);
        json.put("rows", outcome.corpus().counts());
        json.put("stages", outcome.histories());
        json.put("calibrations", outcome.calibrations());
        json.put(
                "development",
                outcome.figures().stream().map(TrainingJson::figure).toList());
        outcome.crossValidation().ifPresent(score -> json.put("crossValidation", score(score)));
        return JSON.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("set", figure.set().id());
        json.put("task", figure.task().name().toLowerCase(Locale.ROOT));
        json.put("rows", figure.rows());
        json.put("accuracy", figure.accuracy());
        json.put("macro", figure.macroF1());
        json.put("majority", Map.of("accuracy", figure.majorityAccuracy(), "macro", figure.majorityMacroF1()));
        json.put("calibration_error", figure.calibrationError());
        json.put("confusion", figure.confusion());
        return json;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> json = new LinkedHashMap<>(score.metrics());
        Map<String, Object> intervals = new LinkedHashMap<>();
        score.intervals().forEach((name, interval) -> intervals.put(name, List.of(interval.lower(), interval.upper())));
        json.put("intervals", intervals);
        json.put("confusion", score.tables().get("quad"));
        return json;
    }
}
