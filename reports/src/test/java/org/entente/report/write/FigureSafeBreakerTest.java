package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureSafeBreakerTest {
    @Test
    void breaksBetweenWordsButNotInAFigure() {
        assertThat(pieces("score +0.19, interval \u22120.33\u20130.47 here"))
                .containsExactly("score ", "+0.19, ", "interval ", "\u22120.33\u20130.47 ", "here");
    }

    private static List<String> pieces(String text) {
        FigureSafeBreaker breaker = new FigureSafeBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to != BreakIterator.DONE; to = breaker.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
