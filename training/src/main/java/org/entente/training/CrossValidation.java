package org.entente.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Bootstrap;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.Score;

/** The answers to PLOVER rows by encoders that were not trained on them. */
final class CrossValidation {
    private static final List<String> SIDES = List.of("COOPERATION", "CONFLICT");

    private CrossValidation() {}

    /** An answer, calibrated on other rows. */
    record Judged(Answer answer, Calibration calibration) {
        int decision() {
            return calibration.decision(calibration.probabilities(answer.outputs()));
        }
    }

    /** The binary and the quad figures with 95 percent intervals from resampling rows. */
    static Score score(List<Judged> rows, long seed) {
        Score score = Bootstrap.withSeed(seed).score(rows, CrossValidation::metrics);
        return score.with("quad", new Confusion(Task.EVENT.classes(), quads(rows)).table());
    }

    private static Map<String, Number> metrics(List<Judged> rows) {
        Confusion quad = new Confusion(Task.EVENT.classes(), quads(rows));
        Confusion binary = new Confusion(
                SIDES,
                rows.stream()
                        .map(row -> new Labelled(side(row.answer().gold()), side(row.decision())))
                        .toList());
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("rows", rows.size());
        metrics.put("binary_macro", binary.macroF1());
        metrics.put("quad_macro", quad.macroF1());
        metrics.put("quad_accuracy", quad.accuracy());
        metrics.put("calibration_error", calibrationError(rows));
        return metrics;
    }

    /** Folds have calibrations of their own, so their answers are made probabilities first. */
    private static double calibrationError(List<Judged> rows) {
        List<Answer> calibrated = rows.stream()
                .map(row -> new Answer(row.answer().example(), Task.EVENT, logarithms(row)))
                .toList();
        return Figure.calibrationError(calibrated, Calibration.none(Task.EVENT));
    }

    private static float[] logarithms(Judged row) {
        double[] probabilities = row.calibration().probabilities(row.answer().outputs());
        float[] logarithms = new float[probabilities.length];
        for (int c = 0; c < logarithms.length; c++) {
            logarithms[c] = (float) Math.log(Math.max(1e-30, probabilities[c]));
        }
        return logarithms;
    }

    private static List<Labelled> quads(List<Judged> rows) {
        List<String> classes = Task.EVENT.classes();
        return rows.stream()
                .map(row -> new Labelled(classes.get(row.answer().gold()), classes.get(row.decision())))
                .toList();
    }

    private static String side(int quad) {
        return SIDES.get(quad < 2 ? 0 : 1);
    }
}
