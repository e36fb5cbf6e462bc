package org.entente.training;

/** Told how training goes on. */
public interface TrainingProgress {
    /** Tells nobody. */
    TrainingProgress SILENT = new TrainingProgress() {
        @Override
        public void step(String stage, double loss, int done, int total) {}

        @Override
        public void note(String line) {}
    };

    /**
     * A step is done.
     *
     * @param stage name of the stage it belongs to
     * @param loss before the step
     * @param done steps of all stages, including those of an earlier run
     * @param total at most so many steps
     */
    void step(String stage, double loss, int done, int total);

    /** Something that happens seldom, in one line. */
    void note(String line);
}
