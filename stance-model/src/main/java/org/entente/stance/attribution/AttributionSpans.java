package org.entente.stance.attribution;

import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/**
 * One attribution as a labelled corpus marks it, in the convention of PolNeAR: the content includes its quotation marks
 * and the conjunction that introduces it, the cue includes auxiliaries and negation.
 *
 * @param source who speaks, thinks or wants; empty where the text names nobody
 * @param cue the words that signal the attribution
 * @param content what is attributed, in the order of the text; more than one piece where a cue stands between
 */
public record AttributionSpans(Optional<Span> source, Optional<Span> cue, List<Span> content) {
    public AttributionSpans {
        content = content.stream().sorted().toList();
    }

    /** From the first piece of the content to the last. */
    public Optional<Span> contentHull() {
        return content.stream().reduce(Span::union);
    }
}
