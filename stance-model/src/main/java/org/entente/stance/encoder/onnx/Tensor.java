package org.entente.stance.encoder.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * A tensor of an ONNX file.
 *
 * @param type ONNX's number of the element type
 * @param shape lengths of the axes
 * @param values row by row; a window on the file
 */
public record Tensor(String name, int type, List<Long> shape, ByteBuffer values) {
    private static final int FLOAT = 1;
    private static final int UNSIGNED_BYTE = 2;
    private static final int BYTE = 3;

    public Tensor {
        shape = List.copyOf(shape);
        values = values.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many elements the shape asks for. */
    public long size() {
        return shape.stream().reduce(1L, (a, b) -> a * b);
    }

    /**
     * The elements as 32-bit numbers.
     *
     * @throws IllegalArgumentException if they are not
     */
    public FloatBuffer floats() {
        FloatBuffer floats = values.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        return checked(floats, type == FLOAT && floats.remaining() == size());
    }

    /**
     * The elements as bytes, signed or not.
     *
     * @throws IllegalArgumentException if they are not
     */
    public ByteBuffer bytes() {
        ByteBuffer bytes = values.duplicate();
        return checked(bytes, (type == BYTE || type == UNSIGNED_BYTE) && bytes.remaining() == size());
    }

    private <T> T checked(T elements, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("The encoder's file holds tensor '" + name + "' of type " + type
                    + " and shape " + shape + " in " + values.remaining() + " bytes, which is not as expected");
        }
        return elements;
    }
}
