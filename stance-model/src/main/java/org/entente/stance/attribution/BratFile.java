package org.entente.stance.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/** Reads attributions from a brat standoff file: T lines mark spans, E lines join them by role. */
final class BratFile {
    private static final Pattern MARK = Pattern.compile("(T\\d+)\\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
    private static final Pattern JOIN = Pattern.compile("E\\d+\\t(.*)");

    private final Path file;
    private final String text;
    private final Map<String, List<Span>> marks = new HashMap<>();

    private BratFile(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The attributions in the file that have a cue and a content; its offsets count the code points of {@code text}. */
    static List<AttributionSpans> read(Path file, String text) throws IOException {
        return new BratFile(file, text).read();
    }

    private List<AttributionSpans> read() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                marks.put(mark.group(1), spans(mark.group(3), i + 1));
            }
        }
        List<AttributionSpans> found = new ArrayList<>();
        for (String line : lines) {
            Matcher join = JOIN.matcher(line);
            if (join.matches()) {
                AttributionSpans attribution = join(join.group(1).split(" "));
                if (attribution.cue().isPresent() && !attribution.content().isEmpty()) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private AttributionSpans join(String[] arguments) {
        return new AttributionSpans(hull("Source", arguments), hull("Cue", arguments), all("Content", arguments));
    }

    private Optional<Span> hull(String role, String... arguments) {
        return all(role, arguments).stream().reduce(Span::union);
    }

    /** Brat numbers a role that occurs twice: Content, Content2. */
    private List<Span> all(String role, String... arguments) {
        List<Span> spans = new ArrayList<>();
        for (String argument : arguments) {
            int colon = argument.indexOf(':');
            if (colon > 0 && argument.substring(0, colon).replaceAll("\\d", "").equals(role)) {
                spans.addAll(marks.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        return spans;
    }

    private List<Span> spans(String pieces, int line) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces.split(";")) {
            String[] ends = piece.split(" ");
            try {
                spans.add(new Span(offset(ends[0]), offset(ends[1])));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(
                        "%s:%d: span '%s' does not lie in the text of %d characters"
                                .formatted(file.getFileName(), line, piece, text.length()),
                        e);
            }
        }
        return spans;
    }

    private int offset(String codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
    }
}
