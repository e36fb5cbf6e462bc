package org.entente.training;

import java.util.ArrayList;
import java.util.List;

/**
 * How a stage went.
 *
 * @param losses before each step
 * @param epochs what was measured after each
 */
public record History(String stage, List<Double> losses, List<Epoch> epochs) {
    public History {
        losses = List.copyOf(losses);
        epochs = List.copyOf(epochs);
    }

    /**
     * Measured on the development part after an epoch; NaN without one.
     *
     * @param number from 1
     * @param loss mean negative logarithm of the right class's probability
     * @param macroF1 mean over data sets and tasks, each by its number of rows
     */
    public record Epoch(int number, double loss, double macroF1) {}

    static History begin(String stage) {
        return new History(stage, List.of(), List.of());
    }

    History with(List<Double> moreLosses) {
        List<Double> all = new ArrayList<>(losses);
        all.addAll(moreLosses);
        return new History(stage, all, epochs);
    }

    History with(Epoch epoch) {
        List<Epoch> all = new ArrayList<>(epochs);
        all.add(epoch);
        return new History(stage, losses, all);
    }

    /** The number of the epoch with the largest macro F1, the first of equals; the last one's if nothing was measured. */
    public int bestEpoch() {
        int best = epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1).number();
        double most = Double.NEGATIVE_INFINITY;
        for (Epoch epoch : epochs) {
            if (epoch.macroF1() > most) {
                best = epoch.number();
                most = epoch.macroF1();
            }
        }
        return best;
    }
}
