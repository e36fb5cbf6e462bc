package org.entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {
    @Test
    void nothingEndsTheScriptElement() {
        assertThat(ScriptJson.of(List.of("</script><!-- & \u2028\u2029\"")))
                .isEqualTo("[\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029\\\"\"]");
    }

    @Test
    void numbersArePlain() {
        assertThat(ScriptJson.of(List.of(new BigDecimal("0.0000001"), 3))).isEqualTo("[0.0000001,3]");
    }
}
