package org.entente.training.data;

import java.util.Arrays;
import java.util.List;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.evaluation.MarkedText;

/** PLV: a tab-separated table with the columns marked_sentence and gold_penta, 1 to 4. */
final class PloverRows implements Rows.Reader {
    private static final String SENTENCE = "marked_sentence";
    private static final String QUAD = "gold_penta";

    @Override
    public void read(String content, Rows rows) {
        List<Rows.Line> lines = Rows.lines(content);
        List<String> header =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).cells());
        int sentence = header.indexOf(SENTENCE);
        int quad = header.indexOf(QUAD);
        if (sentence < 0 || quad < 0) {
            throw new IllegalArgumentException(
                    "expected a first line with the columns " + SENTENCE + " and " + QUAD + ", parted by tabs");
        }
        for (Rows.Line line : lines.subList(1, lines.size())) {
            rows.add(line.number(), () -> example(line.cells(), sentence, quad));
        }
    }

    private static Example example(String[] cells, int sentence, int quad) {
        if (cells.length <= Math.max(sentence, quad)) {
            throw new IllegalArgumentException("expected a cell for each column, got " + cells.length);
        }
        MarkedText text = MarkedText.tagged(cells[sentence]);
        return Example.ofEvent(
                DataSet.PLOVER,
                MarkedSentence.of(text.text(), text.sources(), text.targets()),
                (int) Double.parseDouble(cells[quad]) - 1);
    }
}
