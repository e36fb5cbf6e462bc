package org.entente.training.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.Excerpts;
import org.jspecify.annotations.Nullable;

/**
 * Which files to learn from.
 *
 * @param files of each data set
 * @param excluded files of any of the forms, or with a sentence a line; rows whose sentence stands there are left out
 * @param texts folder that the names of files with excerpts start from
 */
public record Sources(Map<DataSet, List<Path>> files, List<Path> excluded, Optional<Path> texts) {
    public Sources {
        Map<DataSet, List<Path>> ordered = new EnumMap<>(DataSet.class);
        ordered.putAll(files);
        files = ordered;
        excluded = List.copyOf(excluded);
    }

    /** @throws RequestException if there is no file, or one cannot be read or is of another form */
    List<LabelledFile> read() throws RequestException {
        Excerpts excerpts = new Excerpts(texts);
        List<LabelledFile> read = new ArrayList<>();
        for (Map.Entry<DataSet, List<Path>> set : files.entrySet()) {
            for (Path path : set.getValue()) {
                read.add(LabelledFile.read(set.getKey(), path, excerpts));
            }
        }
        if (read.isEmpty()) {
            throw new RequestException("Expected at least one file to learn from, got none. "
                    + "Name one by --dse, --newsmtsc, --plover, --plover-gold or --own.");
        }
        return read;
    }

    /** The sentences of the excluded files, as {@link Corpus#key} has them. */
    Set<String> excludedSentences() throws RequestException {
        Set<String> sentences = new TreeSet<>();
        for (Path path : excluded) {
            String content = LabelledFile.content(path);
            Rows rows = new Rows(new Excerpts(texts));
            DataSet form = form(content);
            if (form == null) {
                content.lines().map(Corpus::key).forEach(sentences::add);
            } else {
                form.reader().read(content, rows);
                refuseUnreadable(path, rows);
            }
            rows.examples()
                    .forEach(example ->
                            sentences.add(Corpus.key(example.sentence().text())));
        }
        return sentences;
    }

    /** A row that is not understood could not be kept out of training. */
    private static void refuseUnreadable(Path path, Rows rows) throws RequestException {
        if (rows.unreadable() > 0) {
            throw new RequestException(path + ": " + rows.unreadable() + " rows to leave out cannot be read; "
                    + rows.problem().orElse("") + ". Correct or remove them.");
        }
    }

    private static @Nullable DataSet form(String content) {
        String begin = content.stripLeading();
        String first = begin.lines().findFirst().orElse("");
        if (begin.startsWith("[") && begin.substring(1).stripLeading().startsWith("{")) {
            return DataSet.PLOVER_GOLD;
        }
        if (begin.startsWith("{")) {
            return first.contains("\"sentence_normalized\"") ? DataSet.NEWSMTSC : DataSet.OWN;
        }
        if (first.contains("marked_sentence\t")) {
            return DataSet.PLOVER;
        }
        return first.split("\t", -1).length == 4 ? DataSet.DSE : null;
    }
}
