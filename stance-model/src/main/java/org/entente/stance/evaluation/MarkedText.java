package org.entente.stance.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/**
 * A text in which the words for a source or a target, or both, are marked.
 *
 * @param text without the marks
 * @param sources where the source is named; empty for a source that the text does not name
 * @param targets where the target is named; empty for a target that the text does not name
 */
public record MarkedText(String text, List<Span> sources, List<Span> targets) {
    private static final Pattern TAG = Pattern.compile("<(/?)([st])>");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)\\]");

    public MarkedText {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (sources.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("expected a marked source or target, got none");
        }
    }

    /**
     * Reads marks of the form {@code <s>source</s> and <t>target</t>}, which may stand in each other; one of them may be
     * missing.
     *
     * @throws IllegalArgumentException if marks are missing or do not match
     */
    public static MarkedText tagged(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        int from = 0;
        Matcher tag = TAG.matcher(marked);
        while (tag.find()) {
            text.append(marked, from, tag.start());
            from = tag.end();
            if (tag.group(1).isEmpty()) {
                open.push(new Opened(tag.group(2), text.length()));
            } else if (open.isEmpty() || !open.peek().kind().equals(tag.group(2))) {
                throw new IllegalArgumentException("'" + tag.group() + "' closes no mark of its kind");
            } else {
                Span span = new Span(open.pop().start(), text.length());
                (tag.group(2).equals("s") ? sources : targets).add(span);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("'<" + open.peek().kind() + ">' is not closed");
        }
        return new MarkedText(text.append(marked.substring(from)).toString(), sources, targets);
    }

    private record Opened(String kind, int start) {}

    /**
     * Reads two bracketed names: {@code [source] and [target]}.
     *
     * @throws IllegalArgumentException if there are not exactly two
     */
    public static MarkedText bracketed(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> names = new ArrayList<>();
        int from = 0;
        Matcher bracket = BRACKETED.matcher(marked);
        while (bracket.find()) {
            text.append(marked, from, bracket.start());
            int start = text.length();
            text.append(bracket.group(1));
            names.add(new Span(start, text.length()));
            from = bracket.end();
        }
        if (names.size() != 2) {
            throw new IllegalArgumentException("expected two names in brackets, got " + names.size());
        }
        return new MarkedText(text.append(marked.substring(from)).toString(), names.subList(0, 1), names.subList(1, 2));
    }
}
