package org.entente.stance.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorRegistryTest {
    @Test
    void shipsFourActorsInTheOrderOfTheFile() {
        assertThat(ActorRegistry.shipped())
                .extracting(Actor::id)
                .containsExactly("moscow", "washington", "kabul", "taliban");
    }

    @Test
    void peopleHaveRolesWithDates() {
        assertThat(ActorRegistry.shipped("washington").orElseThrow().people())
                .anySatisfy(person -> assertThat(person.from()).isPresent());
    }
}
