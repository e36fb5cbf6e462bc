package org.entente.training.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.Span;

/**
 * Gives the states of a sentence other names, all forms of one state those of another, so that what is learned does
 * not hang on who is named. Known are the forms of the shipped actors and of the world's states. Thread-safe.
 */
public final class StateNames {
    private static final Pattern VOWEL = Pattern.compile("[AEIO].*|U[^kr].*");

    /** What a state is called; a form's index is its kind. */
    private record State(List<String> forms) {}

    private record Form(String state, int kind) {}

    private record Edit(int start, int end, String text) {}

    private final Map<String, Form> known = new HashMap<>();
    private final List<State> choices = new ArrayList<>();
    private final Pattern pattern;

    /** Reads the registry. */
    public StateNames() {
        Stream.concat(ActorRegistry.shipped().stream(), ActorRegistry.world().stream())
                .filter(actor -> !actor.places().isEmpty()
                        && !actor.adjectives().isEmpty()
                        && !actor.demonyms().isEmpty()
                        && !actor.aliases().isEmpty())
                .forEach(this::add);
        pattern = Pattern.compile("(?:(?<article>\\b(?:an?|An?|the|The) ))?\\b(?<form>"
                + known.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    private void add(Actor actor) {
        List<List<String>> kinds = List.of(actor.aliases(), actor.adjectives(), actor.demonyms(), actor.places());
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (String form : kinds.get(kind)) {
                known.putIfAbsent(form, new Form(actor.id(), kind));
            }
        }
        if (actor.phrase().equals(actor.name()) && actor.aliases().contains(actor.name())) {
            choices.add(new State(kinds.stream().map(forms -> forms.get(0)).toList()));
        }
    }

    /** The example with other states; itself if it names none, or if a side begins or ends within a name. */
    public Example exchanged(Example example, Random random) {
        MarkedSentence sentence = example.sentence();
        Map<String, State> others = new HashMap<>();
        Set<State> taken = new HashSet<>();
        List<Edit> edits = edits(sentence.text(), others, taken, random);
        Optional<String> holder = sentence.holderName().map(name -> renamed(name, others, taken, random));
        Optional<String> target = sentence.targetName().map(name -> renamed(name, others, taken, random));
        if (Stream.of(sentence.holders(), sentence.targets())
                .flatMap(List::stream)
                .anyMatch(span -> isWithin(span.start(), edits) || isWithin(span.end(), edits))) {
            return example;
        }
        MarkedSentence renamed = new MarkedSentence(
                applied(sentence.text(), edits),
                moved(sentence.holders(), edits),
                moved(sentence.targets(), edits),
                holder,
                target);
        return new Example(example.origin(), example.group(), renamed, example.labels());
    }

    private String renamed(String name, Map<String, State> others, Set<State> taken, Random random) {
        return applied(name, edits(name, others, taken, random));
    }

    private List<Edit> edits(String text, Map<String, State> others, Set<State> taken, Random random) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Form form = known.get(matcher.group("form"));
            if (form == null) {
                continue;
            }
            State other = others.computeIfAbsent(form.state(), state -> untaken(taken, random));
            String name = other.forms().get(form.kind());
            String article = matcher.group("article");
            if (article != null) {
                edits.add(new Edit(
                        matcher.start("article"), matcher.end("article"), article(article, form.kind(), name)));
            }
            edits.add(new Edit(matcher.start("form"), matcher.end("form"), name));
        }
        return edits;
    }

    private State untaken(Set<State> taken, Random random) {
        State state = choices.get(random.nextInt(choices.size()));
        while (!taken.add(state)) {
            state = choices.get(random.nextInt(choices.size()));
        }
        return state;
    }

    /** "the United States" becomes "Peru", "an American" "a Peruvian". */
    private static String article(String article, int kind, String name) {
        boolean definite = article.length() == 4;
        if (definite) {
            return kind == 0 ? "" : article;
        }
        return article.charAt(0) + (VOWEL.matcher(name).matches() ? "n " : " ");
    }

    private static boolean isWithin(int offset, List<Edit> edits) {
        return edits.stream().anyMatch(edit -> edit.start() < offset && offset < edit.end());
    }

    private static List<Span> moved(List<Span> spans, List<Edit> edits) {
        return spans.stream()
                .map(span -> new Span(moved(span.start(), edits), moved(span.end(), edits)))
                .toList();
    }

    private static int moved(int offset, List<Edit> edits) {
        return offset
                + edits.stream()
                        .filter(edit -> edit.end() <= offset)
                        .mapToInt(edit -> edit.text().length() - (edit.end() - edit.start()))
                        .sum();
    }

    private static String applied(String text, List<Edit> edits) {
        StringBuilder applied = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            applied.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return applied.append(text.substring(at)).toString();
    }
}
