package org.entente.stance.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.entente.stance.Commitment;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.Span;

/** Statements for tests. */
public final class Sayings {
    public static final Target US = new Target("cooperation-with-us", "cooperation with the US", "washington");
    public static final List<String> ACTORS = List.of("moscow", "washington", "kabul", "taliban");

    private Sayings() {}

    public static Statement statement(
            String article, int sentence, String holder, String target, double score, double weight) {
        return statement(article, sentence, holder, target, score, weight, Optional.empty());
    }

    public static Statement statement(
            String article,
            int sentence,
            String holder,
            String target,
            double score,
            double weight,
            Optional<String> speaker) {
        Stance stance = score > 0 ? Stance.FAVOR : score < 0 ? Stance.AGAINST : Stance.NEITHER;
        return new Statement(
                article + ":" + sentence + ":" + holder + ">" + target,
                article,
                sentence,
                new Span(0, 1),
                "x",
                holder,
                target,
                stance,
                score,
                0.5,
                Voice.NARRATOR,
                speaker,
                Time.NOW,
                Commitment.ASSERTED,
                weight,
                "x",
                new Span(0, 1));
    }

    /** The same statement with this tone toward its target. */
    public static Statement toned(Statement statement, double tone) {
        return statement.withTone(OptionalDouble.empty(), OptionalDouble.of(tone));
    }

    /** The statement with another score and the stance that goes with it. */
    public static Statement scored(Statement s, double score) {
        return statement(s.article(), s.sentence(), s.holder(), s.target(), score, s.weight(), s.speaker());
    }

    /** The statement in another article. */
    public static Statement moved(Statement s, String article) {
        return statement(article, s.sentence(), s.holder(), s.target(), s.score(), s.weight(), s.speaker());
    }

    /** Evidence for the actors, in articles without dates. */
    public static Evidence evidence(List<Statement> statements) {
        return evidence(statements, Map.of());
    }

    public static Evidence evidence(List<Statement> statements, Map<String, LocalDate> dates) {
        List<Origin> origins = dates.entrySet().stream()
                .map(date -> Origin.of(date.getKey(), date.getValue()))
                .toList();
        return new Evidence(statements, origins, ACTORS, US, List.of());
    }

    /** A statement of Moscow's in each of so many articles, one a month from January 2010. */
    public static List<Statement> monthly(double... scores) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            statements.add(statement(month(i), 0, "moscow", "washington", scores[i], 1));
        }
        return statements;
    }

    public static Map<String, LocalDate> months(int count) {
        Map<String, LocalDate> dates = new java.util.TreeMap<>();
        for (int i = 0; i < count; i++) {
            dates.put(month(i), LocalDate.of(2010, 1, 15).plusMonths(i));
        }
        return dates;
    }

    private static String month(int index) {
        return String.format("m%03d", index);
    }

    /** Up to 60 statements of all actors in up to eight articles a1, a2 and so on. */
    public static List<Statement> random(Random random) {
        List<Statement> statements = new ArrayList<>();
        int count = 20 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            String holder = ACTORS.get(random.nextInt(ACTORS.size()));
            String target = holder.equals("washington") ? "moscow" : "washington";
            double score = 2 * random.nextDouble() - 1;
            statements.add(statement(
                    "a" + random.nextInt(8),
                    i,
                    holder,
                    target,
                    score,
                    0.1 + random.nextDouble(),
                    random.nextBoolean() ? Optional.of("Speaker " + random.nextInt(3)) : Optional.empty()));
        }
        return statements;
    }

    /** Dates of the articles of {@link #random}. */
    public static Map<String, LocalDate> dates() {
        Map<String, LocalDate> dates = new java.util.TreeMap<>();
        for (int i = 0; i < 8; i++) {
            dates.put("a" + i, LocalDate.of(2010, 3, 1).plusDays(200L * i));
        }
        return dates;
    }
}
