package org.entente.stance.encoder;

/**
 * What the encoder reads: ids of word pieces and marks, and where in the text they stand. Equal lengths; not to be
 * changed.
 *
 * @param ids beginning with the classification mark, ending with the separator
 * @param starts offset of each piece's first character in the text, -1 for marks and named sides
 * @param ends offset after each piece's last character, -1 likewise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pieces(int[] ids, int[] starts, int[] ends) {
    /** Opens a mention of the holder. */
    public static final int HOLDER = 1;
    /** Closes a mention of the holder. */
    public static final int HOLDER_END = 2;
    /** Opens a mention of the target. */
    public static final int TARGET = 3;
    /** Closes a mention of the target. */
    public static final int TARGET_END = 4;

    public int length() {
        return ids.length;
    }
}
