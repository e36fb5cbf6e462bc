package org.entente.stance.position.trend;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.stance.position.Estimate;

/**
 * The smoothed curve on one day.
 *
 * @param estimate empty where there is too little evidence nearby: the curve has a gap there
 */
public record TrendPoint(LocalDate date, Optional<Estimate> estimate) {}
