package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;

/**
 * Who makes the statements of each actor, and which way they lean.
 *
 * @param groups from the actor with the most statements to the one with the fewest; actors without any are left out
 */
public record SpeakersChart(List<Group> groups) implements Chart {
    static final String NAME = "speakers";
    private static final int MOST = 5;
    private static final int MOST_OF_MANY = 3;
    private static final int MANY = 8;

    /**
     * One actor's speakers.
     *
     * @param named from the most statements to the fewest
     * @param others number of further speakers, who are not listed
     * @param unnamed statements without a named speaker; its name is empty
     * @param total number of statements, those of speakers who are not listed included
     */
    public record Group(Actor actor, List<Speaker> named, int others, Optional<Speaker> unnamed, int total) {
        public Group {
            named = List.copyOf(named);
        }
    }

    /**
     * One speaker's statements.
     *
     * @param lean mean of their scores by weight, in [-1, 1]
     */
    public record Speaker(String name, int favor, int against, double lean) {
        public int total() {
            return favor + against;
        }

        /** Whether they are too few to tell a lean. */
        public boolean isPale() {
            return total() < FEW;
        }
    }

    public SpeakersChart {
        groups = List.copyOf(groups);
    }

    /** Empty if no statement on the question has a named speaker. */
    static Optional<SpeakersChart> of(Report report) {
        int most = report.actors().size() > MANY ? MOST_OF_MANY : MOST;
        List<Group> groups = report.actors().stream()
                .map(actor -> group(actor, report.bearingOnTarget(actor.id()), most))
                .filter(group -> group.total() > 0)
                .sorted(Comparator.comparingInt(group -> -group.total()))
                .toList();
        return groups.stream().allMatch(group -> group.named().isEmpty())
                ? Optional.empty()
                : Optional.of(new SpeakersChart(groups));
    }

    private static Group group(Actor actor, List<Statement> statements, int most) {
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        statements.forEach(s -> bySpeaker
                .computeIfAbsent(s.speaker().map(Printable::text).orElse(""), name -> new ArrayList<>())
                .add(s));
        List<Speaker> named = bySpeaker.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> speaker(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Speaker speaker) -> -speaker.total())
                        .thenComparing(Speaker::name))
                .toList();
        int shown = Math.min(most, named.size());
        Optional<Speaker> unnamed = Optional.ofNullable(bySpeaker.get("")).map(own -> speaker("", own));
        return new Group(actor, named.subList(0, shown), named.size() - shown, unnamed, statements.size());
    }

    private static Speaker speaker(String name, List<Statement> statements) {
        double weight = statements.stream().mapToDouble(Statement::weight).sum();
        double sum =
                statements.stream().mapToDouble(s -> s.weight() * s.score()).sum();
        int favor = Math.toIntExact(
                statements.stream().filter(s -> s.stance() == Stance.FAVOR).count());
        return new Speaker(name, favor, statements.size() - favor, sum / weight);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Who speaks for each actor, and which way?";
    }

    @Override
    public String reading() {
        return "Number of statements by speaker: against to the left, for to the right. At the right: the mean of their scores,"
                + " where there are at least " + FEW + ". Pale: fewer than " + FEW + " statements.";
    }

    @Override
    public String finding() {
        int unnamed = groups.stream()
                .flatMap(group -> group.unnamed().stream())
                .mapToInt(Speaker::total)
                .sum();
        Group first = groups.stream()
                .filter(group -> !group.named().isEmpty())
                .max(Comparator.comparingInt(group -> group.named().get(0).total()))
                .orElseThrow();
        Speaker most = first.named().get(0);
        String voice = "Most often named: " + most.name() + ", for " + Wording.actor(first.actor()) + " ("
                + Wording.counted(most.total(), "statement") + ").";
        return unnamed == 0
                ? voice
                : voice + " " + Wording.counted(unnamed, "statement") + (unnamed == 1 ? " names" : " name")
                        + " no speaker.";
    }
}
