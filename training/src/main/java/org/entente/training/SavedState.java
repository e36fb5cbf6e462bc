package org.entente.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * A stage as it is kept in a file, finished or not.
 *
 * @param fingerprint of data, recipe and seed
 * @param steps how many are done
 * @param history what was measured so far
 * @param groups numbers by group, such as weights, and name
 */
record SavedState(String fingerprint, int steps, History history, Map<String, Map<String, float[]>> groups) {
    static final String WEIGHTS = "weights";
    static final String BEST = "best";
    static final String MEANS = "means";
    static final String VARIANCES = "variances";
    private static final String MAGIC = "entente/training/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    Map<String, float[]> group(String name) {
        Map<String, float[]> group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("No group '" + name + "'");
        }
        return group;
    }

    /** Replaces the file as a whole: whoever reads it sees the old or the new one. */
    void write(Path file) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeUTF(MAGIC);
            out.writeUTF(fingerprint);
            out.writeInt(steps);
            byte[] told = JSON.writeValueAsBytes(history);
            out.writeInt(told.length);
            out.write(told);
            out.writeInt(groups.size());
            for (Map.Entry<String, Map<String, float[]>> group : groups.entrySet()) {
                write(group.getKey(), group.getValue(), out);
            }
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(String name, Map<String, float[]> group, DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(group.size());
        for (Map.Entry<String, float[]> array : group.entrySet()) {
            out.writeUTF(array.getKey());
            out.writeInt(array.getValue().length);
            write(array.getValue(), out);
        }
    }

    private static void write(float[] values, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    /** @throws IOException if the file cannot be read or is damaged */
    static SavedState read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            if (!in.readUTF().equals(MAGIC)) {
                throw new IOException(file + ": not a state of this version. Remove it to begin anew.");
            }
            String fingerprint = in.readUTF();
            int steps = in.readInt();
            History history = JSON.readValue(in.readNBytes(in.readInt()), History.class);
            Map<String, Map<String, float[]>> groups = new LinkedHashMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                groups.put(in.readUTF(), group(in));
            }
            return new SavedState(fingerprint, steps, history, groups);
        } catch (EOFException e) {
            throw new IOException(file + ": the file is cut off. Remove it to begin the stage anew.", e);
        }
    }

    private static Map<String, float[]> group(DataInputStream in) throws IOException {
        Map<String, float[]> group = new LinkedHashMap<>();
        int arrays = in.readInt();
        for (int i = 0; i < arrays; i++) {
            String name = in.readUTF();
            byte[] bytes = new byte[in.readInt() * Float.BYTES];
            in.readFully(bytes);
            float[] values = new float[bytes.length / Float.BYTES];
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
            group.put(name, values);
        }
        return group;
    }
}
