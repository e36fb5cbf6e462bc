package org.entente.report.write;

import java.util.List;
import org.entente.report.write.ReportPage.Topic;

/**
 * What the PDF says beyond {@link ReportPage}, in words, not yet escaped. Lists are empty where the report has no figures.
 *
 * @param answer the answer to the question, sentence by sentence
 * @param actors what stands at the head of each actor's page, in the order of the page's evidence
 * @param coding what coders say of the model
 * @param tones the tone of each actor's statements
 * @param conflicts statements whose tone and stance point in opposite directions
 * @param copies articles that repeat another
 */
record PdfExtras(
        List<String> answer,
        List<ContrastLine> contrasts,
        List<ActorHead> actors,
        List<String> coding,
        List<CodingLine> codingLines,
        List<Topic> corrected,
        List<Topic> tones,
        List<Topic> conflicts,
        List<Topic> definitions,
        List<Topic> copies,
        String withoutOutlets) {

    /** A comparison of two positions. */
    record ContrastLine(String what, String difference, String interval, String p, String verdict) {}

    /** An actor's finding and what it rests on. */
    record ActorHead(String finding, List<Topic> facts) {}

    /** What coders called the statements to which the model gave one stance. */
    record CodingLine(String model, int coded, String favor, String neither, String against) {}
}
