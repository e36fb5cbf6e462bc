package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "-0.7, -0.7",
        "0.1234565, 0.123457",
        "1, 1.0",
        "-0.0, 0.0",
        "-0.0000001, 0.0",
        "0.00001, 0.00001",
        "120, 120.0"
    })
    void sixDigitsWithoutExponentAndWithoutMinusZero(double number, String expected) {
        assertThat(Figures.rounded("x", number).toPlainString()).isEqualTo(expected);
    }
}
