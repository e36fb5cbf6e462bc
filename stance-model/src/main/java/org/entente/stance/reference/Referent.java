package org.entente.stance.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a noun or pronoun stands for, as far as another pronoun may take it up. */
record Referent(Sort sort, Optional<String> person, List<String> actors) {
    /** What decides which pronouns agree. */
    enum Sort {
        PERSON(Pronoun.PERSON),
        PEOPLE(Pronoun.GROUP),
        STATE(Pronoun.THING),
        ORGANIZATION(Pronoun.THING, Pronoun.GROUP),
        THING(Pronoun.THING),
        THINGS(Pronoun.GROUP);

        private final Set<Pronoun> pronouns;

        Sort(Pronoun... pronouns) {
            this.pronouns = Set.of(pronouns);
        }
    }

    /** The third-person pronouns, by what they stand for. */
    enum Pronoun {
        PERSON(Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself")),
        THING(Set.of("it", "its", "itself")),
        GROUP(Set.of("they", "their", "them", "theirs", "themselves"));

        private final Set<String> words;

        Pronoun(Set<String> words) {
            this.words = words;
        }

        static Optional<Pronoun> of(String word) {
            for (Pronoun pronoun : values()) {
                if (pronoun.words.contains(word)) {
                    return Optional.of(pronoun);
                }
            }
            return Optional.empty();
        }
    }

    Referent {
        actors = List.copyOf(actors);
    }

    static Referent of(Sort sort, String... actors) {
        return new Referent(sort, Optional.empty(), List.of(actors));
    }

    boolean agreesWith(Pronoun pronoun) {
        return sort.pronouns.contains(pronoun);
    }

    /** Whether it is someone whom the article or the registry knows. */
    boolean isKnown() {
        return person.isPresent() || !actors.isEmpty();
    }
}
