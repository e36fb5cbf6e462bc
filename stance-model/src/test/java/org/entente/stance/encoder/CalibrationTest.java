package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final float[] OUTPUTS = {(float) Math.log(6), (float) Math.log(3), 0};

    @Test
    void withoutCalibrationProbabilitiesAreTheSoftmax() {
        double[] shares = Calibration.none(Task.STANCE).probabilities(OUTPUTS);
        // By hand: 6, 3 and 1 of 10.
        assertThat(shares).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-7));
        assertThat(Calibration.none(Task.STANCE).decision(shares)).isZero();
    }

    @Test
    void temperatureAndBiasChangeProbabilities() {
        // By hand: square roots of 4, 9 and 1, the last times 5: 2, 3 and 5 of 10.
        Calibration calibration = new Calibration(2, List.of(0.0, 0.0, Math.log(5)), List.of(0.0, 0.0, 0.0));
        float[] outputs = {(float) Math.log(4), (float) Math.log(9), 0};
        assertThat(calibration.probabilities(outputs)).containsExactly(new double[] {0.2, 0.3, 0.5}, within(1e-7));
    }

    @Test
    void offsetsChangeTheDecisionOnly() {
        Calibration calibration = new Calibration(1, List.of(0.0, 0.0, 0.0), List.of(0.0, Math.log(2.1), 0.0));
        double[] shares = calibration.probabilities(OUTPUTS);
        assertThat(shares[0]).isEqualTo(0.6, within(1e-7));
        assertThat(calibration.decision(shares)).isOne();
    }

    @Test
    void extremeOutputsGiveProbabilities() {
        double[] shares = Calibration.none(Task.STANCE).probabilities(new float[] {3000, -3000, 0});
        assertThat(shares).containsExactly(1, 0, 0);
        assertThat(Calibration.none(Task.STANCE).decision(shares)).isZero();
    }

    @Test
    void impossibleCalibrationsAreRefused() {
        assertThatThrownBy(() -> new Calibration(0, List.of(), List.of())).hasMessageContaining("got 0.0");
        assertThatThrownBy(() -> new Calibration(Double.NaN, List.of(), List.of()))
                .hasMessageContaining("got NaN");
        assertThatThrownBy(() -> new Calibration(1, List.of(0.0), List.of())).hasMessageContaining("got 1 and 0");
    }

    @Test
    void errorFunctionIsAsPublished() {
        // Abramowitz and Stegun (1964), table 7.1.
        assertThat(Gelu.erf(0.5)).isEqualTo(0.5204998778, within(1.5e-7));
        assertThat(Gelu.erf(1)).isEqualTo(0.8427007929, within(1.5e-7));
        assertThat(Gelu.erf(-2)).isEqualTo(-0.9953222650, within(1.5e-7));
        assertThat(Gelu.of(0)).isZero();
        assertThat(Gelu.of(30)).isEqualTo(30);
    }
}
