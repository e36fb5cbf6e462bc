package org.entente.stance.encoder.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxFileTest {
    @Test
    void publishedEncodersTensorsAreFound() throws IOException {
        byte[] bytes;
        try (InputStream in = OnnxFileTest.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
            bytes = in.readAllBytes();
        }
        OnnxFile file = OnnxFile.of(bytes);
        assertThat(file.tensor("embeddings.word_embeddings.weight_quantized").shape())
                .isEqualTo(List.of(30522L, 384L));
        String wide = file.weightOf("/encoder/layer.11/intermediate/dense/MatMul_quant");
        assertThat(file.tensor(wide).shape()).isEqualTo(List.of(384L, 1536L));
        assertThat(file.tensor(wide).bytes().remaining()).isEqualTo(384 * 1536);
        assertThat(file.tensor(wide.replace("_quantized", "_scale")).floats().remaining())
                .isEqualTo(1536);
        assertThatThrownBy(() -> file.tensor(wide).floats()).hasMessageContaining("not as expected");
    }

    @Test
    void writtenValuesAreInTheFile() {
        byte[] bytes = file();
        OnnxFile file = OnnxFile.of(bytes);
        assertThat(file.tensor("bias").floats().get(1)).isEqualTo(2);
        file.tensor("bias").floats().put(1, 7);
        assertThat(OnnxFile.of(bytes).tensor("bias").floats().get(1)).isEqualTo(7);
        assertThat(file.weightOf("product")).isEqualTo("bias");
        assertThat(file.has("bias")).isTrue();
    }

    @Test
    void whatIsMissingIsNamed() {
        OnnxFile file = OnnxFile.of(file());
        assertThat(file.has("weight")).isFalse();
        assertThatThrownBy(() -> file.tensor("weight")).hasMessage("The encoder's file has no tensor 'weight'");
        assertThatThrownBy(() -> file.weightOf("sum")).hasMessage("The encoder's file has no matrix product 'sum'");
    }

    @Test
    void otherFilesAreRefused() {
        for (byte[] other : List.of(
                "no ONNX, but text".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(file(), file().length - 3))) {
            assertThatThrownBy(() -> OnnxFile.of(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The encoder's file is no ONNX file, or is cut short");
        }
    }

    /** A model whose graph has a node and a tensor of two numbers, with fields that are not read between. */
    private static byte[] file() {
        byte[] tensor = message(
                new byte[] {8, 2, 16, 1},
                field(8, "bias".getBytes(StandardCharsets.UTF_8)),
                new byte[] {0x55, 1, 2, 3, 4},
                field(9, new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0x40}));
        byte[] node = message(
                field(1, "in".getBytes(StandardCharsets.UTF_8)),
                field(1, "bias".getBytes(StandardCharsets.UTF_8)),
                field(3, "product".getBytes(StandardCharsets.UTF_8)),
                field(4, "MatMul".getBytes(StandardCharsets.UTF_8)));
        byte[] graph = message(field(1, node), field(5, tensor), new byte[] {0x59, 1, 2, 3, 4, 5, 6, 7, 8});
        return message(new byte[] {8, 6}, field(7, graph));
    }

    private static byte[] field(int number, byte[] bytes) {
        return message(new byte[] {(byte) (number << 3 | 2), (byte) bytes.length}, bytes);
    }

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
