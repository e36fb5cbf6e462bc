package org.entente.stance.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Splits a text into word pieces as BERT's uncased models do (Devlin et al., 2019): lower case without accents, white
 * space and punctuation part words, and each word is cut into the longest pieces of the vocabulary. Thread-safe.
 */
public final class WordPiece {
    static final int CLS = 101;
    static final int SEP = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    /** @param vocabulary ids of the pieces; those that continue a word begin with {@code ##} */
    public WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /**
     * Splits by the vocabulary in a {@code tokenizer.json}.
     *
     * @throws IOException if there is none, or it cannot be read
     */
    public static WordPiece read(InputStream tokenizer) throws IOException {
        try {
            JsonNode pieces =
                    new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
            Map<String, Integer> vocabulary = new HashMap<>();
            pieces.properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().asInt()));
            if (vocabulary.isEmpty()) {
                throw new IOException("expected word pieces under 'model.vocab', got none");
            }
            return new WordPiece(vocabulary);
        } catch (JacksonException e) {
            throw new IOException("expected a tokenizer in JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A piece of the text and its id. */
    record Piece(int id, int start, int end) {}

    /** The pieces of {@code text} between two offsets, in order. */
    List<Piece> split(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            int next = Math.min(to, at + Character.charCount(point));
            if (isSpace(point)) {
                at = next;
            } else if (standsAlone(point)) {
                add(text, at, next, pieces);
                at = next;
            } else {
                int end = wordEnd(text, next, to);
                add(text, at, end, pieces);
                at = end;
            }
        }
        return pieces;
    }

    private static int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to) {
            int point = text.codePointAt(end);
            if (isSpace(point) || standsAlone(point)) {
                return end;
            }
            end += Character.charCount(point);
        }
        return Math.min(end, to);
    }

    private void add(String text, int start, int end, List<Piece> pieces) {
        Folded word = Folded.of(text, start, end);
        if (word.isEmpty()) {
            return;
        }
        int before = pieces.size();
        int at = 0;
        while (at < word.length()) {
            int longest = longest(word, at);
            if (longest == at || word.length() > LONGEST_WORD) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(UNKNOWN, start, end));
                return;
            }
            String piece = word.text(at, longest);
            pieces.add(
                    new Piece(id(piece, at), word.offset(at), longest == word.length() ? end : word.offset(longest)));
            at = longest;
        }
    }

    private int longest(Folded word, int from) {
        for (int end = Math.min(word.length(), from + LONGEST_WORD); end > from; end--) {
            if (vocabulary.containsKey(from == 0 ? word.text(from, end) : "##" + word.text(from, end))) {
                return end;
            }
        }
        return from;
    }

    private int id(String piece, int at) {
        Integer id = vocabulary.get(at == 0 ? piece : "##" + piece);
        return id == null ? UNKNOWN : id;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    /** Control characters separate nothing and mean nothing. */
    private static boolean isDropped(int point) {
        return point == 0xFFFD || Character.getType(point) == Character.CONTROL;
    }

    private static boolean standsAlone(int point) {
        return isPunctuation(point) || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static boolean isPunctuation(int point) {
        boolean ascii = point >= 33 && point <= 47
                || point >= 58 && point <= 64
                || point >= 91 && point <= 96
                || point >= 123 && point <= 126;
        return ascii
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** A word in lower case without accents that knows where its characters come from. */
    private record Folded(String text, int[] offsets) {
        static Folded of(String text, int start, int end) {
            StringBuilder folded = new StringBuilder();
            List<Integer> offsets = new ArrayList<>();
            for (int at = start; at < end; ) {
                int point = text.codePointAt(at);
                String plain = isDropped(point)
                        ? ""
                        : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                                .toLowerCase(Locale.ROOT);
                for (int c : plain.codePoints().toArray()) {
                    if (Character.getType(c) != Character.NON_SPACING_MARK
                            && Character.getType(c) != Character.FORMAT) {
                        folded.appendCodePoint(c);
                        while (offsets.size() < folded.length()) {
                            offsets.add(at);
                        }
                    }
                }
                at += Character.charCount(point);
            }
            return new Folded(
                    folded.toString(),
                    offsets.stream().mapToInt(Integer::intValue).toArray());
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        int length() {
            return text.length();
        }

        String text(int from, int to) {
            return text.substring(from, to);
        }

        int offset(int at) {
            return offsets[at];
        }
    }
}
