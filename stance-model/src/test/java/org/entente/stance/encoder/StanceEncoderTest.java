package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceEncoderTest {
    private static final List<MarkedSentence> SENTENCES = List.of(
            TrialEncoder.sentence("[h Kabul] needs [t Washington] ."),
            TrialEncoder.sentence("[h The general] accused [t the Pentagon] of breaking its word, twice."),
            TrialEncoder.sentence("After weeks of silence [h Berlin] condemned the strike by [t US] forces."),
            TrialEncoder.sentence("The visit to [t Washington] was short, and [h he] said nothing of it."));

    private static StanceEncoder encoder;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        encoder = StanceEncoder.of(TrialEncoder.weights());
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void everyTaskGetsProbabilitiesAndADecision() {
        for (Answers answers : encoder.read(SENTENCES)) {
            for (Task task : Task.values()) {
                double[] shares = answers.probabilities().get(task);
                assertThat(shares).hasSize(task.classes().size());
                assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
                assertThat(answers.decisions().get(task)).isBetween(0, shares.length - 1);
            }
            assertThat(answers.score()).isBetween(-1.0, 1.0);
            assertThat(answers.tone()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void answersDoNotDependOnWhatElseIsRead() {
        List<MarkedSentence> many = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            many.addAll(SENTENCES);
        }
        Collections.shuffle(many, new Random(5));
        List<String> alone = many.stream()
                .map(sentence -> shown(encoder.read(List.of(sentence)).get(0)))
                .toList();
        assertThat(encoder.read(many).stream().map(StanceEncoderTest::shown)).isEqualTo(alone);
        assertThat(encoder.read(List.of())).isEmpty();
    }

    @Test
    void threadsMayReadAtOnce() {
        List<String> expected =
                encoder.read(SENTENCES).stream().map(StanceEncoderTest::shown).toList();
        assertThat(IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> shown(
                                encoder.read(List.of(SENTENCES.get(i % 4))).get(0)))
                        .toList())
                .isEqualTo(IntStream.range(0, 24)
                        .mapToObj(i -> expected.get(i % 4))
                        .toList());
    }

    @Test
    void sidesMatter() {
        MarkedSentence sentence = SENTENCES.get(1);
        assertThat(shown(encoder.read(List.of(sentence)).get(0)))
                .isNotEqualTo(shown(encoder.read(List.of(sentence.swapped())).get(0)));
    }

    @Test
    void calibrationIsApplied() {
        Calibration always = new Calibration(1, List.of(0.0, 0.0, 60.0), List.of(0.0, 200.0, 0.0));
        try (StanceEncoder other = StanceEncoder.of(TrialEncoder.weights().with(Map.of(Task.STANCE, always)))) {
            Answers answers = other.read(SENTENCES).get(0);
            assertThat(answers.score()).isCloseTo(-1, within(1e-9));
            assertThat(answers.decisions().get(Task.STANCE)).isOne();
            assertThat(other.outputs(SENTENCES).get(0).get(Task.STANCE))
                    .isEqualTo(encoder.outputs(SENTENCES).get(0).get(Task.STANCE));
            assertThat(other.id()).isNotEqualTo(encoder.id());
        }
    }

    @Test
    void strangeTextsAreRead() {
        List<String> texts = List.of(
                "",
                "   \t\n",
                "\u0000\u0000",
                "x".repeat(100_000),
                "word ".repeat(20_000),
                "\ud83d\udca9".repeat(500),
                "lone \ud83d and \udca9 surrogates",
                "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd",
                "[MASK] [CLS] [SEP] [unused0] ##s",
                "e" + "\u0301".repeat(5_000),
                "\uffff\ufffe\ufffd");
        for (String text : texts) {
            Span whole = new Span(0, text.length());
            Span cut = new Span(text.length() / 2, text.length() / 2 + Math.min(1, text.length() / 2));
            MarkedSentence sentence =
                    new MarkedSentence(text, List.of(whole), List.of(cut), Optional.of(text), Optional.of(text));
            MarkedSentence implied =
                    new MarkedSentence(text, List.of(), List.of(), Optional.of(text), Optional.of(text));
            for (Answers answers : encoder.read(List.of(sentence, implied))) {
                assertThat(answers.score()).isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void weightsFromAFileAnswerTheSame() throws IOException {
        Path file = folder.resolve("trial.weights");
        try (OutputStream out = Files.newOutputStream(file)) {
            TrialEncoder.weights().write(out);
        }
        try (StanceEncoder loaded = StanceEncoder.load(file)) {
            assertThat(loaded.read(SENTENCES).stream().map(StanceEncoderTest::shown))
                    .isEqualTo(encoder.read(SENTENCES).stream()
                            .map(StanceEncoderTest::shown)
                            .toList());
            assertThat(loaded.id()).isEqualTo(encoder.id()).matches("encoder-[0-9a-f]{12}");
            assertThat(loaded.trainedOn("a text that was  SEEN.")).isTrue();
            assertThat(loaded.trainedOn("a text that was not")).isFalse();
        }
    }

    @Test
    void missingFileIsNamed() {
        Path missing = folder.resolve("none.weights");
        assertThatThrownBy(() -> StanceEncoder.load(missing))
                .isInstanceOf(EncoderException.class)
                .hasMessage(missing + ": no such file; expected weights of the stance encoder");
    }

    @Test
    void withoutTheNativeLibraryTheMessageSaysWhatToDo() throws IOException, InterruptedException {
        Path message = folder.resolve("message.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx500m",
                        "-Donnxruntime.native.path=" + Files.createDirectory(folder.resolve("empty")),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WithoutNativeLibrary.class.getName(),
                        message.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> read(folder.resolve("output.txt")))
                .isZero();
        List<String> failures = read(message).lines().toList();
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0))
                .startsWith("The stance encoder cannot run here (")
                .contains("ONNX Runtime's native library did not load (")
                .contains(folder.resolve("empty").toString())
                .endsWith("; set 'scorer: lexicon' in the configuration to do without it")
                .isEqualTo(failures.get(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String shown(Answers answers) {
        StringBuilder shown = new StringBuilder();
        for (Task task : Task.values()) {
            shown.append(task)
                    .append(Arrays.toString(answers.probabilities().get(task)))
                    .append(answers.decisions().get(task));
        }
        return shown.toString();
    }
}
