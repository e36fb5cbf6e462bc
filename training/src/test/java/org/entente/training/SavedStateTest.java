package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedStateTest {
    @TempDir
    Path folder;

    private static SavedState state() {
        History history = new History("general", List.of(1.5, 1.25), List.of(new History.Epoch(1, 0.5, Double.NaN)));
        return new SavedState("f", 2, history, Map.of(SavedState.WEIGHTS, Map.of("marks", new float[] {
            0.1f, -3e-9f, Float.MAX_VALUE
        })));
    }

    @Test
    void comesBackAsItWas() throws Exception {
        Path file = folder.resolve("general.part");
        state().write(file);

        SavedState read = SavedState.read(file);

        assertThat(read.fingerprint()).isEqualTo("f");
        assertThat(read.steps()).isEqualTo(2);
        assertThat(read.history()).isEqualTo(state().history());
        assertThat(read.group(SavedState.WEIGHTS).get("marks")).containsExactly(0.1f, -3e-9f, Float.MAX_VALUE);
        assertThat(folder.toFile().list()).containsExactly("general.part");
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws Exception {
        Path file = folder.resolve("general.part");
        state().write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));

        assertThatThrownBy(() -> SavedState.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": the file is cut off. Remove it to begin the stage anew.");
    }

    @Test
    void theBestEpochIsTheFirstOfTheLargestMacroF1() {
        History history = History.begin("general")
                .with(new History.Epoch(1, 1, 0.4))
                .with(new History.Epoch(2, 1, 0.6))
                .with(new History.Epoch(3, 1, 0.6));

        assertThat(history.bestEpoch()).isEqualTo(2);
        assertThat(History.begin("x").with(new History.Epoch(1, 1, Double.NaN)).bestEpoch())
                .isOne();
    }
}
