package org.entente.stance.position.influence;

import java.util.Optional;

/**
 * What a position would be without one part of its evidence.
 *
 * @param id of the statement or the article, or the name of the speaker or the outlet
 * @param statements number of statements that go with it, at least 1
 * @param scoreWithout the score that the others give; empty where none are left
 * @param shift how far this part moves the score: the score less the one without it, in [-2, 2]; positive moves toward
 *     FAVOR. Where no others are left, it is the whole score.
 */
public record LeftOut(Part part, String id, int statements, Optional<Double> scoreWithout, double shift) {}
