package org.entente.stance.position.trend;

import java.time.LocalDate;
import org.entente.stance.position.Estimate;

/**
 * When a position most likely shifted, and how sure that is. One is estimated for every actor with enough dated
 * articles, whether or not there was a shift; {@code correctedP} says whether there was.
 *
 * @param actor id of the holder
 * @param date of the first article after the shift
 * @param earliest begin of the interval of the date
 * @param latest end of the interval of the date
 * @param level nominal coverage of that interval, such as 0.95
 * @param before the position in the articles before {@code date}
 * @param after the position in those from {@code date} on
 * @param articles number of dated articles that the test rests on
 * @param p probability of a shift at least this clear where there is none
 * @param correctedP the same, corrected for testing every actor (Holm 1979)
 */
public record ChangePoint(
        String actor,
        LocalDate date,
        LocalDate earliest,
        LocalDate latest,
        double level,
        Estimate before,
        Estimate after,
        int articles,
        double p,
        double correctedP) {
    /** Whether a shift this clear would come about by chance in less than 1 - level of all runs. */
    public boolean isSignificant() {
        return correctedP < 1 - level;
    }
}
