package org.entente.stance.agreement;

import java.util.Optional;
import org.entente.stance.position.Interval;

/**
 * A figure about agreement.
 *
 * @param value empty where it is undefined
 * @param interval empty where the value is, and where too few resamples define the figure
 */
public record Measure(Optional<Double> value, Optional<Interval> interval) {
    /** What is not defined. */
    static final Measure UNDEFINED = new Measure(Optional.empty(), Optional.empty());

    public Measure {
        if (value.isPresent() && !Double.isFinite(value.get())) {
            throw new IllegalArgumentException("value must be finite, got " + value.get());
        }
    }
}
