package org.entente.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.analysis.YamlNode.Mapping;
import org.entente.analysis.YamlNode.Scalar;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.actor.Person;

/** Reads the list of actors: ids of shipped ones, or definitions. */
final class ActorsReader {
    private static final Set<String> ACTOR_KEYS = Set.of(
            "id",
            "name",
            "phrase",
            "color",
            "aliases",
            "adjectives",
            "demonyms",
            "bodies",
            "titles",
            "people",
            "places",
            "namesakes");
    private static final Set<String> PERSON_KEYS = Set.of("name", "aliases", "role", "from", "to");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    /** Okabe and Ito's palette, which colour-blind readers tell apart; for actors without a color of their own. */
    private static final List<String> PALETTE =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#f0e442");

    private final Section root;
    private final List<Actor> standard;
    private final Map<String, Actor> shipped = new LinkedHashMap<>();

    private ActorsReader(Section root, List<Actor> standard) {
        this.root = root;
        this.standard = standard;
        Stream.concat(standard.stream(), ActorRegistry.world().stream())
                .forEach(actor -> this.shipped.put(actor.id(), actor));
    }

    /** The actors that the list names; the standard ones where there is no list. */
    static List<Actor> read(Section root, List<Actor> standard) throws ConfigurationException {
        return new ActorsReader(root, standard).actors();
    }

    /** The actors of the registry that the configuration extends and that are not among its own. */
    static List<Actor> others(Section root, List<Actor> own) throws ConfigurationException {
        Optional<String> registry = root.text("extends");
        if (registry.isEmpty()) {
            return List.of();
        }
        if (!registry.get().equals("world")) {
            throw root.error("extends", "'world'", "'" + Messages.excerpt(registry.get()) + "'");
        }
        Set<String> ids = own.stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(ActorRegistry.shipped().stream(), ActorRegistry.world().stream())
                .filter(actor -> !ids.contains(actor.id()))
                .toList();
    }

    private List<Actor> actors() throws ConfigurationException {
        if (!root.has("actors")) {
            return standard;
        }
        List<YamlNode> values = root.values("actors");
        if (values.isEmpty()) {
            throw root.error("actors", "at least one actor", "an empty list");
        }
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String path = "actors[" + i + "]";
            Actor actor = actor(path, values.get(i), i);
            if (actors.put(actor.id(), actor) != null) {
                throw root.file()
                        .error(
                                values.get(i).place(),
                                path + ": actor '" + actor.id() + "' is listed twice; keep one of them.");
            }
        }
        return List.copyOf(actors.values());
    }

    private Actor actor(String path, YamlNode node, int index) throws ConfigurationException {
        if (node instanceof Scalar scalar) {
            Actor actor = shipped.get(scalar.text());
            if (actor == null) {
                throw root.file()
                        .error(
                                node.place(),
                                path + ": expected the id of a shipped actor ("
                                        + String.join(
                                                ", ",
                                                standard.stream().map(Actor::id).toList())
                                        + ", or one of the world registry) or a mapping, got " + node.description()
                                        + "."
                                        + Messages.didYouMean(scalar.text(), shipped.keySet()));
            }
            return actor;
        }
        if (!(node instanceof Mapping)) {
            throw Section.wrong(root.file(), node, path, "the id of a shipped actor or a mapping");
        }
        return defined(Section.of(root.file(), path, node, ACTOR_KEYS), index);
    }

    private Actor defined(Section section, int index) throws ConfigurationException {
        String id = section.requiredId("id");
        String name = section.requiredText("name", "the actor's name as it reads in a report");
        if (!section.has("aliases")) {
            throw section.missing("aliases", "at least one name that means the actor");
        }
        List<String> aliases = section.texts("aliases");
        if (aliases.isEmpty()) {
            throw section.error("aliases", "at least one name that means the actor", "an empty list");
        }
        return new Actor(
                id,
                name,
                color(section, id, index),
                aliases,
                section.texts("adjectives"),
                section.texts("demonyms"),
                section.texts("bodies"),
                section.texts("titles"),
                people(section),
                section.texts("places"),
                section.texts("namesakes"),
                section.text("phrase").orElse(name));
    }

    private String color(Section section, String id, int index) throws ConfigurationException {
        Optional<String> given = section.text("color");
        if (given.isEmpty()) {
            Actor replaced = shipped.get(id);
            return replaced == null ? PALETTE.get(index % PALETTE.size()) : replaced.color();
        }
        if (!COLOR.matcher(given.get()).matches()) {
            throw section.error(
                    "color", "'#rrggbb' with six hexadecimal digits", "'" + Messages.excerpt(given.get()) + "'");
        }
        return given.get().toLowerCase(java.util.Locale.ROOT);
    }

    private List<Person> people(Section section) throws ConfigurationException {
        List<Person> people = new ArrayList<>();
        List<YamlNode> values = section.values("people");
        for (int i = 0; i < values.size(); i++) {
            people.add(person(
                    Section.of(section.file(), section.pathOf("people") + "[" + i + "]", values.get(i), PERSON_KEYS)));
        }
        return people;
    }

    private static Person person(Section section) throws ConfigurationException {
        String name = section.requiredText("name", "a person's full name");
        Optional<LocalDate> from = section.date("from");
        Optional<LocalDate> to = section.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw section.error("to", "a day on or after " + from.get(), "'" + to.get() + "'");
        }
        return new Person(name, section.texts("aliases"), section.text("role"), from, to);
    }
}
