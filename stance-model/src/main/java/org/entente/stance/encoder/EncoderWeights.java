package org.entente.stance.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What training made of the encoder: the weights that it changed, in 8 bits where they are large matrices, how to read
 * the heads' outputs, and which texts were seen. Immutable.
 */
public final class EncoderWeights {
    private static final int ID_DIGITS = 12;

    private final SortedMap<String, String> metadata;
    private final Map<Task, Calibration> calibrations;
    private final TextDigests texts;
    private final SortedMap<String, float[]> plain;
    private final SortedMap<String, QuantizedMatrix> matrices;

    /** @throws IllegalArgumentException if a weight is missing, unknown or of another shape than the encoder's */
    EncoderWeights(
            SortedMap<String, String> metadata,
            Map<Task, Calibration> calibrations,
            TextDigests texts,
            SortedMap<String, float[]> plain,
            SortedMap<String, QuantizedMatrix> matrices) {
        this.metadata = new TreeMap<>(metadata);
        this.calibrations = complete(calibrations);
        this.texts = texts;
        this.plain = plain;
        this.matrices = matrices;
        WeightShapes.check(plain, matrices);
    }

    /**
     * Weights that are kept in as many bits as it takes.
     *
     * @param trained weights by name; matrices output by output
     * @param calibrations how to read a task's outputs; tasks that are missing are read as they are
     * @param texts what training has seen
     * @param metadata what made the weights, such as the base model and the recipe
     * @throws IllegalArgumentException if a weight is missing, unknown or of another shape than the encoder's
     */
    public static EncoderWeights of(
            Map<String, float[]> trained,
            Map<Task, Calibration> calibrations,
            Collection<String> texts,
            Map<String, String> metadata) {
        SortedMap<String, Layout.Shape> shapes = Layout.shapes(Layout.firstLayer(trained.keySet()));
        SortedMap<String, float[]> plain = new TreeMap<>();
        SortedMap<String, QuantizedMatrix> matrices = new TreeMap<>();
        trained.forEach((name, weights) -> {
            Layout.Shape shape = shapes.get(name);
            if (shape != null && shape.isLarge() && shape.size() == weights.length) {
                matrices.put(name, QuantizedMatrix.of(shape, weights));
            } else {
                plain.put(name, weights.clone());
            }
        });
        return new EncoderWeights(new TreeMap<>(metadata), calibrations, TextDigests.of(texts), plain, matrices);
    }

    private static Map<Task, Calibration> complete(Map<Task, Calibration> given) {
        Map<Task, Calibration> complete = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            Calibration calibration = given.getOrDefault(task, Calibration.none(task));
            if (calibration.bias().size() != task.classes().size()) {
                throw new IllegalArgumentException("Calibration of " + task + " must be of "
                        + task.classes().size() + " classes, got "
                        + calibration.bias().size());
            }
            complete.put(task, calibration);
        }
        return complete;
    }

    /**
     * Weights from a file that {@link #write} wrote.
     *
     * @throws EncoderException if it is not such a file, or is damaged
     * @throws IOException if it cannot be read
     */
    public static EncoderWeights read(Path file) throws IOException {
        return EncoderWeightsFile.read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Weights from what {@link #write} wrote.
     *
     * @param name for messages
     * @throws EncoderException if it is something else, or is damaged
     * @throws IOException if it cannot be read
     */
    public static EncoderWeights read(InputStream in, String name) throws IOException {
        return EncoderWeightsFile.read(in.readAllBytes(), name);
    }

    /** Writes all there is; the same weights give the same bytes. */
    public void write(OutputStream out) throws IOException {
        out.write(EncoderWeightsFile.bytes(this));
    }

    /** Weights by name as they come back from 8 bits; matrices output by output. */
    public Map<String, float[]> values() {
        Map<String, float[]> values = new TreeMap<>();
        plain.forEach((name, weights) -> values.put(name, weights.clone()));
        matrices.forEach((name, matrix) -> values.put(name, matrix.weights()));
        return values;
    }

    /** The same weights with other calibrations; of tasks that are not given, the calibration stays. */
    public EncoderWeights with(Map<Task, Calibration> others) {
        Map<Task, Calibration> all = new EnumMap<>(calibrations);
        all.putAll(others);
        return new EncoderWeights(metadata, all, texts, plain, matrices);
    }

    /** How to read a task's outputs. */
    public Calibration calibration(Task task) {
        Calibration calibration = calibrations.get(task);
        return calibration == null ? Calibration.none(task) : calibration;
    }

    /** Whether training has seen the text; white space and case do not matter. */
    public boolean trainedOn(String text) {
        return texts.contains(text);
    }

    /** What made the weights. */
    public Map<String, String> metadata() {
        return Map.copyOf(metadata);
    }

    /** The first 12 digits of the SHA-256 of the weights' file. */
    public String id() {
        return HexFormat.of()
                .formatHex(TextDigests.sha256(EncoderWeightsFile.bytes(this)))
                .substring(0, ID_DIGITS);
    }

    SortedMap<String, String> sortedMetadata() {
        return metadata;
    }

    TextDigests texts() {
        return texts;
    }

    SortedMap<String, float[]> plain() {
        return plain;
    }

    SortedMap<String, QuantizedMatrix> matrices() {
        return matrices;
    }
}
