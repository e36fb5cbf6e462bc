package org.entente.stance.position.trend;

import java.time.LocalDate;

/**
 * A stretch of time without a statement that is long beside the smoothing.
 *
 * @param from day after the last statement before the gap
 * @param to day before the first statement after it
 */
public record Gap(LocalDate from, LocalDate to) {}
