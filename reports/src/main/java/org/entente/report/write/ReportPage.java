package org.entente.report.write;

import java.util.List;

/**
 * The words of a report as a reader sees them, not yet escaped for any form.
 *
 * @param interval head of the interval column, such as "95% interval"
 * @param withoutTimeline why there is no chart over time; blank if there is one
 */
record ReportPage(
        String title,
        String basis,
        String asked,
        String interval,
        List<FindingLine> findings,
        List<Figure> figures,
        String withoutTimeline,
        String evidenceNote,
        List<ActorEvidence> evidence,
        List<Topic> method,
        List<String> limits,
        List<Topic> facts,
        List<ArticleLine> articles,
        List<Topic> failures,
        String version) {

    /** A heading and what stands below or beside it. */
    record Topic(String heading, String text) {}

    /** An actor's finding, as a sentence and as a row of figures. */
    record FindingLine(
            String name,
            String anchor,
            String verdict,
            String text,
            String score,
            String range,
            int statements,
            String effective,
            int articles) {}

    /**
     * A chart in its place.
     *
     * @param width in millimeters on paper
     * @param height in millimeters on paper
     * @param margin in millimeters, what the chart leaves free at its left
     * @param caption what it shows; blank where the chart goes on
     */
    record Figure(int index, String question, String caption, String width, String height, String margin) {}

    /**
     * An actor's strongest statements.
     *
     * @param none what to say where there are no sides
     */
    record ActorEvidence(String name, String anchor, List<Side> sides, String none) {}

    /** The statements for, or those against. */
    record Side(boolean first, String heading, List<Item> items) {}

    /** A statement: its text around the cue, where it stands and how it is put. */
    record Item(String open, String before, String cue, String after, String close, String where, String how) {}

    /** An article that was read. */
    record ArticleLine(
            String title,
            String url,
            String file,
            String sha256,
            String outlet,
            String date,
            int words,
            int sentences) {}
}
