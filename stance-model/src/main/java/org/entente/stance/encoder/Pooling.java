package org.entente.stance.encoder;

/** Makes the three vectors that the heads read. */
final class Pooling {
    private Pooling() {}

    /**
     * The vectors of the first position and of the means over the opening marks of holder and target; of the first
     * position in place of a side without marks.
     */
    static float[] of(int[] ids, float[] states) {
        float[] pooled = new float[Layout.POOLED];
        System.arraycopy(states, 0, pooled, 0, Layout.WIDTH);
        side(ids, Pieces.HOLDER, states, Layout.WIDTH, pooled);
        side(ids, Pieces.TARGET, states, 2 * Layout.WIDTH, pooled);
        return pooled;
    }

    private static void side(int[] ids, int mark, float[] states, int to, float[] pooled) {
        int count = 0;
        for (int at = 0; at < ids.length; at++) {
            if (ids[at] == mark) {
                count++;
                for (int i = 0; i < Layout.WIDTH; i++) {
                    pooled[to + i] += states[at * Layout.WIDTH + i];
                }
            }
        }
        for (int i = 0; i < Layout.WIDTH; i++) {
            pooled[to + i] = count == 0 ? states[i] : pooled[to + i] / count;
        }
    }
}
