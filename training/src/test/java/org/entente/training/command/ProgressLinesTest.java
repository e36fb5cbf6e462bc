package org.entente.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.cli.Terminal;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private ProgressLines lines(boolean interactive) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLines(new Terminal(stream, stream, interactive), () -> now);
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void elsewhereThanOnATerminalThereIsALineAMinute() {
        ProgressLines lines = lines(false);
        for (int step = 1; step <= 100; step++) {
            lines.step("general", 0.5, step, 1000);
            now += 2_000_000_000L;
        }

        assertThat(written().lines())
                .hasSize(3)
                .first()
                .isEqualTo("general  step 31 of 1000  loss 0.500  about 32 min left");
    }

    @Test
    void onATerminalTheLineChanges() {
        ProgressLines lines = lines(true);
        lines.step("stance", 2, 1, 11);
        now += 1_000_000_000L;
        lines.step("stance", 1, 2, 11);
        lines.close();

        assertThat(List.of(written().split("\r", -1)))
                .contains("stance  step 1 of 11  loss 2.000", "stance  step 2 of 11  loss 1.950  about 9 s left")
                .last()
                .asString()
                .isBlank();
    }

    @Test
    void stepsOfAnEarlierRunSayNothingOfTheTimeLeft() {
        ProgressLines lines = lines(true);
        lines.step("general", Double.NaN, 500, 1000);
        lines.step("stance", 1, 501, 1000);
        now += 1_000_000_000L;
        lines.step("stance", 1, 502, 1000);

        assertThat(written()).contains("step 502 of 1000  loss 1.000  about 8 min left");
    }

    @Test
    void notesStandOnALineOfTheirOwn() {
        lines(false).note("a.tsv: left out 1 row");

        assertThat(written()).isEqualTo("entente: a.tsv: left out 1 row\n");
    }
}
