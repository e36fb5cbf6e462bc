package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stance.Voice;

/** Reports on invented countries, in the project's own words. */
public final class SampleReports {
    /** Text that is dangerous in HTML, CSV, JSON, paths or fonts, each kind once. */
    public static final String HOSTILE = "=1+1 <script>alert('x')</script> & \"quoted\" \u0000 \u0007 \u202e"
            + " \u0416\u0443\u0440\u043d\u0430\u043b \u0395\u03bb\u03bb\u03ac\u03b4\u03b1"
            + " \u0633\u0644\u0627\u0645 \u65b0\u805e \ud83d\ude42 \ud83d {{ 1 }} ]]> ../../etc";

    private SampleReports() {}

    /** Four actors over four years; the Harbour League has too little evidence. */
    public static Report usual() {
        return new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .actor("estavia", "Estavia", "#D55E00")
                .actorWithArticle("quill-isles", "Quill Isles", "#009E73")
                .actorWithArticle("harbour-league", "Harbour League", "#CC79A7")
                .article("a-ferry", "Ferry talks open in Port Azure", "The Sound Courier", LocalDate.of(2016, 2, 21))
                .says("northmark", "estavia", -0.9, Voice.QUOTE, "Mira Oldham", "will not join")
                .text("\u201cNorthmark will not join these talks,\u201d Mira Oldham, its envoy, told reporters.")
                .says("northmark", "estavia", -0.8, Voice.REPORTED, "Mira Oldham", "rejected")
                .text("She rejected the Estavian plan for a joint ferry board as a waste of a good harbour.")
                .says("estavia", "northmark", 0.7, Voice.REPORTED, "Jon Vale", "would welcome")
                .text("Estavia's minister Jon Vale said that his side would welcome Northmark at any time.")
                .text("The harbour has been closed to night traffic since the spring.")
                .says("quill-isles", "estavia", 0.8, Voice.NARRATOR, null, "signed")
                .text("The Quill Isles signed the ferry accord with Estavia on Friday.")
                .article("b-cable", "Cable dispute widens", "Isles Evening Post", LocalDate.of(2016, 6, 3))
                .says("northmark", "estavia", -0.95, Voice.NARRATOR, null, "cut off")
                .text("Northmark cut off the undersea cable survey that it had begun with Estavia.")
                .says("estavia", "northmark", -0.6, Voice.REPORTED, "Jon Vale", "accused")
                .text("Jon Vale accused Northmark of breaking the survey agreement.")
                .says("quill-isles", "northmark", -0.4, Voice.REPORTED, null, "regretted")
                .text("Officials of the Quill Isles regretted the decision.")
                .article("c-grain", "Grain convoy crosses the strait", "The Sound Courier", LocalDate.of(2017, 9, 12))
                .says("quill-isles", "estavia", 0.9, Voice.QUOTE, "Ana Roque", "stand with")
                .text(
                        "\u201cWe stand with Estavia in keeping the strait open,\u201d said Ana Roque of the Quill Isles.")
                .says("estavia", "quill-isles", 0.85, Voice.QUOTE, "Jon Vale", "thank")
                .text("\u201cWe thank the islanders,\u201d Jon Vale answered.")
                .says("northmark", "estavia", 0.5, Voice.NARRATOR, null, "let through")
                .text("Northmark let the Estavian convoy through its waters.")
                .says("harbour-league", "northmark", 0.6, Voice.REPORTED, null, "praised")
                .text("The Harbour League praised Northmark for its restraint.")
                .says("harbour-league", "estavia", 0.6, Voice.REPORTED, null, "wished")
                .text("It wished the Estavian crews a safe return.")
                .article("d-border", "A border post reopens", "Isles Evening Post", LocalDate.of(2019, 3, 4))
                .says("northmark", "estavia", -0.85, Voice.QUOTE, "Mira Oldham", "no trust left")
                .text("\u201cThere is no trust left between us and Estavia,\u201d Mira Oldham said.")
                .says("northmark", "estavia", -0.7, Voice.REPORTED, null, "ruled out")
                .text("Her office ruled out a new round of talks with Estavia this year.")
                .says("estavia", "northmark", -0.5, Voice.NARRATOR, null, "imposed sanctions on")
                .text("Estavia imposed sanctions on two shipping firms of Northmark.")
                .says("estavia", "northmark", 0.4, Voice.REPORTED, "Jon Vale", "hoped to resume")
                .text("Jon Vale hoped to resume the ferry board with Northmark.")
                .says("quill-isles", "estavia", -0.3, Voice.REPORTED, null, "questioned")
                .text("The Quill Isles questioned the Estavian sanctions.")
                .position("northmark", -0.55, -0.86, -0.17)
                .position("estavia", 0.17, -0.28, 0.61)
                .position("quill-isles", 0.42, 0.09, 0.78)
                .insufficient("harbour-league")
                .relation("northmark", "estavia", -0.55)
                .relation("estavia", "northmark", 0.0)
                .relation("estavia", "quill-isles", 0.43)
                .relation("quill-isles", "estavia", 0.38)
                .relation("quill-isles", "northmark", null)
                .relation("harbour-league", "northmark", null)
                .yearly("northmark", 2016, -0.66)
                .yearly("northmark", 2017, null)
                .yearly("northmark", 2019, -0.51)
                .yearly("estavia", 2016, 0.03)
                .yearly("estavia", 2017, 0.42)
                .yearly("estavia", 2019, -0.04)
                .yearly("quill-isles", 2016, 0.18)
                .yearly("quill-isles", 2017, 0.43)
                .yearly("quill-isles", 2019, null)
                .failure("notes/empty.txt", "the file is empty; expected the text of an article")
                .report();
    }

    /** Every text that comes from articles or configuration is {@link #HOSTILE}. */
    public static Report hostile() {
        return new SampleDraft("estavia")
                .actor("northmark", "Northmark " + HOSTILE, "#0072B2")
                .actor("estavia", "@Estavia", "#D55E00")
                .article("h-1", HOSTILE, HOSTILE, LocalDate.of(2016, 2, 21))
                .says("northmark", "estavia", -0.9, Voice.QUOTE, HOSTILE, HOSTILE)
                .text(HOSTILE)
                .says("northmark", "estavia", -0.8, Voice.REPORTED, "-Mira", "@cmd")
                .text("\t=HYPERLINK(\"x\") is what Northmark calls the Estavian plan.")
                .says("northmark", "estavia", -0.8, Voice.NARRATOR, null, "+1")
                .text("\rNorthmark left.")
                .position("northmark", -0.6, -0.9, -0.2)
                .insufficient("estavia")
                .relation("northmark", "estavia", -0.6)
                .failure(HOSTILE, HOSTILE)
                .report();
    }

    /** One actor, one article without date, title or outlet. */
    public static Report oneActor() {
        return new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .article("solo", null, null, null)
                .says("northmark", "estavia", 0.8, Voice.NARRATOR, null, "helped")
                .text("Northmark helped Estavia with the harvest.")
                .says("northmark", "estavia", 0.7, Voice.NARRATOR, null, "agreed with")
                .text("Northmark agreed with Estavia on a fishing quota.")
                .position("northmark", 0.5, 0.31, 0.66)
                .relation("northmark", "estavia", 0.5)
                .report();
    }

    /** One article; a sentence that begins with an asterisk makes a statement, and stands in it without. */
    public static Report inSentences(String... sentences) {
        SampleDraft draft = new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .article("lines", "Lines", null, null);
        for (String sentence : sentences) {
            if (sentence.startsWith("*")) {
                draft.says("northmark", "estavia", 0.5, Voice.NARRATOR, null, sentence.substring(1, 2));
            }
            draft.text(sentence.replaceFirst("^\\*", ""));
        }
        return draft.insufficient("northmark").report();
    }

    /** Actors and articles, and nothing found. */
    public static Report nothingFound() {
        return new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .actor("estavia", "Estavia", "#D55E00")
                .article("quiet", "A quiet day", "The Sound Courier", LocalDate.of(2016, 2, 21))
                .text("Nothing happened in the strait.")
                .insufficient("northmark")
                .insufficient("estavia")
                .report();
    }

    /** Many actors with long names, every one with a score. */
    public static Report many(int actors) {
        SampleDraft draft = new SampleDraft("actor-0");
        List<String> colors = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9");
        IntStream.range(0, actors)
                .forEach(i -> draft.actor(
                        "actor-" + i,
                        i % 3 == 0 ? "Standing Conference of the Northern Harbour Towns, No. " + i : "Actor " + i,
                        colors.get(i % colors.size())));
        for (int year = 2012; year < 2022; year++) {
            String outlet = year % 2 == 0 ? "The Sound Courier" : "Isles Evening Post";
            draft.article("year-" + year, "The year " + year, outlet, LocalDate.of(year, 5, 1));
            for (int i = 0; i < actors; i++) {
                double score = Math.sin(i * 7.0 + year) * 0.9;
                draft.says(
                                "actor-" + i,
                                i == 0 || year % 2 == 0 ? "actor-" + (i + 1 + year) % actors : "actor-0",
                                score == 0 ? 0.1 : score,
                                Voice.values()[i % 3],
                                i % 2 == 0 ? "Speaker " + i + (year > 2017 ? "b" : "a") : null,
                                "met")
                        .text("Actor " + i + " met its neighbour in " + year + ".");
            }
        }
        for (int i = 0; i < actors; i++) {
            double score = Math.cos(i * 2.0) * 0.8;
            draft.position("actor-" + i, score, Math.max(-1, score - 0.3), Math.min(1, score + 0.2));
            for (int j = 1; j < 4; j++) {
                draft.relation("actor-" + i, "actor-" + (i + j) % actors, Math.sin(i + j));
            }
            for (int year = 2012; year < 2022; year++) {
                draft.yearly("actor-" + i, year, Math.sin(i * 7.0 + year) * 0.8);
            }
        }
        return draft.report();
    }

    /** Three actors in every quarter of twenty years, with curves, a shift, and one with an article in its name. */
    public static Report twentyYears() {
        SampleDraft draft = new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .actor("estavia", "Estavia", "#D55E00")
                .actorWithArticle("harbour-league", "Harbour League", "#CC79A7");
        List<String> ids = List.of("northmark", "estavia", "harbour-league");
        SampleStatistics.quarters(20).forEach(quarter -> {
            LocalDate from = LocalDate.of(2001, 1, 1).plusMonths(3L * quarter);
            String outlet = List.of("The Sound Courier", "Isles Evening Post", "Strait Gazette")
                    .get(quarter % 3);
            draft.article("q-" + quarter, "Quarter " + quarter, outlet, from.plusDays(20));
            for (int i = 0; i < ids.size(); i++) {
                double score = Math.sin(quarter * 0.2 + i) * 0.9;
                draft.says(
                                ids.get(i),
                                i == 1 ? "northmark" : "estavia",
                                score == 0 ? 0.1 : score,
                                Voice.values()[quarter % 3],
                                quarter % 2 == 0 ? "Envoy " + "ABCDEFGH".charAt(quarter % 8) : null,
                                "met")
                        .text("They met in quarter " + quarter + ".");
            }
        });
        for (int i = 0; i < ids.size(); i++) {
            int actor = i;
            draft.position(ids.get(i), 0.2 * i - 0.3, 0.2 * i - 0.5, 0.2 * i);
            SampleStatistics.quarters(20).filter(q -> q % 7 != actor).forEach(quarter -> {
                LocalDate from = LocalDate.of(2001, 1, 1).plusMonths(3L * quarter);
                draft.point(
                        ids.get(actor),
                        from,
                        from.plusMonths(3).minusDays(1),
                        quarter % 5 == 0 ? null : Math.sin(quarter * 0.2 + actor) * 0.7,
                        1 + quarter % 9);
            });
        }
        draft.relation("northmark", "estavia", -0.3);
        return draft.statistics(SampleStatistics.trends(
                        List.of(
                                SampleStatistics.trend("northmark", 2001, 2020, -0.2),
                                SampleStatistics.trend("estavia", 2003, 2020, 0.2)),
                        List.of(SampleStatistics.shift("northmark", LocalDate.of(2011, 5, 2)))))
                .report();
    }

    /** {@link #usual()} with everything that a report can hold besides. */
    public static Report full() {
        Report usual = usual();
        return new Report(
                usual.target(),
                usual.actors(),
                usual.articles(),
                usual.failures(),
                usual.positions(),
                usual.relations(),
                usual.series(),
                usual.statements(),
                usual.attributions(),
                usual.provenance(),
                SampleStatistics.all());
    }
}
