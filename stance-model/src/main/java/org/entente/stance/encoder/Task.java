package org.entente.stance.encoder;

import java.util.List;

/** What the encoder is asked about a marked sentence; each task has a head of its own. */
public enum Task {
    /** What the holder says or does toward the target. */
    STANCE("FAVOR", "NEITHER", "AGAINST"),
    /** Sentiment between the two sides in either direction, in the classes of Park, Pan and Joo (2021). */
    RELATION("0", "1", "2", "3", "4"),
    /** The quad class of PLOVER's events. */
    EVENT("VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT"),
    /** The author's sentiment toward the target, as in NewsMTSC (Hamborg and Donnay, 2021). */
    TONE("POSITIVE", "NEUTRAL", "NEGATIVE");

    private final List<String> classes;

    Task(String... classes) {
        this.classes = List.of(classes);
    }

    /** Names of the classes in the order of the head's outputs. */
    public List<String> classes() {
        return classes;
    }
}
