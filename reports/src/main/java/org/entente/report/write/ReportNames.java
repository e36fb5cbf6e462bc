package org.entente.report.write;

import java.util.HashMap;
import java.util.Map;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;

/** Names of a report's actors and articles by their ids; the id itself where the report has no name. */
final class ReportNames {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> articles = new HashMap<>();

    ReportNames(Report report) {
        report.actors().forEach(actor -> labels.put(actor.id(), Printable.text(actor.name())));
        report.actors().forEach(actor -> phrases.put(actor.id(), Wording.actor(actor)));
        report.articles().forEach(a -> articles.put(a.article().id(), ArticleNames.cited(a.article())));
    }

    /** The actor's name as a heading has it. */
    String label(String actor) {
        return labels.getOrDefault(actor, Printable.text(actor));
    }

    /** The actor's name as it reads within a sentence. */
    String phrase(String actor) {
        return phrases.getOrDefault(actor, Printable.text(actor));
    }

    /** The article with title, outlet and date. */
    String article(String id) {
        return articles.getOrDefault(id, Printable.text(id));
    }
}
