package org.entente.report.write;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files show them. */
final class Figures {
    private static final int DIGITS = 6;

    private Figures() {}

    /**
     * The number rounded to six digits, with at least one after the point and never a minus before zero.
     *
     * @throws IllegalArgumentException if the number is NaN or infinite, which no file may hold
     */
    static BigDecimal rounded(String name, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("'" + name + "' must be a finite number, got " + number);
        }
        BigDecimal exact = BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1, RoundingMode.UNNECESSARY) : exact;
    }
}
