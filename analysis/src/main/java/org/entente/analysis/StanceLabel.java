package org.entente.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.stance.Stance;

/** Stances as people write them. */
public final class StanceLabel {
    private StanceLabel() {}

    /** The stance of this name, letter case and spaces around it aside. */
    public static Optional<Stance> parse(String label) {
        String name = label.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equals(name))
                .findFirst();
    }
}
