package org.entente.stance.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the definitions of actors. */
public final class RegistryLint {
    private RegistryLint() {}

    /**
     * What someone should look at, names first, in the order of the registry.
     *
     * @param date roles that ended before it are findings; none are where it is empty
     */
    public static List<RegistryFinding> check(List<Actor> actors, Optional<LocalDate> date) {
        List<RegistryFinding> findings = new ArrayList<>(new NameLint(actors).findings());
        findings.addAll(new PeopleLint(actors).findings(date));
        return List.copyOf(findings);
    }
}
