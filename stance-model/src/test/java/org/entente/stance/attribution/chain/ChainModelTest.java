package org.entente.stance.attribution.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.stance.attribution.chain.Labels.Stretch;
import org.junit.jupiter.api.Test;

class ChainModelTest {
    private static final Labels LABELS = new Labels(2);
    private static final TrainingOptions OPTIONS = new TrainingOptions(10, 0.1, 2, 0.1, 0, 7);

    /** A stretch of kind 0 begins at "open" and ends at "close"; "mark" is one of kind 1. */
    private static List<ChainTrainer.Example> examples(long seed) {
        Random random = new Random(seed);
        List<ChainTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<String> words = new ArrayList<>(List.of("a", "b"));
            int start = words.size();
            words.addAll(List.of("open", "a", "close"));
            int end = words.size();
            for (int k = random.nextInt(3); k > 0; k--) {
                words.add("b");
            }
            words.add("mark");
            List<Stretch> stretches =
                    List.of(new Stretch(0, start, end), new Stretch(1, words.size() - 1, words.size()));
            examples.add(new ChainTrainer.Example(features(words), LABELS.encode(stretches, words.size())));
        }
        return examples;
    }

    private static int[][] features(List<String> words) {
        Features features = new Features();
        return words.stream()
                .map(word -> {
                    features.add("bias");
                    features.add("word", word);
                    return features.take();
                })
                .toArray(int[][]::new);
    }

    private static List<Stretch> find(ChainModel model, String... words) {
        return LABELS.decode(model.label(features(List.of(words))));
    }

    @Test
    void learnsStretchesFromExamples() {
        ChainModel model = ChainTrainer.train(LABELS, examples(1), OPTIONS);
        assertThat(find(model, "b", "open", "a", "a", "close", "b", "mark", "a"))
                .containsExactly(new Stretch(0, 1, 5), new Stretch(1, 6, 7));
    }

    @Test
    void findsNothingInAnEmptySequence() {
        ChainModel model = ChainTrainer.train(LABELS, examples(1), OPTIONS);
        assertThat(model.label(new int[0][])).isEmpty();
    }

    @Test
    void marksOnlyWholeStretches() {
        ChainModel model = ChainTrainer.train(LABELS, examples(1), OPTIONS);
        assertThat(LABELS.encode(find(model, "open", "open", "close", "open"), 4))
                .isEqualTo(model.label(features(List.of("open", "open", "close", "open"))));
    }

    @Test
    void findsMoreForABonus() {
        ChainModel model = ChainTrainer.train(LABELS, examples(1), OPTIONS);
        int[][] unknown = features(List.of("x", "y", "z"));
        assertThat(LABELS.decode(model.label(unknown, -50, -50))).isEmpty();
        assertThat(LABELS.decode(model.label(unknown, 0, 50))).hasSize(3);
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        assertThat(written(ChainTrainer.train(LABELS, examples(1), OPTIONS)))
                .isEqualTo(written(ChainTrainer.train(LABELS, examples(1), OPTIONS)));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] bytes = written(ChainTrainer.train(LABELS, examples(1), OPTIONS));
        ChainModel read = ChainModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThat(find(read, "a", "open", "a", "close", "mark"))
                .containsExactly(new Stretch(0, 1, 4), new Stretch(1, 4, 5));
        assertThat(written(read)).isEqualTo(bytes);
    }

    @Test
    void dropsRareFeatures() throws IOException {
        List<ChainTrainer.Example> examples = examples(1);
        var cutHigh = new TrainingOptions(3, 0.1, 1_000_000, 0, 0, 7);
        assertThat(written(ChainTrainer.train(LABELS, examples, cutHigh)).length)
                .isLessThan(written(ChainTrainer.train(LABELS, examples, OPTIONS)).length);
    }

    private static byte[] written(ChainModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
