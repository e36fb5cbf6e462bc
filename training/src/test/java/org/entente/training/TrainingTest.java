package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.EncoderWeights;
import org.entente.stance.encoder.Task;
import org.entente.training.data.DataSet;
import org.entente.training.data.Sources;
import org.entente.training.report.TrainingReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final Recipe QUICK = recipe(2e-4f);

    @TempDir
    Path folder;

    private static Recipe recipe(float lastRate) {
        return new Recipe(
                11,
                0.25,
                1e-3f,
                0.1f,
                0.5,
                16,
                2,
                new Recipe.Phase(2, 1, 2e-4f, 1, 0),
                new Recipe.Phase(1, 2, 2e-4f, 1, 0.2),
                new Recipe.Phase(1, 2, lastRate, 1, 0.2),
                0.5);
    }

    private TrainingRequest request(String out, Sources sources, long seed, int folds) {
        return new TrainingRequest(sources, folder.resolve(out), QUICK, seed, 2, Integer.MAX_VALUE, folds);
    }

    private Sources both() throws IOException {
        return Fixtures.sources(Map.of(
                DataSet.PLOVER, List.of(Fixtures.plover(folder, 80)), DataSet.DSE, List.of(Fixtures.dse(folder, 40))));
    }

    /** Stops after so many steps, as if the process were killed. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static TrainingProgress stoppingAfter(int steps) {
        return new TrainingProgress() {
            private int seen;

            @Override
            public void step(String stage, double loss, int done, int total) {
                if (++seen > steps) {
                    throw new Interrupted();
                }
            }

            @Override
            public void note(String line) {}
        };
    }

    @Test
    void anInterruptedTrainingEndsInTheSameWeights() throws Exception {
        Fixtures.needPyTorch();
        Sources sources = both();
        Training.run(request("whole", sources, 5, 0), TrainingProgress.SILENT);

        TrainingRequest parted = request("parted", sources, 5, 0);
        for (int steps : new int[] {1, 4}) {
            assertThatThrownBy(() -> Training.run(parted, stoppingAfter(steps), Duration.ZERO))
                    .isInstanceOf(Interrupted.class);
        }
        assertThat(folder.resolve("parted/state")).isDirectory();
        assertThatThrownBy(() -> Training.run(request("parted", sources, 6, 0), TrainingProgress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("unfinished training with other rows");
        Training.run(parted, TrainingProgress.SILENT);

        TrainingRequest slower =
                new TrainingRequest(sources, folder.resolve("slower"), recipe(1.8e-4f), 5, 2, Integer.MAX_VALUE, 0);
        Training.run(slower, TrainingProgress.SILENT);
        assertThat(difference("parted", "whole")).isLessThan(0.1 * difference("slower", "whole"));
        assertThat(folder.resolve("parted/state")).doesNotExist();
        assertThatThrownBy(() -> Training.run(parted, TrainingProgress.SILENT))
                .hasMessageContaining("is there already");
    }

    /**
     * Not compared byte by byte: parallel sums are now and then rounded in another order. With one thread and with two,
     * where all are, the difference was a hundredth of that between learning rates a tenth apart.
     */
    private double difference(String one, String other) throws IOException {
        Map<String, float[]> weights = values(one);
        double squares = 0;
        for (Map.Entry<String, float[]> entry : values(other).entrySet()) {
            float[] same = Objects.requireNonNull(weights.get(entry.getKey()));
            for (int i = 0; i < same.length; i++) {
                squares += Math.pow((double) same[i] - entry.getValue()[i], 2);
            }
        }
        return Math.sqrt(squares);
    }

    private Map<String, float[]> values(String out) throws IOException {
        return EncoderWeights.read(folder.resolve(out).resolve("encoder.weights"))
                .values();
    }

    @Test
    void lossFallsAndTheFilesSayHow() throws Exception {
        Fixtures.needPyTorch();
        List<Double> losses = new ArrayList<>();
        TrainingProgress watching = new TrainingProgress() {
            @Override
            public void step(String stage, double loss, int done, int total) {
                assertThat(done).isLessThanOrEqualTo(total);
                losses.add(loss);
            }

            @Override
            public void note(String line) {}
        };
        TrainingRequest request =
                request("out", Fixtures.sources(Map.of(DataSet.PLOVER, List.of(Fixtures.plover(folder, 120)))), 1, 1);

        TrainingOutcome outcome = Training.run(request, watching);
        TrainingReport.write(request, outcome);

        int stance = outcome.histories().get(0).losses().size();
        assertThat(losses.get(stance - 1)).isLessThan(losses.get(0) - 0.2);
        assertThat(outcome.crossValidation().orElseThrow().metrics()).containsKeys("binary_macro", "quad_macro");
        EncoderWeights weights = EncoderWeights.read(outcome.weights());
        assertThat(weights.metadata()).containsEntry("seed", "1").containsKey("rows of plover");
        assertThat(weights.calibration(Task.EVENT))
                .isEqualTo(outcome.calibrations().get(Task.EVENT));
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page).contains("<svg", "Development: plover, event", "Furthest from right");
        assertThat(Files.readString(folder.resolve("out/training.json"))).contains("\"crossValidation\"", "\"macro\"");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Files.writeString(folder.resolve("out"), "");

        assertThatThrownBy(() -> Training.run(request("out", both(), 1, 0), TrainingProgress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("is a file");
    }
}
