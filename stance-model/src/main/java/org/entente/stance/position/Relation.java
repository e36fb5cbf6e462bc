package org.entente.stance.position;

import java.util.Optional;

/**
 * One cell of the directed matrix: a holder's stance toward a target actor over many statements.
 *
 * @param holder id of the holder
 * @param target id of the target actor
 * @param estimate empty where there is too little evidence
 * @param statements number of statements with stance FAVOR or AGAINST, at least 1
 */
public record Relation(String holder, String target, Optional<Estimate> estimate, int statements) {}
