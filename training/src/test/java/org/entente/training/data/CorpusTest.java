package org.entente.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.Parts;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;
import org.entente.training.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static Corpus read(DataSet set, Path... paths) throws RequestException {
        return read(Map.of(set, List.of(paths)), List.of());
    }

    private static Corpus read(Map<DataSet, List<Path>> files, List<Path> excluded) throws RequestException {
        return Corpus.read(new Sources(files, excluded, Optional.empty()), 0, Integer.MAX_VALUE);
    }

    private static String shown(Example example) {
        return example.sentence().text() + " "
                + example.sentence().holders().stream()
                        .map(span -> span.in(example.sentence().text()))
                        .toList()
                + example.sentence().targets().stream()
                        .map(span -> span.in(example.sentence().text()))
                        .toList()
                + " "
                + new java.util.TreeMap<>(example.labels());
    }

    @Test
    void dseRowsAreReadByTheirBrackets() throws Exception {
        Corpus corpus = read(
                DataSet.DSE,
                file("a.txt", "[Peru] likes [Chad].\tPeru\tChad x\t1", "[Peru] met [Chad].\tPeru\tChad\t4"));

        assertThat(corpus.training())
                .extracting(CorpusTest::shown)
                .containsExactly(
                        "Peru likes Chad. [Peru][Chad] {STANCE=0, RELATION=1}",
                        "Peru met Chad. [Peru][Chad] {STANCE=1, RELATION=4}");
    }

    @Test
    void ploverRowsMayMarkASideTwice() throws Exception {
        Corpus corpus = read(
                DataSet.PLOVER,
                file(
                        "a.tsv",
                        "x\tmarked_sentence\tgold_penta",
                        "\t<s>Peru</s> told <t>Chad</t> that <s>it</s> left.\t3.0"));

        assertThat(corpus.training())
                .extracting(CorpusTest::shown)
                .containsExactly("Peru told Chad that it left. [Peru, it][Chad] {STANCE=2, EVENT=2}");
    }

    @Test
    void ploverGoldRecordsWithoutMarksAreNoRows() throws Exception {
        Path records = file(
                "gold.txt",
                "[{\"event\":\"DOCUMENT\"},",
                "{\"event\":\"AID\",\"textInfo\":{\"markup\":\"(SRC: Peru) (EVT: fed) (TAR: Chad).\"}},",
                "{\"event\":\"AID\",\"textInfo\":{\"markup\":\"(SRC: Peru) slept.\"}},",
                "{\"event\":\"CONSULT\",\"textInfo\":{\"markup\":\"(SRC/TAR: Peru) met (SRC/TAR: Chad).\"}}]");

        Corpus corpus = read(DataSet.PLOVER_GOLD, records);

        assertThat(corpus.training())
                .extracting(CorpusTest::shown)
                .containsExactly(
                        "Peru fed Chad. [Peru][Chad] {STANCE=0, EVENT=1}",
                        "Peru met Chad. [Peru][Chad] {STANCE=0, EVENT=0}");
        assertThat(corpus.counts().get(0).unreadable()).isOne();
    }

    @Test
    void aFifthOfNewsMtscIsSetAside() throws Exception {
        List<String> lines = IntStream.range(0, 100)
                .mapToObj(i -> "{\"sentence_normalized\":\"Peru did well " + i
                        + ".\",\"targets\":[{\"from\":0,\"to\":4,\"polarity\":6.0}]}")
                .toList();
        Corpus corpus = read(DataSet.NEWSMTSC, Files.write(folder.resolve("n.jsonl"), lines));

        Count count = corpus.counts().get(0);
        assertThat(count.setAside()).isBetween(10, 30);
        assertThat(count.training()).isEqualTo(100 - count.setAside());
        assertThat(corpus.training())
                .allMatch(example -> Parts.fifth(example.sentence().text()) != 0)
                .allMatch(example -> example.labels().equals(Map.of(Task.TONE, 0)));
    }

    @Test
    void ownRowsNameSidesThatTheTextDoesNot() throws Exception {
        Corpus corpus = read(
                DataSet.OWN,
                file(
                        "own.jsonl",
                        "{\"pair\":\"p\",\"text\":\"We help Chad.\",\"holder\":null,\"target\":{\"start\":8,\"end\":12},"
                                + "\"holderName\":\"Peru\",\"stance\":\"FAVOR\",\"quad\":null}"));

        Example example = corpus.training().get(0);
        assertThat(example.group()).isEqualTo("p");
        assertThat(example.sentence().holderName()).contains("Peru");
        assertThat(example.sentence().targets()).containsExactly(new Span(8, 12));
        assertThat(example.labels()).isEqualTo(Map.of(Task.STANCE, 0));
    }

    @Test
    void repeatsAndExcludedSentencesAreLeftOut() throws Exception {
        Path rows = file(
                "a.txt",
                "[Peru] likes [Chad].\tPeru\tChad\t1",
                "[Peru] likes [Chad].\tPeru\tChad\t1",
                "[Peru]  met  [Chad].\tPeru\tChad\t0");
        Path excluded = file("valid.txt", "[Peru] met [Chad].\tx\ty\t3");

        Count count = read(Map.of(DataSet.DSE, List.of(rows)), List.of(excluded))
                .counts()
                .get(0);

        assertThat(count).isEqualTo(new Count(DataSet.DSE, 3, 0, 1, 1, 0, 0, 0, 0, 1));
    }

    /** The digest is sha256sum's. */
    @Test
    void rowsWithoutATextTakeItFromTheFileThatTheyName() throws Exception {
        file("bodies.csv", "7,\"[Peru] \"\"likes\"\"", "Chad.\"");
        Path rows = file("rows.jsonl", excerpt("bodies.csv", 3), excerpt("bodies.csv", 5), excerpt("../x.csv", 3));

        Corpus corpus = Corpus.read(
                new Sources(Map.of(DataSet.OWN, List.of(rows)), List.of(), Optional.of(folder)), 0, Integer.MAX_VALUE);

        assertThat(corpus.training())
                .extracting(CorpusTest::shown)
                .containsExactly("Peru \"likes\" Chad. [Peru][Chad] {STANCE=0}");
        assertThat(corpus.problems())
                .containsExactly(
                        rows + ": left out 2 rows that cannot be read; row 2: bodies.csv has another text from "
                                + "5 to 25 than the excerpt was taken from");
    }

    @Test
    void excerptsNeedTheFolderThatTheyAreFrom() throws Exception {
        Path rows = file("rows.jsonl", excerpt("bodies.csv", 3));

        assertThatThrownBy(() -> read(DataSet.OWN, rows))
                .isInstanceOf(RequestException.class)
                .hasMessage(rows + ": expected rows of the form 'own', found none; row 1: expected --texts, the folder "
                        + "that excerpts are taken from.");
    }

    private static String excerpt(String file, int start) {
        return "{\"excerpt\":{\"file\":\"" + file + "\",\"start\":" + start
                + ",\"end\":25,\"digest\":\"9136585ad1f3f109\"},\"holder\":{\"start\":0,\"end\":4},"
                + "\"target\":{\"start\":13,\"end\":17},\"stance\":\"FAVOR\"}";
    }

    @Test
    void partsShareNoSentence() throws Exception {
        Corpus corpus = Corpus.read(
                Fixtures.sources(Map.of(
                        DataSet.PLOVER, List.of(Fixtures.plover(folder, 100)),
                        DataSet.DSE, List.of(Fixtures.dse(folder, 100)))),
                0.3,
                80);

        Set<String> training = corpus.training().stream()
                .map(example -> example.sentence().text())
                .collect(Collectors.toSet());
        assertThat(corpus.development())
                .hasSizeBetween(20, 80)
                .noneMatch(example -> training.contains(example.sentence().text()));
        assertThat(corpus.training().size() + corpus.development().size()).isEqualTo(160);
        assertThat(corpus.counts()).allMatch(count -> count.beyondLimit() == 20);
    }

    @Test
    void rowsThatCannotBeReadAreCountedAndTheFirstIsNamed() throws Exception {
        Path rows = file("a.txt", "[Peru] likes [Chad].\tPeru\tChad\t1", "Peru\tChad", "[A] b [C]\tA\tC\t9");

        Corpus corpus = read(DataSet.DSE, rows);

        assertThat(corpus.counts().get(0).unreadable()).isEqualTo(2);
        assertThat(corpus.problems())
                .containsExactly(
                        rows + ": left out 2 rows that cannot be read; row 2: expected sentence, p, q and label "
                                + "parted by tabs, got 2 cells");
    }

    @Test
    void aFileOfAnotherFormIsRefusedInOneLine() throws Exception {
        Path rows = file("a.txt", "no such rows");

        assertThatThrownBy(() -> read(DataSet.PLOVER, rows))
                .isInstanceOf(RequestException.class)
                .hasMessage(rows + ": no file of the form 'plover': expected a first line with the columns "
                        + "marked_sentence and gold_penta, parted by tabs.");
        assertThatThrownBy(() -> read(DataSet.DSE, rows))
                .hasMessageContaining("expected rows of the form 'dse', found none");
        assertThatThrownBy(() -> read(DataSet.NEWSMTSC, rows)).hasMessageContaining("found none; row 1: ");
        assertThatThrownBy(() -> read(DataSet.OWN, rows)).hasMessageContaining("found none; row 1: ");
        assertThatThrownBy(() -> read(DataSet.PLOVER_GOLD, rows)).hasMessageContaining("expected a JSON array");
        assertThatThrownBy(() -> read(DataSet.OWN, folder.resolve("none")))
                .hasMessageContaining("there is no such file");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws Exception {
        Path rows = Files.write(folder.resolve("a.txt"), "P\u00e9rou".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read(DataSet.DSE, rows))
                .hasMessage(rows + ": expected a text in UTF-8. Convert the file.");
    }

    @Test
    void rowsToLeaveOutMustBeReadable() throws Exception {
        Path rows = file("a.txt", "[Peru] likes [Chad].\tPeru\tChad\t1");
        Path excluded = file("b.jsonl", "{\"text\":\"Peru likes Chad.\"}");

        assertThatThrownBy(() -> read(Map.of(DataSet.DSE, List.of(rows)), List.of(excluded)))
                .hasMessageContaining("1 rows to leave out cannot be read; row 1: ");
    }

    @Test
    void rowsToLeaveOutMayBePlainSentences() throws Exception {
        Path rows = file("a.txt", "[Peru] likes [Chad].\tPeru\tChad\t1", "[Peru] met [Chad].\tPeru\tChad\t0");

        Corpus corpus = read(Map.of(DataSet.DSE, List.of(rows)), List.of(file("b.txt", "Peru likes  Chad.")));

        assertThat(corpus.training()).hasSize(1);
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> read(Map.of(), List.of())).hasMessageContaining("Expected at least one file");
    }

    @Test
    void exchangingSidesExchangesTheRelation() throws Exception {
        Example example = read(DataSet.DSE, file("a.txt", "[Peru] likes [Chad].\tPeru\tChad\t1"))
                .training()
                .get(0);

        assertThat(example.swapped())
                .map(CorpusTest::shown)
                .contains("Peru likes Chad. [Chad][Peru] {STANCE=1, RELATION=2}");
    }
}
