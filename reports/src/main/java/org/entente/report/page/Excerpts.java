package org.entente.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.report.Report;
import org.entente.report.ReportedArticle;
import org.entente.stance.Statement;
import org.entente.text.Span;

/** Which parts of the articles the page holds: the sentences of the statements, and as many around them as asked. */
final class Excerpts {
    private final int around;
    private final Map<String, ReportedArticle> articles = new HashMap<>();
    private final Map<String, List<Span>> parts = new HashMap<>();

    Excerpts(Report report, int around) {
        this.around = around;
        report.articles().forEach(article -> articles.put(article.article().id(), article));
        Map<String, List<Span>> shown = new HashMap<>();
        for (Statement statement : report.statements()) {
            of(statement)
                    .ifPresent(span -> shown.computeIfAbsent(statement.article(), id -> new ArrayList<>())
                            .add(span));
        }
        shown.forEach((article, spans) -> parts.put(article, joined(spans)));
    }

    /** What is shown of the article for a statement; empty if the report does not hold its text. */
    Optional<Span> of(Statement statement) {
        ReportedArticle article = articles.get(statement.article());
        if (article == null || statement.span().end() > article.article().text().length()) {
            return Optional.empty();
        }
        List<Span> sentences = article.sentenceSpans();
        Span shown = statement.span();
        if (statement.sentence() < sentences.size()) {
            int first = Math.max(0, statement.sentence() - around);
            int last = Math.min(sentences.size() - 1, lastSentence(statement, sentences) + around);
            shown = shown.union(sentences.get(first)).union(sentences.get(last));
        }
        return Optional.of(shown);
    }

    /** The sentence in which a statement ends; it may hold more than one. */
    private static int lastSentence(Statement statement, List<Span> sentences) {
        int last = statement.sentence();
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).start() < statement.span().end()) {
            last++;
        }
        return last;
    }

    /** The parts of an article that hold the excerpts of all its statements, in the order of the text, apart. */
    List<Span> parts(String article) {
        return parts.getOrDefault(article, List.of());
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() >= span.start()) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
