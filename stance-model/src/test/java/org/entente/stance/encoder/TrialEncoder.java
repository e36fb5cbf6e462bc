package org.entente.stance.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/** Untrained weights, and sentences with brackets for mentions: {@code [h Kabul] needs [t Washington]}. */
final class TrialEncoder {
    private static final Pattern MENTION = Pattern.compile("\\[([ht]) (.*?)]");

    private TrialEncoder() {}

    static WordPiece words() {
        try (InputStream in = TrialEncoder.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            return WordPiece.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Random weights for the last layer, the marks and the heads. */
    static Map<String, float[]> trained(long seed) {
        Random random = new Random(seed);
        Map<String, float[]> trained = new TreeMap<>();
        Layout.shapes(Layout.LAYERS - 1).forEach((name, shape) -> {
            float[] weights = new float[shape.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (random.nextGaussian() * 0.05 + (name.contains("LayerNorm.weight") ? 1 : 0));
            }
            trained.put(name, weights);
        });
        return trained;
    }

    static EncoderWeights weights() {
        return EncoderWeights.of(trained(1), Map.of(), List.of("A text that was seen."), Map.of("recipe", "trial"));
    }

    static MarkedSentence sentence(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> holders = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        Matcher mention = MENTION.matcher(marked);
        int from = 0;
        while (mention.find()) {
            text.append(marked, from, mention.start());
            int start = text.length();
            text.append(mention.group(2));
            (mention.group(1).equals("h") ? holders : targets).add(new Span(start, text.length()));
            from = mention.end();
        }
        return MarkedSentence.of(text.append(marked.substring(from)).toString(), holders, targets);
    }
}
