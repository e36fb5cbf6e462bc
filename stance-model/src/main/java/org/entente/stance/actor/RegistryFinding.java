package org.entente.stance.actor;

/**
 * Something in a registry that someone should look at.
 *
 * @param place where it stands, such as {@code moscow.aliases 'Russia'}
 * @param problem what is the matter
 * @param advice what to do
 */
public record RegistryFinding(String place, String problem, String advice) {}
