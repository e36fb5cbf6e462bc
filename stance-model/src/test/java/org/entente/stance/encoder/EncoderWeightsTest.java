package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderWeightsTest {
    private static final int VERSION_AT = "ENTENTE-ENCODER\n".length();

    @TempDir
    Path folder;

    @Test
    void fileGivesBackAllThatWasWritten() throws IOException {
        Calibration calibration = new Calibration(1.7, List.of(0.1, -0.2, 0.3), List.of(0.0, 0.5, 0.0));
        EncoderWeights written = EncoderWeights.of(
                TrialEncoder.trained(1),
                Map.of(Task.STANCE, calibration),
                List.of("One text.", "Another text."),
                Map.of("base", "bge-small-en-v1.5", "recipe", "ünicode"));
        Path file = folder.resolve("encoder.weights");
        Files.write(file, bytes(written));

        EncoderWeights read = EncoderWeights.read(file);
        assertThat(read.metadata()).isEqualTo(Map.of("base", "bge-small-en-v1.5", "recipe", "ünicode"));
        assertThat(read.calibration(Task.STANCE)).isEqualTo(calibration);
        assertThat(read.calibration(Task.TONE)).isEqualTo(Calibration.none(Task.TONE));
        assertThat(read.trainedOn(" one\n TEXT. ")).isTrue();
        assertThat(read.trainedOn("One text")).isFalse();
        assertThat(read.values().keySet()).isEqualTo(written.values().keySet());
        read.values()
                .forEach((name, weights) ->
                        assertThat(weights).as(name).isEqualTo(written.values().get(name)));
        assertThat(bytes(read)).isEqualTo(bytes(written));
    }

    @Test
    void sameWeightsGiveTheSameBytesAndId() {
        assertThat(bytes(TrialEncoder.weights())).isEqualTo(bytes(TrialEncoder.weights()));
        assertThat(TrialEncoder.weights().id())
                .isEqualTo(TrialEncoder.weights().id())
                .matches("[0-9a-f]{12}");
        assertThat(EncoderWeights.of(TrialEncoder.trained(2), Map.of(), List.of(), Map.of())
                        .id())
                .isNotEqualTo(TrialEncoder.weights().id());
    }

    @Test
    void largeMatricesComeBackWithinHalfAStepAndTheRestAsItWas() {
        Map<String, float[]> trained = TrialEncoder.trained(3);
        Map<String, float[]> back =
                EncoderWeights.of(trained, Map.of(), List.of(), Map.of()).values();
        trained.forEach((name, weights) -> {
            float[] values = back.get(name);
            if (weights.length < Layout.HIDDEN * Layout.WIDTH) {
                assertThat(values).as(name).isEqualTo(weights);
            } else {
                int inputs = Layout.shapes(0).get(name).inputs();
                for (int from = 0; from < weights.length; from += inputs) {
                    float step = largest(weights, from, inputs) / QuantizedMatrix.LARGEST;
                    for (int i = from; i < from + inputs; i++) {
                        assertThat(Math.abs(values[i] - weights[i])).isLessThan(step * 0.5001f);
                    }
                }
            }
        });
    }

    @Test
    void otherCalibrationsLeaveTheRest() {
        Calibration sharper = new Calibration(0.5, List.of(0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0));
        EncoderWeights weights = TrialEncoder.weights().with(Map.of(Task.TONE, sharper));
        assertThat(weights.calibration(Task.TONE)).isEqualTo(sharper);
        assertThat(weights.calibration(Task.STANCE)).isEqualTo(Calibration.none(Task.STANCE));
        assertThat(weights.trainedOn("A text that was seen.")).isTrue();
    }

    @Test
    void weightsThatAreNotTheEncodersAreRefused() {
        Map<String, float[]> trained = TrialEncoder.trained(1);
        refused(trained, "TONE.out.bias", null, "weight 'TONE.out.bias' is missing");
        refused(trained, "encoder.layer.11.output.dense.weight", null, "output.dense.weight' is missing");
        refused(trained, "marks", new float[4], "weight 'marks' must have 1920 values, got 4");
        refused(trained, "STANCE.hidden.weight", new float[7], "must have 442368 values, got 7");
        refused(trained, "pooler.weight", new float[1], "unknown weight 'pooler.weight'");
        refused(trained, "encoder.layer.12.output.dense.bias", new float[384], "unknown weight 'encoder.layer.12");
        refused(trained, "TONE.out.bias", new float[] {1, Float.NaN, 0}, "'TONE.out.bias' must be finite, got NaN");
    }

    private static void refused(
            Map<String, float[]> trained,
            String name,
            float @org.jspecify.annotations.Nullable [] weights,
            String why) {
        Map<String, float[]> changed = new java.util.TreeMap<>(trained);
        if (weights == null) {
            changed.remove(name);
        } else {
            changed.put(name, weights);
        }
        assertThatThrownBy(() -> EncoderWeights.of(changed, Map.of(), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void matrixThatIsNotANumberIsRefused() {
        Map<String, float[]> trained = TrialEncoder.trained(1);
        trained.get("STANCE.hidden.weight")[5] = Float.POSITIVE_INFINITY;
        assertThatThrownBy(() -> EncoderWeights.of(trained, Map.of(), List.of(), Map.of()))
                .hasMessageContaining("'STANCE.hidden.weight' must be finite");
    }

    @Test
    void calibrationOfAnotherNumberOfClassesIsRefused() {
        assertThatThrownBy(() -> EncoderWeights.of(
                        TrialEncoder.trained(1),
                        Map.of(Task.STANCE, Calibration.none(Task.RELATION)),
                        List.of(),
                        Map.of()))
                .hasMessage("Calibration of STANCE must be of 3 classes, got 5");
    }

    @Test
    void otherFilesAreRefused() {
        for (String other : List.of("", "ENTENTE", "<html><body>no weights here</body></html>")) {
            assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageStartingWith("trial: expected weights of the stance encoder, got something else");
        }
    }

    @Test
    void otherVersionIsRefused() {
        byte[] file = bytes(TrialEncoder.weights());
        ByteBuffer.wrap(file).putInt(VERSION_AT, 2);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(EncoderException.class)
                .hasMessage("trial: expected encoder weights in version 1 of their form, got version 2; take weights"
                        + " made for this release");
    }

    @Test
    void cutFilesAreRefused() {
        byte[] file = bytes(TrialEncoder.weights());
        for (int length :
                new int[] {VERSION_AT, VERSION_AT + 3, VERSION_AT + 4, 60, file.length / 2, file.length - 1}) {
            assertThatThrownBy(() -> read(Arrays.copyOf(file, length)))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageStartingWith("trial: encoder weights are cut short or damaged (" + length + " bytes");
        }
    }

    @Test
    void changedBytesAreNoticed() {
        byte[] file = bytes(TrialEncoder.weights());
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            byte[] damaged = file.clone();
            damaged[VERSION_AT + 4 + random.nextInt(file.length - VERSION_AT - 4)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read(damaged)).isInstanceOf(EncoderException.class);
        }
    }

    /** Files whose checksum fits, but whose content does not make sense. */
    @Test
    void contentThatMakesNoSenseIsRefusedInOneLine() {
        byte[] file = bytes(TrialEncoder.weights());
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            byte[] changed = file.clone();
            int at = VERSION_AT + 4 + random.nextInt(400);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            seal(changed);
            try {
                read(changed);
            } catch (EncoderException | IOException e) {
                assertThat(e)
                        .isInstanceOf(EncoderException.class)
                        .message()
                        .startsWith("trial: encoder weights cannot be used, ")
                        .doesNotContain("\n")
                        .doesNotContain("null");
            }
        }
    }

    private static void seal(byte[] file) {
        byte[] digest = TextDigests.sha256(Arrays.copyOf(file, file.length - 32));
        System.arraycopy(digest, 0, file, file.length - 32, 32);
    }

    private static EncoderWeights read(byte[] file) throws IOException {
        return EncoderWeights.read(new ByteArrayInputStream(file), "trial");
    }

    private static byte[] bytes(EncoderWeights weights) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            weights.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static float largest(float[] weights, int from, int length) {
        float largest = 0;
        for (int i = from; i < from + length; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest;
    }
}
