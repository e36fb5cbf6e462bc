package org.entente.text.read;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.entente.text.Article;

/** Reads Markdown with optional YAML front matter for title, date, outlet and url. */
public final class MarkdownReader implements ArticleReader {
    /** Deeper quotations and lists than this are read as text; keeps hostile files cheap. */
    private static final int DEEPEST_BLOCK = 100;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();

    static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean reads(SourceFile file) {
        return isMarkdown(file.name());
    }

    @Override
    public Article read(SourceFile file) throws ArticleReadException {
        FrontMatter front = FrontMatter.of(file);
        Node body = PARSER.parse(file.content().substring(front.end()));
        return new Article(
                file.id(),
                file.name(),
                front.text("title"),
                front.date(),
                front.text("outlet"),
                Optional.empty(),
                front.text("url"),
                MarkdownText.of(body),
                file.sha256());
    }
}
