package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
    private static final int SEED = 11;

    private final List<float[]> outputs = new ArrayList<>();
    private final List<Integer> golds = new ArrayList<>();

    /** Labels drawn from softmax(outputs / temperature + bias). */
    private void draw(int rows, double temperature, double... bias) {
        Random random = new Random(SEED);
        for (int row = 0; row < rows; row++) {
            float[] output = new float[3];
            double[] share = new double[3];
            double sum = 0;
            for (int c = 0; c < 3; c++) {
                output[c] = (float) (random.nextGaussian() * 3);
                share[c] = Math.exp(output[c] / temperature + bias[c]);
                sum += share[c];
            }
            double at = random.nextDouble() * sum;
            int gold = at < share[0] ? 0 : at < share[0] + share[1] ? 1 : 2;
            outputs.add(output);
            golds.add(gold);
        }
    }

    @Test
    void findsTheTemperatureAndTheBiasesThatLabelsWereDrawnWith() {
        draw(20_000, 2, 0, 1, -1);

        Calibration calibration = CalibrationFit.of(Task.STANCE, outputs, golds);

        assertThat(calibration.temperature()).isCloseTo(2, within(0.1));
        assertThat(calibration.bias().get(1) - calibration.bias().get(0)).isCloseTo(1, within(0.1));
        assertThat(calibration.bias().get(2) - calibration.bias().get(0)).isCloseTo(-1, within(0.1));
    }

    @Test
    void offsetsHelpARareClassWithinTheToleratedLoss() {
        draw(3000, 3, 0, 2.5, -1);

        Calibration calibration = CalibrationFit.of(Task.STANCE, outputs, golds);

        Calibration likeliest = new Calibration(
                calibration.temperature(),
                calibration.bias(),
                Calibration.none(Task.STANCE).offsets());
        assertThat(right(calibration)).isGreaterThanOrEqualTo(right(likeliest) - 0.01);
        assertThat(calibration.offsets()).isNotEqualTo(likeliest.offsets());
    }

    private double right(Calibration calibration) {
        int right = 0;
        for (int row = 0; row < golds.size(); row++) {
            right += calibration.decision(calibration.probabilities(outputs.get(row))) == golds.get(row) ? 1 : 0;
        }
        return (double) right / golds.size();
    }

    @Test
    void separableRowsDoNotRunAway() {
        for (int row = 0; row < 60; row++) {
            outputs.add(new float[] {row % 3 == 0 ? 1 : 0, row % 3 == 1 ? 1 : 0, row % 3 == 2 ? 1 : 0});
            golds.add(row % 3);
        }

        assertThat(CalibrationFit.of(Task.STANCE, outputs, golds).temperature()).isBetween(0.01, 1.0);
    }

    @Test
    void fewRowsSayNothing() {
        draw(29, 2, 0, 0, 0);

        assertThat(CalibrationFit.of(Task.STANCE, outputs, golds)).isEqualTo(Calibration.none(Task.STANCE));
    }
}
