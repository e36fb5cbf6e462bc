package org.entente.stance.position;

import java.util.Optional;

/**
 * An actor's stance toward the target over many statements.
 *
 * @param actor id of the holder
 * @param estimate empty exactly where {@code label} is INSUFFICIENT
 * @param statements number of statements with stance FAVOR or AGAINST
 * @param effectiveStatements how many independent statements of equal weight would tell as much, in [0, statements]
 * @param articles number of articles that they stand in
 */
public record Position(
        String actor,
        Label label,
        Optional<Estimate> estimate,
        int statements,
        double effectiveStatements,
        int articles) {}
