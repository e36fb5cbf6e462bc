package org.entente.training;

/**
 * How the encoder is trained. A first phase learns from much data of several kinds, a second one from rows of our own
 * form, a third one from PLV's. The later ones show rows of those before them again, so that they are not forgotten.
 *
 * @param frozenLayers of the encoder's 12 layers, how many of the lower ones stay as they are; so do the embeddings
 * @param developmentShare share of the rows that decide when to stop, and on which the probabilities are calibrated
 * @param headRate peak learning rate of the heads and the marks
 * @param dropout share of the values that are left out at random in training
 * @param renamed share of the rows that are shown with other states' names, new ones each time
 * @param batch rows a step
 * @param ploverShare of the weights after the third phase in the mean with those before it, which is what it ends in
 *     (Wortsman et al., 2022); 1 takes those after it as they are
 * @param patience a phase ends early after so many epochs without a gain on the development part
 */
public record Recipe(
        int frozenLayers,
        double developmentShare,
        float headRate,
        float dropout,
        double renamed,
        int batch,
        int patience,
        Phase general,
        Phase own,
        Phase plover,
        double ploverShare) {
    /**
     * @param cycles how often the learning rate rises and falls (Loshchilov and Hutter, 2017), each time from the best
     *     weights of the time before; the phase ends in the mean of all cycles' weights (Izmailov et al., 2018)
     * @param epochs how often a cycle goes through its rows at most
     * @param rate peak learning rate of the encoder
     * @param repeats how often each of its own rows stands in an epoch
     * @param rehearsal share of the rows of the phases before it that stand in it, too
     */
    public record Phase(int cycles, int epochs, float rate, int repeats, double rehearsal) {
        Phase withEpochs(int number) {
            return new Phase(cycles, number, rate, repeats, rehearsal);
        }
    }

    /** The recipe of the shipped weights. */
    public static Recipe defaults() {
        return new Recipe(
                4,
                0.08,
                5e-4f,
                0.1f,
                0.5,
                32,
                2,
                new Phase(1, 4, 1e-4f, 1, 0),
                new Phase(3, 2, 8e-5f, 1, 0.35),
                new Phase(1, 1, 8e-5f, 8, 0.35),
                0.75);
    }

    /** The same recipe with other layers kept as they are. */
    public Recipe withFrozenLayers(int layers) {
        return new Recipe(
                layers,
                developmentShare,
                headRate,
                dropout,
                renamed,
                batch,
                patience,
                general,
                own,
                plover,
                ploverShare);
    }

    /** The same recipe with another development part. */
    public Recipe withDevelopmentShare(double share) {
        return new Recipe(
                frozenLayers, share, headRate, dropout, renamed, batch, patience, general, own, plover, ploverShare);
    }

    /** The same recipe with so many epochs in each cycle. */
    public Recipe withEpochs(int epochs) {
        return new Recipe(
                frozenLayers,
                developmentShare,
                headRate,
                dropout,
                renamed,
                batch,
                patience,
                general.withEpochs(epochs),
                own.withEpochs(epochs),
                plover.withEpochs(epochs),
                ploverShare);
    }
}
