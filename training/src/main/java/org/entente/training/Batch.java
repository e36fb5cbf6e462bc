package org.entente.training;

import java.util.Arrays;
import java.util.List;
import org.entente.stance.encoder.Pieces;

/**
 * Rows of one length after padding.
 *
 * @param ids rows times length
 * @param marks which mark a position bears: rows times length times 5, 0 or 1; the first of the five is unused
 * @param maskBias rows times length: 0, or a large negative number for padding
 * @param pooling rows times 3 times length: what the vectors of the whole, the holder and the target are made of
 */
@SuppressWarnings("ArrayRecordComponent")
record Batch(int rows, int length, long[] ids, float[] marks, float[] maskBias, float[] pooling) {
    private static final float PADDED = -10_000;

    static Batch of(List<Pieces> rows) {
        int length = rows.stream().mapToInt(Pieces::length).max().orElseThrow();
        int size = rows.size() * length;
        Batch batch = new Batch(
                rows.size(), length, new long[size], new float[size * 5], new float[size], new float[size * 3]);
        Arrays.fill(batch.maskBias, PADDED);
        for (int row = 0; row < rows.size(); row++) {
            batch.fill(row, rows.get(row).ids());
        }
        return batch;
    }

    private void fill(int row, int[] pieces) {
        for (int at = 0; at < pieces.length; at++) {
            int place = row * length + at;
            ids[place] = pieces[at];
            maskBias[place] = 0;
            if (pieces[at] >= Pieces.HOLDER && pieces[at] <= Pieces.TARGET_END) {
                marks[place * 5 + pieces[at]] = 1;
            }
        }
        pooling[row * 3 * length] = 1;
        pool(row, 1, Pieces.HOLDER, pieces);
        pool(row, 2, Pieces.TARGET, pieces);
    }

    /** The mean over the opening marks; the whole's vector where there are none. */
    private void pool(int row, int side, int mark, int[] pieces) {
        int from = (row * 3 + side) * length;
        long count = Arrays.stream(pieces).filter(id -> id == mark).count();
        if (count == 0) {
            pooling[from] = 1;
        }
        for (int at = 0; at < pieces.length && count > 0; at++) {
            if (pieces[at] == mark) {
                pooling[from + at] = 1f / count;
            }
        }
    }
}
