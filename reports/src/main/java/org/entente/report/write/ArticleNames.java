package org.entente.report.write;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.report.Printable;
import org.entente.report.ReportedArticle;
import org.entente.report.Wording;
import org.entente.report.write.ReportPage.ArticleLine;
import org.entente.text.Article;

/** Articles as a report names them. */
final class ArticleNames {
    private ArticleNames() {}

    /** Title, outlet and date, as far as they are known; the file's name for lack of a title. */
    static String cited(Article article) {
        String published = published(article);
        String title = article.title()
                .map(Printable::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "\u201c" + text + "\u201d")
                .orElseGet(() -> Printable.text(article.file()));
        return published.isEmpty() ? title : title + ", " + published;
    }

    static ArticleLine line(ReportedArticle reported) {
        Article article = reported.article();
        return new ArticleLine(
                article.title()
                        .map(Printable::text)
                        .filter(text -> !text.isEmpty())
                        .orElse("(without title)"),
                article.url().filter(ArticleNames::isWeb).map(Printable::text).orElse(""),
                Printable.text(article.file()),
                article.sha256(),
                outlet(article),
                article.date().map(Wording::day).orElse(""),
                reported.words(),
                reported.sentences());
    }

    private static String published(Article article) {
        return Stream.of(outlet(article), article.date().map(Wording::day).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String outlet(Article article) {
        return article.outlet().map(Printable::text).orElse("");
    }

    /** Only web addresses become links, never scripts or files. */
    private static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
