package org.entente.training.command;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.entente.cli.Terminal;
import org.entente.training.TrainingProgress;

/**
 * Says how far training is, and about how long the rest will take: in one line that changes on a terminal, otherwise in
 * a line every minute.
 */
final class ProgressLines implements TrainingProgress, AutoCloseable {
    private static final long TERMINAL_PAUSE = 500_000_000L;
    private static final long PLAIN_PAUSE = 60_000_000_000L;
    private static final String CLEARED = "\r" + " ".repeat(78) + "\r";
    private static final double SMOOTHING = 0.05;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final long pause;
    private long begin;
    private int before = -1;
    private long shown;
    private String stage = "";
    private double loss = Double.NaN;

    /** @param nanoTime a clock in nanoseconds, such as {@link System#nanoTime} */
    ProgressLines(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.pause = terminal.interactive() ? TERMINAL_PAUSE : PLAIN_PAUSE;
    }

    @Override
    public void step(String stage, double loss, int done, int total) {
        long now = nanoTime.getAsLong();
        smooth(stage, loss);
        if (Double.isNaN(loss)) { // a stage of an earlier run
            before = -1;
            return;
        }
        if (before < 0) {
            before = done - 1;
            begin = now;
            shown = now - (terminal.interactive() ? pause : 0);
        }
        if (now - shown >= pause) {
            shown = now;
            show(line(done, total, now - begin));
        }
    }

    private void smooth(String stage, double next) {
        boolean begins = !stage.equals(this.stage) || Double.isNaN(loss);
        this.stage = stage;
        loss = begins ? next : loss + SMOOTHING * (next - loss);
    }

    private String line(int done, int total, long elapsed) {
        return String.format(
                Locale.ROOT, "%s  step %d of %d  loss %.3f%s", stage, done, total, loss, left(done, total, elapsed));
    }

    private String left(int done, int total, long elapsed) {
        int steps = done - before - 1;
        if (steps < 1) {
            return "";
        }
        long seconds = Math.round((double) elapsed / steps * (total - done) / 1e9);
        return seconds < 60
                ? "  about " + seconds + " s left"
                : String.format(Locale.ROOT, "  about %d min left", Math.round(seconds / 60.0));
    }

    private void show(String line) {
        if (terminal.interactive()) {
            terminal.err().print(CLEARED + line);
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    @Override
    public void note(String line) {
        close();
        terminal.problem(line);
    }

    @Override
    public void close() {
        if (terminal.interactive()) {
            terminal.err().print(CLEARED);
            terminal.err().flush();
        }
    }
}
