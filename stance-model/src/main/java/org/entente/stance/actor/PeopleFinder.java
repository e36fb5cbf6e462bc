package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.EntityMention;
import org.entente.text.Token;

/** Finds the persons of one article and the actors that they speak for. Holds what the article has said so far. */
final class PeopleFinder {
    private static final Set<String> HONORIFICS = Set.of("Mr.", "Mrs.", "Ms.", "Miss", "Dr.", "Mr", "Mrs", "Ms", "Dr");

    /** @param role what the registry calls the person, in lower case; empty for those whom only the text names */
    private record Known(String name, Optional<String> actor, String role) {
        Known(String name, Optional<String> actor) {
            this(name, actor, "");
        }
    }

    private final Home home;
    private final Set<String> ranks;
    private final Set<String> rulers;
    private final Set<String> crowns;
    private final Set<String> serving;
    private final Set<String> roles;
    private final Set<String> postedRoles;
    private final Set<String> outsiders;
    private final Map<String, List<Known>> registryByName = new HashMap<>();
    private final Map<String, List<Known>> registryBySurname = new HashMap<>();
    private final Map<String, Known> metByName = new HashMap<>();
    private final Map<String, Known> metBySurname = new HashMap<>();

    PeopleFinder(List<Actor> actors, Period written, WordLists nouns, Home home) {
        this.home = home;
        ranks = nouns.get("ranks");
        rulers = nouns.get("rulers");
        crowns = nouns.get("crowns");
        serving = nouns.get("serving");
        roles = nouns.get("roles");
        postedRoles = nouns.get("posted_roles");
        outsiders = nouns.get("outsiders");
        for (Actor actor : actors) {
            for (Person person : actor.people()) {
                if (person.isInRole(written)) {
                    register(person, actor);
                }
            }
        }
    }

    private void register(Person person, Actor actor) {
        Known known = new Known(
                person.name(), Optional.of(actor.id()), person.role().orElse("").toLowerCase(Locale.ROOT));
        Stream.concat(Stream.of(person.name()), person.aliases().stream()).forEach(name -> {
            put(registryByName, bare(name), known);
            put(registryBySurname, surname(name), known);
        });
    }

    private static void put(Map<String, List<Known>> index, String key, Known known) {
        List<Known> entries = index.computeIfAbsent(key, name -> new ArrayList<>());
        if (!entries.contains(known)) {
            entries.add(known);
        }
    }

    /** The persons of one sentence; sentences come in the order of the text. */
    List<PersonMention> find(DependencyTree tree, List<Mention> names) {
        List<PersonMention> found = new ArrayList<>();
        for (EntityMention entity : tree.sentence().entities()) {
            if (entity.type().equals("PERSON")) {
                found.add(read(entity, tree, names, found));
            }
        }
        return found;
    }

    private PersonMention read(
            EntityMention entity, DependencyTree tree, List<Mention> names, List<PersonMention> before) {
        List<Token> words = nameWords(entity, tree);
        String name = String.join(" ", words.stream().map(Token::text).toList());
        Known known = resolve(name, entity, tree, names, before);
        metByName.put(bare(name), known);
        metBySurname.put(surname(name), known);
        return new PersonMention(
                known.name(),
                known.actor(),
                tree.sentence().index(),
                entity.span(),
                entity.firstToken(),
                entity.endToken());
    }

    private static List<Token> nameWords(EntityMention entity, DependencyTree tree) {
        List<Token> words = tree.sentence().tokens().subList(entity.firstToken(), entity.endToken()).stream()
                .filter(token -> !HONORIFICS.contains(token.text()))
                .toList();
        return words.isEmpty() ? List.of(tree.token(entity.firstToken())) : words;
    }

    private Known resolve(
            String name, EntityMention entity, DependencyTree tree, List<Mention> names, List<PersonMention> before) {
        Optional<Known> met = Optional.ofNullable(metByName.get(bare(name)))
                .or(() -> isFullName(name) ? Optional.empty() : Optional.ofNullable(metBySurname.get(surname(name))));
        Optional<String> described = described(entity, tree, names, before);
        if (described.isPresent()) {
            return new Known(met.map(Known::name).orElse(name), described);
        }
        if (met.isPresent()) {
            return met.get();
        }
        if (isDescribedAsOutsider(entity, tree)) {
            return new Known(name, Optional.empty());
        }
        List<Known> listed = listed(name).stream()
                .filter(person -> !hasOtherCrown(person, entity, tree))
                .toList();
        return listed.size() == 1
                ? new Known(
                        isFullName(name) ? name : listed.get(0).name(),
                        listed.get(0).actor())
                : new Known(name, atHome(entity, tree, names));
    }

    private List<Known> listed(String name) {
        return isFullName(name)
                ? registryByName.getOrDefault(bare(name), List.of())
                : registryBySurname.getOrDefault(surname(name), List.of());
    }

    /** "King Abdullah" is nobody who shares the name and wears no crown. */
    private boolean hasOtherCrown(Known person, EntityMention entity, DependencyTree tree) {
        return Stream.concat(descriptions(entity, tree), nameWords(entity, tree).stream())
                .map(PeopleFinder::lower)
                .anyMatch(title -> crowns.contains(title) && !person.role().contains(title));
    }

    private static boolean isFullName(String name) {
        return name.indexOf(' ') > 0;
    }

    private static Stream<Token> descriptions(EntityMention entity, DependencyTree tree) {
        Token top = top(entity, tree);
        Stream<Token> below = tree.children(top).stream()
                .filter(child -> !covers(entity, child.index()))
                .filter(child -> DependencyTree.isRelation(child, "appos", "compound", "dep"));
        Stream<Token> above =
                tree.head(top).stream().filter(head -> DependencyTree.isRelation(top, "appos", "compound", "dep"));
        return Stream.concat(above, below);
    }

    /** The actor of the role that the text gives the person: "Kabul's envoy, Omar Jan". */
    private Optional<String> described(
            EntityMention entity, DependencyTree tree, List<Mention> names, List<PersonMention> before) {
        if (isFormer(entity, tree)) {
            return Optional.empty();
        }
        Token top = top(entity, tree);
        Optional<String> titled = tree.children(top, "compound").stream().anyMatch(this::isRole)
                ? ownerBelow(top, entity, tree, names, before)
                : Optional.empty();
        return titled.or(() -> descriptions(entity, tree)
                        .filter(this::isRole)
                        .flatMap(role -> ownerBelow(role, entity, tree, names, before).stream())
                        .findFirst())
                .or(() -> served(top, tree, names));
    }

    /** "Omar Jan, who speaks for the Taliban", "who sits on the parliament's defense committee". */
    private Optional<String> served(Token top, DependencyTree tree, List<Mention> names) {
        return tree.children(top, "acl", "dep").stream()
                .filter(verb -> serving.contains(lower(verb)))
                .flatMap(verb -> tree.children(verb, "obj", "obl").stream())
                .flatMap(office -> tree.subtree(office).stream().mapToObj(tree::token))
                .flatMap(word -> names.stream()
                        .filter(mention -> mention.canHold() && mention.head() == word.index())
                        .map(Mention::actor)
                        .findFirst()
                        .or(() -> home.ownerOf(word, tree, names))
                        .stream())
                .findFirst();
    }

    /** The actor of an office whose owner the text leaves open: "Omar Jan, a deputy minister", "Gen. John Doe". */
    private Optional<String> atHome(EntityMention entity, DependencyTree tree, List<Mention> names) {
        return descriptions(entity, tree)
                .filter(role -> !isRuler(role, tree))
                .flatMap(role ->
                        (ranks.contains(role.text()) ? home.current(tree) : home.ownerOf(role, tree, names)).stream())
                .findFirst();
    }

    private boolean isRuler(Token role, DependencyTree tree) {
        return rulers.contains(lower(role))
                || tree.children(role, "amod", "compound").stream()
                        .anyMatch(word -> lower(word).equals("prime"));
    }

    private boolean isDescribedAsOutsider(EntityMention entity, DependencyTree tree) {
        return isFormer(entity, tree) || descriptions(entity, tree).anyMatch(token -> outsiders.contains(lower(token)));
    }

    private static boolean isFormer(EntityMention entity, DependencyTree tree) {
        int from = Math.max(0, entity.firstToken() - 4);
        return tree.sentence().tokens().subList(from, entity.firstToken()).stream()
                .anyMatch(token -> Set.of("former", "ex", "late").contains(lower(token)));
    }

    private boolean isRole(Token token) {
        return roles.contains(lower(token));
    }

    private Optional<String> ownerBelow(
            Token role, EntityMention entity, DependencyTree tree, List<Mention> names, List<PersonMention> before) {
        boolean posted = postedRoles.contains(lower(role));
        BitSet phrase = tree.subtree(
                role,
                child -> DependencyTree.isRelation(child, "acl", "nsubj", "parataxis", "punct", "ccomp", "conj")
                        || DependencyTree.isRelation(child, "appos") && !covers(entity, child.index())
                        || isPostedTo(child, tree, posted));
        Optional<String> byPerson = before.stream()
                .filter(person -> phrase.get(person.endToken() - 1))
                .flatMap(person -> person.actor().stream())
                .findFirst();
        return names.stream()
                .filter(mention -> mention.canHold() && phrase.get(mention.endToken() - 1))
                .map(Mention::actor)
                .findFirst()
                .or(() -> byPerson);
    }

    private static boolean isPostedTo(Token child, DependencyTree tree, boolean posted) {
        Optional<String> preposition = tree.child(child, "case").map(PeopleFinder::lower);
        return preposition
                .filter(word -> word.equals("in") || posted && (word.equals("to") || word.equals("for")))
                .isPresent();
    }

    private static Token top(EntityMention entity, DependencyTree tree) {
        for (int i = entity.firstToken(); i < entity.endToken(); i++) {
            Token token = tree.token(i);
            if (token.isRoot() || !covers(entity, token.head())) {
                return token;
            }
        }
        return tree.token(entity.endToken() - 1);
    }

    private static boolean covers(EntityMention entity, int token) {
        return entity.firstToken() <= token && token < entity.endToken();
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The name without initials and honorifics, in lower case. */
    private static String bare(String name) {
        return String.join(
                " ",
                Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.matches("\\p{L}\\.?"))
                        .toList());
    }

    private static String surname(String name) {
        String bare = bare(name);
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
