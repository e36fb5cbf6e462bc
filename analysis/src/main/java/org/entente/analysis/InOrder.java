package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Work on many items by several threads, with the results in the order of the items. */
public final class InOrder {
    /** A deep parse tree needs more than a JVM's default. */
    private static final long STACK_BYTES = 16L << 20;

    private InOrder() {}

    /**
     * Applies the work to each item.
     *
     * @throws RuntimeException or Error that the work threw first, in the order of the items
     */
    public static <T, R> List<R> map(
            List<T> items, int threads, Function<? super T, ? extends R> work, Progress progress) {
        ThreadFactory factory = task -> new Thread(null, task, "entente-articles", STACK_BYTES);
        ExecutorService pool = Executors.newFixedThreadPool(threads, factory);
        try {
            Counter counter = new Counter(items.size(), progress);
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(pool.submit(() -> {
                    R result = work.apply(item);
                    counter.increase();
                    return result;
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    /** Tells progress of each item that is through. */
    private static final class Counter {
        private final int total;
        private final Progress progress;
        private int done;

        Counter(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
            progress.articles(0, total);
        }

        synchronized void increase() {
            done++;
            progress.articles(done, total);
        }
    }
}
