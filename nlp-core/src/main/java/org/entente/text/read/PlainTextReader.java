package org.entente.text.read;

import java.util.Optional;
import org.entente.text.Article;

/** Reads any text as it is, so that spans are offsets into the file's decoded content. Knows no metadata. */
public final class PlainTextReader implements ArticleReader {
    static final String ID = "text";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean reads(SourceFile file) {
        return true;
    }

    @Override
    public Article read(SourceFile file) {
        return new Article(
                file.id(),
                file.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file.content(),
                file.sha256());
    }
}
