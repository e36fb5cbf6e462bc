package org.entente.stance.encoder.onnx;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A field of a protocol buffer: a number or bytes. Fields of fixed length are left out. */
record Field(int number, long value, ByteBuffer bytes) {
    private static final String NO_ONNX = "The encoder's file is no ONNX file, or is cut short";

    static List<Field> in(ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        List<Field> fields = new ArrayList<>();
        try {
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
                    default -> throw new IllegalArgumentException(NO_ONNX);
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException(NO_ONNX, e);
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
