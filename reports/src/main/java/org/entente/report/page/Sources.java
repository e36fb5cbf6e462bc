package org.entente.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.report.Report;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.stance.Statement;
import org.entente.text.Span;

/** Where the article names who makes a statement. */
final class Sources {
    private final Map<String, List<Attribution>> byArticle = new HashMap<>();

    Sources(Report report) {
        report.attributions().stream()
                .filter(attribution -> attribution.source().isPresent())
                .forEach(attribution -> byArticle
                        .computeIfAbsent(attribution.article(), id -> new ArrayList<>())
                        .add(attribution));
    }

    /**
     * The source of the attribution whose content shares most of its characters with the statement; empty if the
     * statement is nobody's or stands in no attribution to that speaker.
     */
    Optional<Span> of(Statement statement) {
        Attribution best = null;
        int most = 0;
        for (Attribution attribution : byArticle.getOrDefault(statement.article(), List.of())) {
            int shared = shared(attribution.content().span(), statement.span());
            if (shared > most && attribution.speaker().equals(statement.speaker())) {
                best = attribution;
                most = shared;
            }
        }
        return best == null || statement.speaker().isEmpty()
                ? Optional.empty()
                : best.source().map(Passage::span);
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
