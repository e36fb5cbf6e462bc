package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The 32-bit weights in an ONNX file by name. A matrix product's weights, which exporters leave without a name of their
 * own, go by the name of its node: {@code /encoder/layer.0/output/dense/MatMul}. Reads just the fields that it needs of
 * the file's protocol buffers (ONNX 1.x, onnx.proto).
 */
final class OnnxWeights {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;

    /**
     * @param shape lengths of the axes
     * @param values row by row
     */
    record Weight(long[] shape, FloatBuffer values) {}

    private final Map<String, Weight> byName = new HashMap<>();
    private final Map<String, String> inputOf = new HashMap<>();

    private OnnxWeights() {}

    static OnnxWeights read(InputStream in) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        OnnxWeights weights = new OnnxWeights();
        for (Field graph : Field.in(file)) {
            if (graph.number() == GRAPH) {
                for (Field field : Field.in(graph.bytes())) {
                    weights.take(field);
                }
            }
        }
        return weights;
    }

    /** @throws IllegalArgumentException if the file has no such weight */
    Weight get(String name) {
        Weight weight = byName.get(inputOf.getOrDefault(name, name));
        if (weight == null) {
            throw new IllegalArgumentException("The encoder's file has no weight '" + name + "'");
        }
        return weight;
    }

    private void take(Field field) {
        if (field.number() == INITIALIZER) {
            initializer(field.bytes());
        } else if (field.number() == NODE) {
            node(field.bytes());
        }
    }

    private void initializer(ByteBuffer tensor) {
        List<Long> shape = new ArrayList<>();
        long type = 0;
        String name = "";
        ByteBuffer raw = ByteBuffer.allocate(0);
        for (Field field : Field.in(tensor)) {
            switch (field.number()) {
                case 1 -> shape.add(field.value());
                case 2 -> type = field.value();
                case 8 -> name = field.text();
                case 9 -> raw = field.bytes();
                default -> {}
            }
        }
        if (type == FLOAT) {
            long[] lengths = shape.stream().mapToLong(Long::longValue).toArray();
            FloatBuffer values = raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
            if (LongStream.of(lengths).reduce(1, (a, b) -> a * b) == values.remaining()) {
                byName.put(name, new Weight(lengths, values));
            }
        }
    }

    private void node(ByteBuffer node) {
        List<String> inputs = new ArrayList<>();
        String name = "";
        String operator = "";
        for (Field field : Field.in(node)) {
            switch (field.number()) {
                case 1 -> inputs.add(field.text());
                case 3 -> name = field.text();
                case 4 -> operator = field.text();
                default -> {}
            }
        }
        if (operator.equals("MatMul")) {
            inputOf.put(name, inputs.get(1));
        }
    }

    /** A field of a protocol buffer: a number or bytes. */
    private record Field(int number, long value, ByteBuffer bytes) {
        static List<Field> in(ByteBuffer message) {
            ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            List<Field> fields = new ArrayList<>();
            while (in.hasRemaining()) {
                long key = varint(in);
                int number = (int) (key >>> 3);
                switch ((int) (key & 7)) {
                    case 0 -> fields.add(new Field(number, varint(in), ByteBuffer.allocate(0)));
                    case 1 -> in.position(in.position() + 8);
                    case 2 -> {
                        int length = (int) varint(in);
                        fields.add(new Field(number, 0, in.slice(in.position(), length)));
                        in.position(in.position() + length);
                    }
                    case 5 -> in.position(in.position() + 4);
                    default -> throw new IllegalArgumentException("The encoder's file is no ONNX file");
                }
            }
            return fields;
        }

        private static long varint(ByteBuffer in) {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte next = in.get();
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    break;
                }
            }
            return value;
        }

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }
    }
}
