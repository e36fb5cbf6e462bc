package org.entente.training;

/**
 * How the encoder is trained. A first stage learns from much data of several kinds; a second one from the rows that are
 * closest to the task, and from some of the first stage's rows, so that it does not forget them.
 *
 * @param frozenLayers of the encoder's 12 layers, how many of the lower ones stay as they are; so do the embeddings
 * @param developmentShare share of the rows that decide when to stop, and on which the probabilities are calibrated
 * @param generalEpochs how often the first stage sees each row at most
 * @param generalRate the first stage's peak learning rate of the encoder
 * @param stanceEpochs how often the second stage sees each row at most
 * @param stanceRate the second stage's peak learning rate of the encoder
 * @param headRate peak learning rate of the heads and the marks
 * @param dropout share of the values that are left out at random in training
 * @param batch rows a step
 * @param ploverRepeats how often each PLV row stands in the second stage's epoch, and in a fold's
 * @param ownRepeats how often each row of our own form stands in the second stage's epoch
 * @param rehearsalShare share of the first stage's rows that stand in the second stage, too
 * @param patience a stage ends early after so many epochs without a gain on the development part
 */
public record Recipe(
        int frozenLayers,
        double developmentShare,
        int generalEpochs,
        float generalRate,
        int stanceEpochs,
        float stanceRate,
        float headRate,
        float dropout,
        int batch,
        int ploverRepeats,
        int ownRepeats,
        double rehearsalShare,
        int patience) {
    /** The recipe of the shipped weights. */
    public static Recipe defaults() {
        return new Recipe(4, 0.08, 2, 1e-4f, 1, 6e-5f, 5e-4f, 0.1f, 32, 7, 15, 1, 2);
    }

    /** The same recipe with other layers kept as they are. */
    public Recipe withFrozenLayers(int layers) {
        return new Recipe(
                layers,
                developmentShare,
                generalEpochs,
                generalRate,
                stanceEpochs,
                stanceRate,
                headRate,
                dropout,
                batch,
                ploverRepeats,
                ownRepeats,
                rehearsalShare,
                patience);
    }

    /** The same recipe with another development part. */
    public Recipe withDevelopmentShare(double share) {
        return new Recipe(
                frozenLayers,
                share,
                generalEpochs,
                generalRate,
                stanceEpochs,
                stanceRate,
                headRate,
                dropout,
                batch,
                ploverRepeats,
                ownRepeats,
                rehearsalShare,
                patience);
    }

    /** The same recipe with so many epochs in each stage. */
    public Recipe withEpochs(int epochs) {
        return new Recipe(
                frozenLayers,
                developmentShare,
                epochs,
                generalRate,
                epochs,
                stanceRate,
                headRate,
                dropout,
                batch,
                ploverRepeats,
                ownRepeats,
                rehearsalShare,
                patience);
    }
}
