package org.entente.training.data;

import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.evaluation.MarkedText;

/**
 * DSE: tab-separated rows of a sentence with two names in brackets, the names, and a label from 0 to 4. The brackets
 * count: in some rows the columns of names differ from them.
 */
final class DseRows implements Rows.Reader {
    @Override
    public void read(String content, Rows rows) {
        for (Rows.Line line : Rows.lines(content)) {
            rows.add(line.number(), () -> example(line.cells()));
        }
    }

    private static Example example(String... cells) {
        if (cells.length != 4) {
            throw new IllegalArgumentException("expected sentence, p, q and label parted by tabs, got " + cells.length
                    + (cells.length == 1 ? " cell" : " cells"));
        }
        MarkedText text = MarkedText.bracketed(cells[0]);
        return Example.ofRelation(
                DataSet.DSE,
                MarkedSentence.of(text.text(), text.sources(), text.targets()),
                Integer.parseInt(cells[3].trim()));
    }
}
