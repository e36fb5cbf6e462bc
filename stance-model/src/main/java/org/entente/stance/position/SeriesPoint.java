package org.entente.stance.position;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An actor's stance toward the target in one period.
 *
 * @param actor id of the holder
 * @param from first day of the period
 * @param to last day of the period
 * @param estimate empty where there is too little evidence
 * @param statements number of statements with stance FAVOR or AGAINST in the period, at least 1
 */
public record SeriesPoint(String actor, LocalDate from, LocalDate to, Optional<Estimate> estimate, int statements) {}
