package org.entente.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.stance.encoder.EncoderWeights;
import org.entente.training.data.Corpus;
import org.entente.training.data.Count;

/** Makes a file of what was trained. */
final class WeightsFile {
    private WeightsFile() {}

    /** The weights in as many bits as the file keeps, with what they were made of, not yet calibrated. */
    static EncoderWeights of(Map<String, float[]> trained, Corpus corpus, TrainingRequest request) {
        List<String> texts = Stream.concat(corpus.training().stream(), corpus.development().stream())
                .map(example -> example.sentence().text())
                .toList();
        Map<String, String> metadata = new TreeMap<>();
        metadata.put("base", BaseEncoder.ID);
        metadata.put("recipe", request.recipe().toString());
        metadata.put("seed", Long.toString(request.seed()));
        for (Count count : corpus.counts()) {
            metadata.put("rows of " + count.set().id(), Integer.toString(count.training()));
        }
        return EncoderWeights.of(trained, Map.of(), texts, metadata);
    }

    /** Replaces the file as a whole. */
    static void write(EncoderWeights weights, Path file) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
            weights.write(out);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
