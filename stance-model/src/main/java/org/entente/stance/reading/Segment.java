package org.entente.stance.reading;

import java.util.Optional;
import java.util.Set;
import org.entente.stance.Voice;

/**
 * The tokens of a sentence that one voice says.
 *
 * @param speaker who says them
 * @param actor id of the actor that the speaker speaks for
 */
record Segment(Voice voice, Set<Integer> tokens, Optional<String> speaker, Optional<String> actor) {}
