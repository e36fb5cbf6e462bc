package org.entente.stance.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/**
 * Turns marked sentences into the encoder's input: marks around the mentions of both sides, and, before the text, the
 * names of sides that it does not mention. Thread-safe.
 */
public final class PieceReader {
    /** Longer texts are cut to this many pieces, around the marks. */
    public static final int LONGEST = 128;

    private final WordPiece words;

    public PieceReader(WordPiece words) {
        this.words = words;
    }

    private record Mark(int id, int offset, int order) {}

    private record Placed(int id, int start, int end) {}

    /** At most {@link #LONGEST} pieces. */
    public Pieces read(MarkedSentence sentence) {
        List<Placed> preface = new ArrayList<>();
        preface(sentence.holders(), sentence.holderName(), Pieces.HOLDER, preface);
        preface(sentence.targets(), sentence.targetName(), Pieces.TARGET, preface);
        List<Placed> body = cut(body(sentence), LONGEST - 2 - preface.size());
        List<Placed> all = new ArrayList<>();
        all.add(new Placed(WordPiece.CLS, -1, -1));
        all.addAll(preface);
        all.addAll(body);
        all.add(new Placed(WordPiece.SEP, -1, -1));
        return new Pieces(
                all.stream().mapToInt(Placed::id).toArray(),
                all.stream().mapToInt(Placed::start).toArray(),
                all.stream().mapToInt(Placed::end).toArray());
    }

    private void preface(List<Span> mentions, Optional<String> name, int mark, List<Placed> preface) {
        if (!mentions.isEmpty() || name.isEmpty()) {
            return;
        }
        String words = name.get() + " : ";
        List<WordPiece.Piece> pieces = this.words.split(words, 0, words.length());
        preface.add(new Placed(mark, -1, -1));
        int shown = Math.min(pieces.size(), 12);
        for (WordPiece.Piece piece : pieces.subList(0, shown - 1)) {
            preface.add(new Placed(piece.id(), -1, -1));
        }
        preface.add(new Placed(mark + 1, -1, -1));
        preface.add(new Placed(pieces.get(pieces.size() - 1).id(), -1, -1));
    }

    private List<Placed> body(MarkedSentence sentence) {
        List<Placed> body = new ArrayList<>();
        int from = 0;
        for (Mark mark : marks(sentence)) {
            split(sentence.text(), from, mark.offset(), body);
            body.add(new Placed(mark.id(), -1, -1));
            from = mark.offset();
        }
        split(sentence.text(), from, sentence.text().length(), body);
        return body;
    }

    private void split(String text, int from, int to, List<Placed> body) {
        words.split(text, from, to).forEach(piece -> body.add(new Placed(piece.id(), piece.start(), piece.end())));
    }

    /** In the order of the text; at one offset, what closes comes first, and the longer mention opens first. */
    private static List<Mark> marks(MarkedSentence sentence) {
        List<Mark> marks = new ArrayList<>();
        add(sentence.holders(), Pieces.HOLDER, marks);
        add(sentence.targets(), Pieces.TARGET, marks);
        marks.sort(Comparator.comparingInt(Mark::offset).thenComparingInt(Mark::order));
        return marks;
    }

    private static void add(List<Span> spans, int mark, List<Mark> marks) {
        for (Span span : spans) {
            marks.add(new Mark(mark + 1, span.end(), -1));
            marks.add(new Mark(mark, span.start(), Integer.MAX_VALUE - span.length()));
        }
    }

    /** The stretch of so many pieces that begins a little before the first mark. */
    private static List<Placed> cut(List<Placed> body, int longest) {
        if (body.size() <= longest) {
            return body;
        }
        int first = 0;
        int last = 0;
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i).id() <= Pieces.TARGET_END && body.get(i).start() < 0) {
                first = i;
                last = Math.max(last, i);
            }
        }
        int spare = Math.max(0, longest - (last - first + 1));
        int from = Math.max(0, Math.min(first - spare / 2, body.size() - longest));
        return body.subList(from, from + longest);
    }
}
