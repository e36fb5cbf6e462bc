package org.entente.nlp.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** Cuts a text at its line breaks, and a very long line into pieces that CoreNLP takes in bounded time and memory. */
final class Paragraphs {
    /** Some 1,500 words: ten times the longest paragraphs of news. */
    static final int LONGEST_CHUNK = 10_000;

    /** A run of characters without white space beyond this is no word: the rest of it is left out. */
    static final int LONGEST_WORD = 200;

    private Paragraphs() {}

    /**
     * A part of one paragraph.
     *
     * @param paragraph position of the paragraph in the text, from 0
     */
    record Chunk(int paragraph, Span span) {
        /** The chunk's characters, one for one, with a space for each one that is no text and would upset the lexer. */
        String analyzable(String text) {
            char[] characters = span.in(text).toCharArray();
            int run = 0;
            for (int i = 0; i < characters.length; i++) {
                run = Character.isWhitespace(characters[i]) ? 0 : run + 1;
                if (run > LONGEST_WORD || isNoText(characters, i)) {
                    characters[i] = ' ';
                }
            }
            return new String(characters);
        }
    }

    /** The chunks of all paragraphs from {@code from} on that hold more than white space, in the order of the text. */
    static List<Chunk> of(String text, int from) {
        List<Chunk> chunks = new ArrayList<>();
        int paragraph = 0;
        int start = from;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            if (addParagraph(text, start, end, paragraph, chunks)) {
                paragraph++;
            }
            start = end + 1;
        }
        return chunks;
    }

    private static boolean addParagraph(String text, int from, int to, int paragraph, List<Chunk> chunks) {
        boolean added = false;
        int start = from;
        while (start < to) {
            int end = to - start <= LONGEST_CHUNK ? to : cut(text, start);
            Span trimmed = trim(text, start, end);
            if (trimmed.length() > 0) {
                chunks.add(new Chunk(paragraph, trimmed));
                added = true;
            }
            start = end;
        }
        return added;
    }

    /** Where to end a chunk that starts at {@code start}: after a sentence if there is one, else at white space. */
    private static int cut(String text, int start) {
        int limit = start + LONGEST_CHUNK;
        int space = limit;
        for (int i = limit - 1; i > start + LONGEST_CHUNK / 2; i--) {
            if (isBlank(text.charAt(i))) {
                space = space == limit ? i : space;
                if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        return space == limit && Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : space;
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    private static boolean isNoText(char[] characters, int i) {
        char c = characters[i];
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> c != '\u00AD';
            case Character.SURROGATE -> !isPaired(characters, i);
            case Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isPaired(char[] characters, int i) {
        return Character.isHighSurrogate(characters[i])
                ? i + 1 < characters.length && Character.isLowSurrogate(characters[i + 1])
                : i > 0 && Character.isHighSurrogate(characters[i - 1]);
    }
}
