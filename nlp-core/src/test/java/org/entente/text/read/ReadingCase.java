package org.entente.text.read;

import java.util.Optional;
import org.entente.text.Article;

/** Text in, compact string out: runs one reader on a file made up by a test. */
final class ReadingCase {
    private ReadingCase() {}

    static SourceFile file(String name, String content) {
        return new SourceFile("id", name, content, "0".repeat(64));
    }

    /** "date | outlet | credit | title | url | text", with "-" for what is unknown and "/" for a line break. */
    static String read(ArticleReader reader, String name, String content) {
        try {
            return compact(reader.read(file(name, content)));
        } catch (ArticleReadException e) {
            return "! " + e.getMessage();
        }
    }

    private static String compact(Article article) {
        return String.join(
                " | ",
                text(article.date()),
                text(article.outlet()),
                text(article.credit()),
                text(article.title()),
                text(article.url()),
                article.text().replace("\n", "/"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
