package org.entente.stance.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActorRegistryTest {
    private static final List<Actor> EVERYONE = Stream.concat(
                    ActorRegistry.shipped().stream(), ActorRegistry.world().stream())
            .toList();

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

    @Test
    void worldHasStatesAndOrganizations() {
        assertThat(ActorRegistry.world().stream().filter(Actor::isState)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ActorRegistry.world().stream().filter(actor -> !actor.isState()))
                .hasSizeGreaterThanOrEqualTo(15)
                .extracting(Actor::id)
                .contains("nato", "un", "eu", "osce", "sco", "csto");
    }

    @Test
    void worldStandsBesideTheShippedActors() {
        assertThat(EVERYONE).extracting(Actor::id).doesNotHaveDuplicates();
    }

    @Test
    void noNameBelongsToTwo() {
        Set<String> seen = new HashSet<>();
        for (Actor actor : EVERYONE) {
            Set<String> own = new HashSet<>();
            Stream.of(actor.aliases(), actor.bodies(), actor.places(), actor.adjectives(), actor.demonyms())
                    .forEach(own::addAll);
            assertThat(own).as(actor.id()).noneMatch(seen::contains);
            seen.addAll(own);
        }
    }

    @Test
    void everyStateHasABodyAndAColor() {
        assertThat(ActorRegistry.world()).allSatisfy(actor -> {
            assertThat(actor.color()).matches("#[0-9a-f]{6}");
            assertThat(actor.aliases()).isNotEmpty();
            assertThat(actor.isState() && actor.bodies().isEmpty())
                    .as(actor.id())
                    .isFalse();
        });
    }
}
