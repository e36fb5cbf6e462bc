package org.entente.stance.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.stance.attribution.chain.ChainModel;
import org.entente.stance.attribution.chain.Labels.Stretch;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;

/**
 * Finds attributions by two chains: the first marks cues, the second the source and content of each cue. Thread-safe.
 */
public final class AttributionModel {
    private static final String RESOURCE = "attribution.model";

    private final ChainModel cues;
    private final ChainModel roles;
    private final double cueBonus;
    private final double sourceBonus;

    /**
     * @param cueBonus added to the score of each cue: more finds more
     * @param sourceBonus added to the score of each source
     */
    AttributionModel(ChainModel cues, ChainModel roles, double cueBonus, double sourceBonus) {
        this.cues = cues;
        this.roles = roles;
        this.cueBonus = cueBonus;
        this.sourceBonus = sourceBonus;
    }

    private static final class Shipped {
        static final AttributionModel MODEL = load();

        private static AttributionModel load() {
            try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("Resource '" + RESOURCE + "' is missing");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The model that ships with Entente, loaded at the first call. */
    public static AttributionModel shipped() {
        return Shipped.MODEL;
    }

    /** Reads a model that {@link #write} has written. */
    public static AttributionModel read(InputStream in) throws IOException {
        DataInputStream unpacked = new DataInputStream(new GZIPInputStream(in));
        double cueBonus = unpacked.readDouble();
        double sourceBonus = unpacked.readDouble();
        return new AttributionModel(ChainModel.read(unpacked), ChainModel.read(unpacked), cueBonus, sourceBonus);
    }

    /** Writes the model; it holds hash values and weights, and no text. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        DataOutputStream numbers = new DataOutputStream(packed);
        numbers.writeDouble(cueBonus);
        numbers.writeDouble(sourceBonus);
        cues.write(numbers);
        roles.write(numbers);
        numbers.flush();
        packed.finish();
    }

    /** The attributions of the article in the order of their cues, with spans in the convention of PolNeAR. */
    public List<AttributionSpans> find(AnnotatedArticle article) {
        return find(new ArticleView(article));
    }

    List<AttributionSpans> find(ArticleView article) {
        List<Cue> found = cues(article);
        CueMap map = new CueMap(found, article.sentences().size());
        List<AttributionSpans> attributions = new ArrayList<>();
        for (Cue cue : found) {
            AttributionSpans attribution = attribution(cue, article, map);
            if (!attribution.content().isEmpty()) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private List<Cue> cues(ArticleView article) {
        List<Cue> found = new ArrayList<>();
        for (SentenceView view : article.sentences()) {
            int[] labels = cues.label(CueFeatures.of(view), cueBonus);
            for (Stretch stretch : cues.labels().decode(labels)) {
                found.add(Cue.of(view, stretch.start(), stretch.end()));
            }
        }
        return found;
    }

    AttributionSpans attribution(Cue cue, ArticleView article, CueMap map) {
        Window window = Window.around(cue, article);
        int[] labels = roles.label(RoleFeatures.of(article, cue, window, map), sourceBonus, 0);
        Optional<Span> source = Optional.empty();
        List<Span> content = new ArrayList<>();
        for (Stretch stretch : roles.labels().decode(labels)) {
            Span span = window.span(article, stretch.start(), stretch.end());
            if (stretch.kind() == Alignment.CONTENT) {
                content.add(span);
            } else if (source.isEmpty()) {
                source = Optional.of(span);
            }
        }
        return new AttributionSpans(source, Optional.of(article.span(cue)), content);
    }
}
