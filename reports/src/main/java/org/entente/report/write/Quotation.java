package org.entente.report.write;

import org.entente.report.Printable;
import org.entente.report.Wording;
import org.entente.report.write.ReportPage.Item;
import org.entente.stance.Commitment;
import org.entente.stance.Statement;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.Article;
import org.entente.text.Span;

/** A statement as evidence: its words with the cue marked, where they stand, and how they were read. */
final class Quotation {
    private static final String SEPARATOR = " \u00b7 ";

    private Quotation() {}

    static Item of(Statement statement, Article article) {
        String text = statement.text();
        Span cue = cueWithin(statement);
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == '\u201c' || c == '\u201d');
        return new Item(
                quoted ? "" : "\u201c",
                kept(text.substring(0, cue.start()).stripLeading()),
                kept(cue.in(text)),
                kept(text.substring(cue.end()).stripTrailing()),
                quoted ? "" : "\u201d",
                where(statement, article),
                how(statement));
    }

    /** The cue's place in the statement's text; empty at its start if the cue stands elsewhere. */
    private static Span cueWithin(Statement statement) {
        Span cue = statement.cueSpan();
        Span span = statement.span();
        boolean inside = span.contains(cue)
                && cue.end() - span.start() <= statement.text().length();
        return inside ? new Span(cue.start() - span.start(), cue.end() - span.start()) : new Span(0, 0);
    }

    /** Printable, with the spaces at the ends that part it from its neighbors. */
    private static String kept(String part) {
        String inner = Printable.text(part);
        boolean before = !part.isEmpty() && Character.isWhitespace(part.charAt(0));
        boolean after = !inner.isEmpty() && Character.isWhitespace(part.charAt(part.length() - 1));
        return (before ? " " : "") + inner + (after ? " " : "");
    }

    private static String where(Statement statement, Article article) {
        return ArticleNames.cited(article)
                + SEPARATOR
                + "sentence " + (statement.sentence() + 1)
                + SEPARATOR
                + "characters " + statement.span().start() + "\u2013"
                + statement.span().end();
    }

    private static String how(Statement statement) {
        StringBuilder how = new StringBuilder(voice(statement.voice()));
        statement.speaker().ifPresent(speaker -> how.append(SEPARATOR).append(Printable.text(speaker)));
        if (statement.time() == Time.PAST) {
            how.append(SEPARATOR).append("about the past");
        }
        if (statement.commitment() != Commitment.ASSERTED) {
            how.append(SEPARATOR).append(commitment(statement.commitment()));
        }
        return how.append(SEPARATOR)
                .append("read from \u201c")
                .append(Printable.text(statement.cue()))
                .append("\u201d")
                .append(SEPARATOR)
                .append("score ")
                .append(Wording.signed(statement.score()))
                .append(", weight ")
                .append(Figures.rounded("weight", statement.weight()).toPlainString())
                .toString();
    }

    static String voice(Voice voice) {
        return switch (voice) {
            case QUOTE -> "in quotation";
            case REPORTED -> "reported";
            case NARRATOR -> "in the article\u2019s own words";
        };
    }

    private static String commitment(Commitment commitment) {
        return switch (commitment) {
            case ASSERTED -> "asserted";
            case HEDGED -> "hedged";
            case CONDITIONAL -> "conditional";
            case DENIED -> "denied";
        };
    }
}
