package org.entente.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(TextLines.of("Northmark", Desk.NAME, 200, 3)).containsExactly("Northmark");
        assertThat(TextLines.of("", Desk.NAME, 200, 3)).containsExactly("");
    }

    @Test
    void aLongTextBreaksAtSpacesAndEndsInAnEllipsis() {
        List<String> lines = TextLines.of("Standing Conference of the Northern Harbour Towns", Desk.NAME, 120, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("Standing");
        assertThat(lines.get(1)).endsWith("\u2026");
        assertThat(lines).allMatch(line -> Typeface.width(line, Desk.NAME) <= 120);
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        List<String> lines = TextLines.of("\ud83d\ude42".repeat(40), Desk.NAME, 60, 3);
        assertThat(lines).hasSize(3).noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
    }
}
