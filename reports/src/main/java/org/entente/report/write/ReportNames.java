package org.entente.report.write;

import java.util.HashMap;
import java.util.Map;
import org.entente.report.Printable;
import org.entente.report.Report;

/** Names of a report's actors and articles by their ids; the id itself where the report has no name. */
final class ReportNames {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> articles = new HashMap<>();

    ReportNames(Report report) {
        report.actors().forEach(actor -> labels.put(actor.id(), Printable.text(actor.name())));
        report.articles().forEach(a -> articles.put(a.article().id(), ArticleNames.cited(a.article())));
    }

    /** The actor's name as a heading has it. */
    String label(String actor) {
        return labels.getOrDefault(actor, Printable.text(actor));
    }

    /** The article with title, outlet and date. */
    String article(String id) {
        return articles.getOrDefault(id, Printable.text(id));
    }
}
