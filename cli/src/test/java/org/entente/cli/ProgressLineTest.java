package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressLine progress =
            new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock::get);

    @Test
    void saysWhatIsDoneAndWhatIsLeft() {
        assertThat(shownAfter(0, 0, 200)).isEqualTo("0/200 articles    0%  loading models");
        // 50 of 200 in 100 s: 2 s each, 150 left
        assertThat(shownAfter(100, 50, 200)).isEqualTo("50/200 articles   25%  about 5 min left");
        assertThat(shownAfter(90, 190, 200)).isEqualTo("190/200 articles   95%  about 10 s left");
    }

    @Test
    void isQuietBetweenButShowsTheLast() {
        shownAfter(0, 0, 3);
        assertThat(shownAfter(0, 1, 3)).isEmpty();
        assertThat(shownAfter(0, 3, 3)).startsWith("3/3 articles  100%");
    }

    @Test
    void leavesAnEmptyLine() {
        progress.close();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\r" + " ".repeat(60) + "\r");
    }

    private String shownAfter(long seconds, int done, int total) {
        bytes.reset();
        clock.addAndGet(seconds * SECOND);
        progress.articles(done, total);
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
