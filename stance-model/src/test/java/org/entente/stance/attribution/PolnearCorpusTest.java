package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {
    private static final String TEXT = "Anna said rain, \uD83C\uDF27, would fall, and left.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
    }

    private void write(String name, String annotator, String annotations) throws IOException {
        Files.writeString(folder.resolve("text").resolve(name + ".txt"), TEXT);
        Files.writeString(folder.resolve("attributions").resolve(name + "_" + annotator + ".ann"), annotations);
    }

    @Test
    void readsSpansThatCountCodePoints() throws IOException {
        write("daily_2016-02-03_rain", "4b22", """
                T1\tSource 0 4\tAnna
                T2\tCue 5 9\tsaid
                T3\tContent 10 14;19 29\train would fall
                T4\tAttribution 5 9\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                #1\tAnnotatorNotes T3\tnot sure
                """);
        assertThat(PolnearCorpus.read(folder))
                .containsExactly(new LabelledArticle(
                        "daily_2016-02-03_rain",
                        LocalDate.of(2016, 2, 3),
                        TEXT,
                        List.of(new AttributionSpans(
                                Optional.of(new Span(0, 4)),
                                Optional.of(new Span(5, 9)),
                                List.of(new Span(10, 14), new Span(20, 30))))));
    }

    @Test
    void joinsContentsThatBratNumbers() throws IOException {
        write("daily_2016-02-03_rain", "4b22", """
                T2\tCue 5 9\tsaid
                T3\tContent 10 14\train
                T5\tContent 19 29\twould fall
                E1\tAttribution-no-source:T4 Cue:T2 Content:T3 Content2:T5
                """);
        AttributionSpans spans =
                PolnearCorpus.read(folder).get(0).attributions().get(0);
        assertThat(spans.source()).isEmpty();
        assertThat(spans.contentHull()).contains(new Span(10, 30));
    }

    @Test
    void leavesOutAnAttributionWithoutContent() throws IOException {
        write("daily_2016-02-03_rain", "4b22", "T2\tCue 5 9\tsaid\nE1\tAttribution:T4 Cue:T2 Content:T9\n");
        assertThat(PolnearCorpus.read(folder).get(0).attributions()).isEmpty();
    }

    @Test
    void takesTheFirstAnnotatorAndOrdersByDate() throws IOException {
        String one = "T1\tCue 5 9\tsaid\nT2\tContent 10 14\train\nE1\tAttribution:T3 Cue:T1 Content:T2\n";
        write("daily_2016-02-03_rain", "ef2d", "");
        write("daily_2016-02-03_rain", "4b22", one);
        write("weekly_2016-01-09_snow", "4b22", "");
        List<LabelledArticle> articles = PolnearCorpus.read(folder);
        assertThat(articles)
                .extracting(LabelledArticle::name)
                .containsExactly("weekly_2016-01-09_snow", "daily_2016-02-03_rain");
        assertThat(articles.get(1).attributions()).hasSize(1);
    }

    @Test
    void setsTheLastArticlesAside() throws IOException {
        write("a_2016-01-01_x", "4b22", "");
        write("a_2016-01-02_x", "4b22", "");
        write("a_2016-01-03_x", "4b22", "");
        PolnearCorpus.Split split = PolnearCorpus.split(PolnearCorpus.read(folder), 1);
        assertThat(split.train()).hasSize(2);
        assertThat(split.development()).extracting(LabelledArticle::name).containsExactly("a_2016-01-03_x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolnearCorpus.split(split.train(), 3))
                .withMessageContaining("got 3");
    }

    @Test
    void saysWhatIsWrongWithASpan() throws IOException {
        write("a_2016-01-01_x", "4b22", "T1\tCue 5 900\tsaid\n");
        assertThatIOException()
                .isThrownBy(() -> PolnearCorpus.read(folder))
                .withMessageContaining("a_2016-01-01_x_4b22.ann:1: span '5 900'");
    }

    @Test
    void saysWhatIsWrongWithADate() throws IOException {
        write("a_2016-02-31_x", "4b22", "");
        assertThatIOException().isThrownBy(() -> PolnearCorpus.read(folder)).withMessageContaining("no calendar date");
    }

    @Test
    void saysThatADateIsMissing() throws IOException {
        write("undated", "4b22", "");
        assertThatIOException()
                .isThrownBy(() -> PolnearCorpus.read(folder))
                .withMessageContaining("publisher_yyyy-MM-dd_title");
    }
}
