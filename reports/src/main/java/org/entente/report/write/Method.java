package org.entente.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.report.write.ReportPage.Topic;
import org.entente.stance.StatementWeights;
import org.entente.stance.position.AggregationOptions;

/** How the figures come about, with the run's own settings, and what they cannot say. */
final class Method {
    private Method() {}

    static List<Topic> topics(Report report) {
        List<Topic> topics = new ArrayList<>();
        AggregationOptions options = report.provenance().aggregation();
        topics.add(new Topic(
                "A statement",
                "A program reads each article sentence by sentence. A statement is a passage in which one actor says or"
                        + " does something for or against another. Its score runs from \u22121 (against) to +1 (for): the"
                        + " probability of the one less the probability of the other. A negated passage counts for the"
                        + " other side, and so does one that the actor denies."));
        topics.add(new Topic("Its weight", weights(report.provenance().weights())));
        topics.add(new Topic(
                "A position",
                "An actor\u2019s score is the weighted mean of its statements toward "
                        + counterpart(report) + ", with a reserve at zero that weighs as much as "
                        + number(options.priorStrength())
                        + (options.priorStrength() == 1 ? " full statement, so" : " full statements, so")
                        + " that a single sentence does not decide. For " + counterpart(report)
                        + " itself, the statements toward the other actors count."));
        topics.add(
                new Topic(
                        "The interval",
                        "How far chance could move the score: articles, or the sentences where there is only one article, are"
                                + " weighted anew at random "
                                + String.format(Locale.ROOT, "%,d", options.resamples())
                                + " times, and the interval holds the middle "
                                + number(options.level() * 100)
                                + "% of the scores that result, spread further where there are few articles. It covers chance in what was written, not errors in reading."));
        topics.add(new Topic(
                "The finding",
                "For or against is said only where the whole interval lies on one side of zero. Where it includes zero, the"
                        + " actor takes no clear side. Below " + number(options.minimumEffectiveStatements())
                        + " effective statements no score is given: statements of unequal weight tell less than their"
                        + " number, and the effective number is how many of equal weight would tell as much."));
        return topics;
    }

    /** The words that the report uses in a sense of its own. */
    static List<Topic> definitions() {
        return List.of(
                new Topic(
                        "Actor",
                        "who is behind a name: a government, an organization, a movement, or who speaks for it"),
                new Topic("Statement", "a passage that says something for or against on the part of one actor"),
                new Topic("Score", "from \u22121, against, to +1, for"),
                new Topic("Position", "an actor\u2019s score over all its statements on the question"),
                new Topic(
                        "Interval",
                        "how far chance could move the score; where it includes zero, no side is given, whatever the"
                                + " score"),
                new Topic("Effective statements", "as many statements of equal weight would carry as much"),
                new Topic(
                        "In quotation, reported, in the article\u2019s own words",
                        "who vouches for the words: the speaker, someone who tells of it, or the article"),
                new Topic("Tone", "whether words sound friendly; it is shown beside the stance and never counted"));
    }

    static List<String> limits() {
        return List.of(
                "Reading by a program makes errors: it can take the wrong speaker, miss irony, or misjudge a passage that"
                        + " depends on what came before. The sentences are given so that every figure can be checked.",
                "The figures show what these articles say, not what a government thinks or does. Another choice of articles"
                        + " can give another result.",
                "Articles that repeat another nearly word for word count once; those that tell the same story in other words"
                        + " count each time.",
                "No statement found does not mean that an actor is neutral.",
                "Tone is not stance: a friendly sentence can reject an offer, and only stance is counted here.");
    }

    private static String weights(StatementWeights weights) {
        return "A statement in quotation counts " + number(weights.quote()) + ", a reported one "
                + number(weights.reported()) + ", one in the article\u2019s own words " + number(weights.narrator())
                + ". This is multiplied by " + number(weights.past()) + " if it is about the past, by "
                + number(weights.hedged()) + " if hedged (\u201cmay\u201d), by " + number(weights.conditional())
                + " if conditional (\u201cif\u201d), by " + number(weights.denied()) + " if denied.";
    }

    private static String counterpart(Report report) {
        String id = report.target().counterpart();
        return report.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Wording::actor)
                .findFirst()
                .orElse(Printable.text(id));
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.3f", number);
        return text.replaceAll("\\.?0+$", "");
    }
}
