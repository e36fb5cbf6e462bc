package org.entente.nlp.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.text.Article;

/**
 * Measures words per second and peak memory of the annotator on news, beside CoreNLP's stock pipeline in the same run.
 * Arguments: a CSV file whose second column is text, how many articles, how many of them for the stock pipeline. Time of the
 * processor counts the annotating thread only, so it holds on a busy machine too. How to
 * run it: docs/decisions/0002-corenlp-annotators.md.
 */
public final class AnnotatorBenchmark {
    private static final int WARM_UP = 15;
    private static final String STOCK = "tokenize,pos,lemma,ner,parse,depparse,coref,quote,sentiment";

    private AnnotatorBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> bodies = NewsBodies.in(Path.of(arguments[0]));
        int articles = Integer.parseInt(arguments[1]);
        int stockArticles = Integer.parseInt(arguments[2]);
        List<String> warmUp = bodies.subList(bodies.size() - WARM_UP, bodies.size());

        long start = System.nanoTime();
        var annotator = new CoreNlpAnnotator();
        annotator.load();
        print("entente: load %.1f s, heap after it %d MB", seconds(start), usedHeap());
        Consumer<String> ours = text -> annotator.annotate(article(text));
        warmUp.forEach(ours);
        measure("entente", bodies.subList(0, articles), ours);
        if (stockArticles > 0) {
            stock(bodies.subList(0, stockArticles), warmUp.subList(0, 2), ours);
        }
    }

    private static void stock(List<String> texts, List<String> warmUp, Consumer<String> ours) {
        var properties = new Properties();
        properties.setProperty("annotators", STOCK);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // Holiday names need JAXB, which the build leaves out; they cost nothing measurable.
        properties.setProperty("sutime.binders", "0");
        long start = System.nanoTime();
        var pipeline = new StanfordCoreNLP(properties);
        print("stock: load %.1f s, heap with both %d MB", seconds(start), usedHeap());
        Consumer<String> stock = text -> pipeline.annotate(new Annotation(text));
        warmUp.forEach(stock);
        measure("entente, same articles", texts, ours);
        measure("stock", texts, stock);
    }

    private static void measure(String name, List<String> texts, Consumer<String> annotate) {
        long words = texts.stream()
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
        long start = System.nanoTime();
        long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long peakHeap = peakHeapDuring(() -> texts.forEach(annotate));
        double seconds = seconds(start);
        double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart) / 1e9;
        print(
                "%s: %d articles, %d words, %.1f s (%.1f s of processor), %.0f words/s (%.0f of processor),"
                        + " peak heap %d MB, peak process %s",
                name, texts.size(), words, seconds, cpu, words / seconds, words / cpu, peakHeap, peakProcess());
    }

    private static Article article(String text) {
        return new Article(
                "benchmark",
                "benchmark",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Runs the work; the most heap in use, garbage included, seen every 20 ms, in MB. */
    private static long peakHeapDuring(Runnable work) {
        var memory = ManagementFactory.getMemoryMXBean();
        var peak = new AtomicLong();
        var sampler = new Timer(true);
        sampler.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed() >> 20, Math::max);
                    }
                },
                0,
                20);
        work.run();
        sampler.cancel();
        return peak.get();
    }

    private static String peakProcess() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .map(line -> line.replaceAll("\\s+", " "))
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
