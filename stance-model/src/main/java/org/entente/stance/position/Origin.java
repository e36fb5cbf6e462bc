package org.entente.stance.position;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the statistics need to know of an article.
 *
 * @param article its id
 * @param fingerprint the same for articles with the same content, such as a digest; random numbers go by it, so that it
 *     makes no difference under which name an article came
 */
public record Origin(String article, Optional<LocalDate> date, Optional<String> outlet, String fingerprint) {
    /** An article of which nothing else is known. */
    public static Origin of(String article) {
        return new Origin(article, Optional.empty(), Optional.empty(), article);
    }

    /** An article of this date. */
    public static Origin of(String article, LocalDate date) {
        return new Origin(article, Optional.of(date), Optional.empty(), article);
    }
}
