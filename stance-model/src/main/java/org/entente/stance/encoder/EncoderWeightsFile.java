package org.entente.stance.encoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form of the weights' file, big-endian: magic and version; then, each preceded by its count, metadata, calibrations,
 * digests of texts, weights in 32 bits and matrices in 8; then the SHA-256 of all that.
 */
final class EncoderWeightsFile {
    private static final byte[] MAGIC = "ENTENTE-ENCODER\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int DIGEST = 32;

    private EncoderWeightsFile() {}

    static byte[] bytes(EncoderWeights weights) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            metadata(weights.sortedMetadata(), out);
            calibrations(weights, out);
            longs(weights.texts().sorted(), out);
            plain(weights.plain(), out);
            matrices(weights.matrices(), out);
            out.write(TextDigests.sha256(bytes.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void metadata(SortedMap<String, String> metadata, DataOutputStream out) throws IOException {
        out.writeInt(metadata.size());
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static void calibrations(EncoderWeights weights, DataOutputStream out) throws IOException {
        out.writeInt(Task.values().length);
        for (Task task : Task.values()) {
            Calibration calibration = weights.calibration(task);
            out.writeUTF(task.name());
            out.writeDouble(calibration.temperature());
            out.writeInt(calibration.bias().size());
            for (int i = 0; i < calibration.bias().size(); i++) {
                out.writeDouble(calibration.bias().get(i));
                out.writeDouble(calibration.offsets().get(i));
            }
        }
    }

    private static void longs(long[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private static void plain(SortedMap<String, float[]> plain, DataOutputStream out) throws IOException {
        out.writeInt(plain.size());
        for (Map.Entry<String, float[]> entry : plain.entrySet()) {
            out.writeUTF(entry.getKey());
            floats(entry.getValue(), out);
        }
    }

    private static void matrices(SortedMap<String, QuantizedMatrix> matrices, DataOutputStream out) throws IOException {
        out.writeInt(matrices.size());
        for (Map.Entry<String, QuantizedMatrix> entry : matrices.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().inputs());
            floats(entry.getValue().scales(), out);
            out.write(entry.getValue().values());
        }
    }

    private static void floats(float[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    static EncoderWeights read(byte[] file, String name) {
        if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new EncoderException(name + ": expected weights of the stance encoder, got something else; take a"
                    + " file that 'entente train' wrote");
        }
        int end = file.length - DIGEST;
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(file, MAGIC.length, Math.max(0, file.length - MAGIC.length)))) {
            int version = file.length < MAGIC.length + Integer.BYTES ? VERSION : in.readInt();
            if (version != VERSION) {
                throw new EncoderException(name + ": expected encoder weights in version " + VERSION
                        + " of their form, got version " + version + "; take weights made for this release");
            }
            if (end < MAGIC.length + Integer.BYTES
                    || !Arrays.equals(
                            TextDigests.sha256(Arrays.copyOf(file, end)), Arrays.copyOfRange(file, end, file.length))) {
                throw new EncoderException(name + ": encoder weights are cut short or damaged (" + file.length
                        + " bytes, and their checksum does not fit); copy the file again");
            }
            return content(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new EncoderException(
                    name + ": encoder weights cannot be used, " + e.getMessage()
                            + "; take weights made for this release",
                    e);
        }
    }

    private static EncoderWeights content(DataInputStream in) throws IOException {
        SortedMap<String, String> metadata = new TreeMap<>();
        for (int left = count(in, 4); left > 0; left--) {
            metadata.put(in.readUTF(), in.readUTF());
        }
        Map<Task, Calibration> calibrations = calibrations(in);
        long[] digests = new long[count(in, Long.BYTES)];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = in.readLong();
        }
        SortedMap<String, float[]> plain = new TreeMap<>();
        for (int left = count(in, 6); left > 0; left--) {
            plain.put(in.readUTF(), floats(in));
        }
        SortedMap<String, QuantizedMatrix> matrices = new TreeMap<>();
        for (int left = count(in, 10); left > 0; left--) {
            matrices.put(in.readUTF(), matrix(in));
        }
        return new EncoderWeights(metadata, calibrations, new TextDigests(digests), plain, matrices);
    }

    private static Map<Task, Calibration> calibrations(DataInputStream in) throws IOException {
        Map<Task, Calibration> calibrations = new EnumMap<>(Task.class);
        for (int left = count(in, 14); left > 0; left--) {
            Task task = Task.valueOf(in.readUTF());
            double temperature = in.readDouble();
            List<Double> bias = new ArrayList<>();
            List<Double> offsets = new ArrayList<>();
            for (int classes = count(in, 2 * Double.BYTES); classes > 0; classes--) {
                bias.add(in.readDouble());
                offsets.add(in.readDouble());
            }
            calibrations.put(task, new Calibration(temperature, bias, offsets));
        }
        return calibrations;
    }

    private static QuantizedMatrix matrix(DataInputStream in) throws IOException {
        int inputs = in.readInt();
        float[] scales = floats(in);
        long size = (long) inputs * scales.length;
        if (inputs < 0 || size > in.available()) {
            throw new IOException("a matrix of " + inputs + " x " + scales.length + " does not fit into the file");
        }
        return new QuantizedMatrix(inputs, in.readNBytes((int) size), scales);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[count(in, Float.BYTES)];
        ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES))
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** A count of things that take at least so many bytes each. */
    private static int count(DataInputStream in, int bytes) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * bytes > in.available()) {
            throw new IOException("a count of " + count + " does not fit into the file");
        }
        return count;
    }
}
