package org.entente.stance.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a registry's people: who has left, who shares a name with whom, which entries are one too many. */
final class PeopleLint {
    private record Entry(Actor actor, Person person) {
        boolean overlaps(Entry other) {
            return !isBefore(person.to(), other.person.from()) && !isBefore(other.person.to(), person.from());
        }

        private static boolean isBefore(Optional<LocalDate> end, Optional<LocalDate> begin) {
            return end.isPresent() && begin.isPresent() && end.get().isBefore(begin.get());
        }

        String place() {
            return NamedField.place(actor, "people", person.name());
        }
    }

    private final List<Entry> entries;
    private final List<RegistryFinding> findings = new ArrayList<>();

    PeopleLint(List<Actor> actors) {
        entries = actors.stream()
                .flatMap(actor -> actor.people().stream().map(person -> new Entry(actor, person)))
                .toList();
    }

    List<RegistryFinding> findings(Optional<LocalDate> date) {
        date.ifPresent(this::expired);
        entries.forEach(this::aliases);
        twice();
        surnames();
        return findings;
    }

    private void expired(LocalDate date) {
        Map<String, List<Entry>> byPerson = new LinkedHashMap<>();
        entries.forEach(entry -> byPerson.computeIfAbsent(
                        entry.actor().id() + " " + entry.person().name(), key -> new ArrayList<>())
                .add(entry));
        for (List<Entry> spells : byPerson.values()) {
            boolean over = spells.stream()
                    .allMatch(entry ->
                            entry.person().to().filter(to -> to.isBefore(date)).isPresent());
            if (over) {
                Entry last = spells.get(spells.size() - 1);
                findings.add(new RegistryFinding(
                        last.place(),
                        "the role '" + last.person().role().orElse("") + "' ended on "
                                + last.person().to().orElseThrow() + ", before " + date,
                        "Add the present role or the successor, if articles are that recent"));
            }
        }
    }

    private void aliases(Entry entry) {
        Set<String> seen = new LinkedHashSet<>(List.of(entry.person().name()));
        Stream.concat(Stream.of(entry.person().name()), entry.person().aliases().stream())
                .filter(name -> !name.strip().contains(" "))
                .forEach(name -> findings.add(new RegistryFinding(
                        entry.place(),
                        "'" + name + "' is a single word, which everyone of that name shares",
                        "Give a full form; surnames are understood after it")));
        entry.person().aliases().stream()
                .filter(alias -> !seen.add(alias))
                .forEach(alias -> findings.add(
                        new RegistryFinding(entry.place(), "the alias '" + alias + "' is listed twice", "Keep one")));
    }

    private void twice() {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < i; j++) {
                Entry earlier = entries.get(j);
                Entry later = entries.get(i);
                if (earlier.person().name().equals(later.person().name()) && earlier.overlaps(later)) {
                    boolean same = earlier.actor() == later.actor();
                    findings.add(new RegistryFinding(
                            later.place(),
                            same
                                    ? "two entries cover the same days"
                                    : "is listed for '" + earlier.actor().id()
                                            + "' at the same time and counts for neither",
                            same ? "Make their days follow each other" : "Leave the person to one of the two"));
                }
            }
        }
    }

    private void surnames() {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        Map<String, Set<String>> actors = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String name = entry.person().name();
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            boolean contemporary = entries.stream()
                    .anyMatch(other -> other.actor() != entry.actor()
                            && other.person().name().endsWith(" " + surname)
                            && !other.person().name().equals(name)
                            && other.overlaps(entry));
            if (contemporary) {
                holders.computeIfAbsent(surname, key -> new LinkedHashSet<>()).add(name);
                actors.computeIfAbsent(surname, key -> new LinkedHashSet<>())
                        .add(entry.actor().id());
            }
        }
        holders.forEach((surname, names) -> findings.add(new RegistryFinding(
                String.join(", ", actors.getOrDefault(surname, Set.of())) + ".people '" + surname + "'",
                "is the surname of " + String.join(" and ", names) + " in the same years",
                "Nothing, if articles give full names; a bare '" + surname + "' counts for neither")));
    }
}
