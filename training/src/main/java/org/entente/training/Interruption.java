package org.entente.training;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends training between two steps when the process is told to end: PyTorch crashes if its libraries go while it computes.
 * For one training thread.
 */
final class Interruption implements AutoCloseable {
    private static final int MOST_SECONDS = 30;

    private final CountDownLatch between = new CountDownLatch(1);
    private final CountDownLatch forever = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "end of training");
    private volatile boolean wanted;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process is about to end. */
    boolean isWanted() {
        return wanted;
    }

    /** Lets the process end; does not return then. */
    void endHere() {
        between.countDown();
        boolean interrupted = false;
        while (!interrupted) {
            try {
                forever.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        Thread.currentThread().interrupt();
    }

    private void await() {
        wanted = true;
        try {
            between.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        between.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook has nothing to wait for.
        }
    }
}
