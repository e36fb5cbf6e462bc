package org.entente.stance.encoder.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights in an ONNX file (ONNX 1.x, onnx.proto), as windows on the file's bytes: what is written to a tensor's
 * values is written to the file. Reads just the fields that it needs of the file's protocol buffers.
 */
public final class OnnxFile {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;

    private final Map<String, Tensor> tensors = new HashMap<>();
    private final Map<String, String> weights = new HashMap<>();

    private OnnxFile() {}

    /**
     * The tensors in a file's bytes, which are not copied.
     *
     * @throws IllegalArgumentException if it is no ONNX file
     */
    public static OnnxFile of(byte[] file) {
        OnnxFile read = new OnnxFile();
        for (Field graph : Field.in(ByteBuffer.wrap(file))) {
            if (graph.number() == GRAPH) {
                for (Field field : Field.in(graph.bytes())) {
                    read.take(field);
                }
            }
        }
        return read;
    }

    public boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** @throws IllegalArgumentException if the file has no such tensor */
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The encoder's file has no tensor '" + name + "'");
        }
        return tensor;
    }

    /**
     * The name of a matrix product's weights, which exporters leave without a name of their own.
     *
     * @param node such as {@code /encoder/layer.0/output/dense/MatMul}
     * @throws IllegalArgumentException if the file has no such product
     */
    public String weightOf(String node) {
        String name = weights.get(node);
        if (name == null) {
            throw new IllegalArgumentException("The encoder's file has no matrix product '" + node + "'");
        }
        return name;
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
        int type = 0;
        String name = "";
        ByteBuffer values = ByteBuffer.allocate(0);
        for (Field field : Field.in(tensor)) {
            switch (field.number()) {
                case 1 -> shape.add(field.value());
                case 2 -> type = (int) field.value();
                case 8 -> name = field.text();
                case 4, 5, 9 -> values = field.bytes();
                default -> {}
            }
        }
        tensors.put(name, new Tensor(name, type, shape, values));
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
        if (operator.startsWith("MatMul") && inputs.size() > 1) {
            weights.put(name, inputs.get(1));
        }
    }
}
