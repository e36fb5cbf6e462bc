package org.entente.stance.position.comparison;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the two that are compared.
 *
 * @param actor id of the holder
 * @param from first day of the period; empty if everything is compared, or from the beginning
 * @param to last day of the period; empty if everything is compared, or to the end
 * @param score of the actor in the period
 * @param statements number of statements with stance FAVOR or AGAINST in the period, at least 1
 */
public record Side(String actor, Optional<LocalDate> from, Optional<LocalDate> to, double score, int statements) {}
