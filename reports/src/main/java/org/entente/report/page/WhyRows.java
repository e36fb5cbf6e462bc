package org.entente.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.stance.Statement;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;
import org.entente.stance.position.influence.Influence;
import org.entente.stance.position.influence.LeftOut;
import org.entente.stance.position.influence.Part;

/**
 * Why an actor stands where it does: the parts of its evidence that move its score most.
 *
 * @param name as it reads within a sentence
 * @param score the actor's score in words
 * @param groups statements, articles, speakers and outlets
 */
record WhyRows(String name, String score, List<Group> groups) {
    private static final int MOST_STATEMENTS = 5;
    private static final int MOST_OTHERS = 3;
    private static final int LONGEST = 160;
    /** The longest bar reaches from the middle to an end. */
    private static final double WIDEST = 0.5;

    /** Parts of one kind, the one that moves the score most first. */
    record Group(String heading, List<Row> rows) {}

    /**
     * One part.
     *
     * @param shift how far it moves the score
     * @param without what the score would be without it
     * @param from begin of a bar from the middle, in percent
     */
    record Row(String text, String href, String shift, String without, String tone, String from, String width) {}

    /** One for each actor whose position has a score and whose evidence was weighed. */
    static List<WhyRows> of(Report report) {
        Names names = new Names(report);
        return report.statistics().influences().stream()
                .flatMap(influence -> position(report, influence).stream()
                        .map(estimate -> new WhyRows(
                                names.actor(influence.actor()),
                                Wording.signed(estimate.score()),
                                groups(influence, names))))
                .filter(why -> !why.groups().isEmpty())
                .toList();
    }

    private static Optional<Estimate> position(Report report, Influence influence) {
        return report.positions().stream()
                .filter(position -> position.actor().equals(influence.actor()))
                .findFirst()
                .flatMap(Position::estimate);
    }

    private static List<Group> groups(Influence influence, Names names) {
        return Stream.of(
                        group("Statements", influence, Part.STATEMENT, MOST_STATEMENTS, names),
                        group("Articles", influence, Part.ARTICLE, MOST_OTHERS, names),
                        group("Speakers", influence, Part.SPEAKER, MOST_OTHERS, names),
                        group("Outlets", influence, Part.OUTLET, MOST_OTHERS, names))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Group group(String heading, Influence influence, Part part, int most, Names names) {
        List<LeftOut> parts = influence.of(part);
        double widest = Math.max(
                1e-9, parts.stream().mapToDouble(p -> Math.abs(p.shift())).max().orElse(1));
        return new Group(
                heading,
                parts.stream()
                        .limit(most)
                        .map(leftOut -> row(influence.actor(), leftOut, names, widest))
                        .toList());
    }

    private static Row row(String actor, LeftOut part, Names names, double widest) {
        double width = WIDEST * Math.abs(part.shift()) / widest;
        String count =
                part.part() == Part.STATEMENT ? "" : " (" + Wording.counted(part.statements(), "statement") + ")";
        return new Row(
                names.text(part) + count,
                href(actor, part).href(),
                Wording.signed(part.shift()),
                part.scoreWithout().map(Wording::signed).orElse("nothing left"),
                part.shift() < 0 ? "against" : "favor",
                Plot.percent(part.shift() < 0 ? WIDEST - width : WIDEST),
                Plot.percent(width));
    }

    private static ViewLink href(String actor, LeftOut part) {
        return switch (part.part()) {
            case STATEMENT -> ViewLink.position(actor).with("open", part.id());
            case ARTICLE -> ViewLink.position(actor).with("article", part.id());
            case SPEAKER -> ViewLink.position(actor).with("speaker", Printable.text(part.id()));
            case OUTLET -> ViewLink.position(actor).with("outlet", Printable.text(part.id()));
        };
    }

    /** What the parts are called. */
    private static final class Names {
        private final Map<String, String> actors = new HashMap<>();
        private final Map<String, String> articles = new HashMap<>();
        private final Map<String, String> statements = new HashMap<>();

        Names(Report report) {
            report.actors().forEach(actor -> actors.put(actor.id(), Wording.actor(actor)));
            report.articles()
                    .forEach(a -> articles.put(
                            a.article().id(),
                            a.article()
                                    .title()
                                    .map(Printable::text)
                                    .orElse(Printable.text(a.article().file()))));
            for (Statement statement : report.statements()) {
                String text = Printable.text(statement.text());
                statements.put(
                        statement.id(),
                        text.codePointCount(0, text.length()) > LONGEST
                                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026"
                                : text);
            }
        }

        String actor(String id) {
            return actors.getOrDefault(id, Printable.text(id));
        }

        String text(LeftOut part) {
            return switch (part.part()) {
                case STATEMENT -> statements.getOrDefault(part.id(), Printable.text(part.id()));
                case ARTICLE -> articles.getOrDefault(part.id(), Printable.text(part.id()));
                case SPEAKER, OUTLET -> Printable.text(part.id());
            };
        }
    }
}
