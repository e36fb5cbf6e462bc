package org.entente.stance;

/**
 * What positions are toward: an issue that stands for relations with a counterpart actor.
 *
 * @param id such as "cooperation-with-us"
 * @param name as it reads in a sentence, such as "cooperation with the US"
 * @param counterpart id of the actor on the other side of the issue
 */
public record Target(String id, String name, String counterpart) {}
