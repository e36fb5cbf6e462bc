package org.entente.stance.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person who speaks for an actor while in a role.
 *
 * @param name full name
 * @param aliases other full forms of the name; a surname alone counts after a full form in the same article
 * @param role such as "president"
 * @param from first day in the role; empty if before every article
 * @param to last day in the role; empty if after every article
 */
public record Person(
        String name, List<String> aliases, Optional<String> role, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Person {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** When the person is in the role. */
    Period term() {
        return new Period(from, to);
    }

    /** Whether the person is in the role on a day of the period. */
    boolean isInRole(Period period) {
        return !term().and(period).isEmpty();
    }
}
