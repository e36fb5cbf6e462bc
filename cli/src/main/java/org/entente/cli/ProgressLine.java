package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.entente.analysis.Progress;

/** One line on a terminal that says how many articles are through, and about how long the rest will take. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long SHORTEST_PAUSE = 100_000_000;
    private static final String CLEARED = "\r" + " ".repeat(60) + "\r";

    private final PrintStream err;
    private final LongSupplier nanoTime;
    private final long begin;
    private long shown;

    /** @param nanoTime a clock in nanoseconds, such as {@link System#nanoTime} */
    ProgressLine(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
        this.shown = begin - SHORTEST_PAUSE;
    }

    @Override
    public void articles(int done, int total) {
        long now = nanoTime.getAsLong();
        if (now - shown < SHORTEST_PAUSE && done < total) {
            return;
        }
        shown = now;
        String line = String.format(Locale.ROOT, "%d/%d articles  %3d%%", done, total, 100L * done / total);
        err.print(CLEARED + line + left(now - begin, done, total));
        err.flush();
    }

    private static String left(long elapsed, int done, int total) {
        if (done == 0) {
            return "  loading models";
        }
        long seconds = Math.round((double) elapsed / done * (total - done) / 1e9);
        return seconds < 60
                ? "  about " + seconds + " s left"
                : String.format(Locale.ROOT, "  about %d min left", Math.round(seconds / 60.0));
    }

    @Override
    public void close() {
        err.print(CLEARED);
        err.flush();
    }
}
