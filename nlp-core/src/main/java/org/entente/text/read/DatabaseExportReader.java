package org.entente.text.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.entente.text.Article;

/**
 * Reads a newspaper-database export: a text in quotation marks, a dateline, and trailing lines for credit, word count
 * and copyright, from which come date, outlet and credit. The article's text is what stands between.
 */
public final class DatabaseExportReader implements ArticleReader {
    @Override
    public String id() {
        return "export";
    }

    @Override
    public boolean reads(SourceFile file) {
        return !MarkdownReader.isMarkdown(file.name())
                && DatabaseExport.of(file.content()).isPresent();
    }

    @Override
    public Article read(SourceFile file) throws ArticleReadException {
        DatabaseExport export = DatabaseExport.of(file.content())
                .orElseThrow(() -> new ArticleReadException(
                        "%s: expected a text in quotation marks with escaped ones inside, or trailing Word count and Copyright lines; found neither"
                                .formatted(file.name())));
        Optional<CopyrightLine> copyright =
                field(export, DatabaseExport.COPYRIGHT).map(CopyrightLine::of);
        Optional<String> date = field(export, "publication date")
                .flatMap(written -> EnglishDates.find(written).map(MatchResult::group))
                .or(() -> copyright.flatMap(CopyrightLine::date));
        return new Article(
                file.id(),
                file.name(),
                field(export, "title"),
                date.isPresent() ? Optional.of(date(file, date.get())) : Optional.empty(),
                field(export, "publication title").or(() -> copyright.flatMap(CopyrightLine::outlet)),
                field(export, "credit").or(() -> field(export, "byline")),
                field(export, "document url").or(() -> field(export, "url")),
                export.body(),
                file.sha256());
    }

    private static Optional<String> field(DatabaseExport export, String name) {
        return Optional.ofNullable(export.fields().get(name)).filter(value -> !value.isBlank());
    }

    private static LocalDate date(SourceFile file, String written) throws ArticleReadException {
        try {
            return EnglishDates.parse(written);
        } catch (DateTimeException e) {
            long line = file.content()
                    .substring(0, file.content().lastIndexOf(written))
                    .lines()
                    .count();
            throw new ArticleReadException(
                    "%s:%d: date '%s' is not a calendar date; correct it or leave it out"
                            .formatted(file.name(), Math.max(1, line), written),
                    e);
        }
    }
}
