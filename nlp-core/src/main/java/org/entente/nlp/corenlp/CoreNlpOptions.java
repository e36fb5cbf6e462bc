package org.entente.nlp.corenlp;

/**
 * What CoreNLP is asked for.
 *
 * @param tone whether every sentence gets a tone; costs a constituency parse, many times all the rest
 * @param longestParsed most tokens of a sentence that is still parsed, at least 1
 * @param longestToned most tokens of a sentence that still gets a tone; the parser's time grows with the cube
 */
public record CoreNlpOptions(boolean tone, int longestParsed, int longestToned) {
    public CoreNlpOptions {
        if (longestParsed < 1 || longestToned < 1) {
            throw new IllegalArgumentException(
                    "Longest sentences must have at least 1 token, got " + longestParsed + " and " + longestToned);
        }
    }

    /** No tone; sentences of up to 250 tokens are parsed. */
    public static CoreNlpOptions defaults() {
        return new CoreNlpOptions(false, 250, 80);
    }

    public CoreNlpOptions withTone() {
        return new CoreNlpOptions(true, longestParsed, longestToned);
    }

    public CoreNlpOptions withLongestParsed(int tokens) {
        return new CoreNlpOptions(tone, tokens, longestToned);
    }
}
