package org.entente.stance.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Token;

/** When an article without a date may have been written, by whom it calls by an office: "President Karzai". */
final class Era {
    /** Before an office, these make it another one, or one that the person no longer or not yet has. */
    private static final Set<String> OTHER_OFFICE =
            Set.of("vice", "deputy", "former", "ex", "then", "late", "acting", "future");

    private record Holder(String name, String role) {}

    private Era() {}

    /** Always, if the article calls nobody by an office, or two who never had theirs at the same time. */
    static Period of(AnnotatedArticle article, List<Actor> actors) {
        List<String> sentences = article.sentences().stream()
                .map(sentence -> sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .map(words -> " " + words.toLowerCase(Locale.ROOT) + " ")
                .toList();
        Map<Holder, Period> terms = new LinkedHashMap<>();
        actors.stream()
                .flatMap(actor -> actor.people().stream())
                .filter(person -> person.role().isPresent())
                .filter(person -> forms(person).anyMatch(form -> isIn(sentences, form)))
                .forEach(person -> terms.merge(
                        new Holder(person.name(), person.role().orElseThrow()), person.term(), Period::hull));
        // On the day of a change, both are in the office.
        Period era = terms.values().stream().reduce(Period.ALWAYS, Period::and).inner();
        return era.isEmpty() ? Period.ALWAYS : era;
    }

    private static Stream<String> forms(Person person) {
        String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return Stream.concat(Stream.of(person.name(), surname), person.aliases().stream())
                .map(name -> " " + person.role().orElseThrow() + " " + name + " ")
                .map(form -> form.toLowerCase(Locale.ROOT));
    }

    private static boolean isIn(List<String> sentences, String form) {
        return sentences.stream().anyMatch(sentence -> {
            int at = sentence.indexOf(form);
            return at >= 0 && !OTHER_OFFICE.contains(wordBefore(sentence, at));
        });
    }

    private static String wordBefore(String sentence, int end) {
        return sentence.substring(sentence.lastIndexOf(' ', end - 1) + 1, end);
    }
}
