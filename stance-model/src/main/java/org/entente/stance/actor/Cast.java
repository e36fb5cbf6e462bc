package org.entente.stance.actor;

import java.util.List;
import java.util.Optional;

/**
 * Who appears in an article.
 *
 * @param mentions of actors, in the order of the text
 * @param people mentions of persons, in the order of the text
 */
public record Cast(List<Mention> mentions, List<PersonMention> people) {
    public Cast {
        mentions = List.copyOf(mentions);
        people = List.copyOf(people);
    }

    public List<Mention> mentionsIn(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    public List<PersonMention> peopleIn(int sentence) {
        return people.stream().filter(person -> person.sentence() == sentence).toList();
    }

    /** The person that the token belongs to. */
    public Optional<PersonMention> personAt(int sentence, int token) {
        return peopleIn(sentence).stream()
                .filter(person -> person.covers(token))
                .findFirst();
    }
}
