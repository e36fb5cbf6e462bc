package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void keepsTheOrder() {
        assertThat(InOrder.map(NUMBERS, 4, number -> number * 2, Progress.SILENT))
                .containsExactlyElementsOf(
                        NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void passesErrorsOn() {
        assertThatThrownBy(() -> InOrder.map(NUMBERS, 2, InOrderTest::exhausted, Progress.SILENT))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> InOrder.map(NUMBERS, 2, number -> 1 / number, Progress.SILENT))
                .isInstanceOf(ArithmeticException.class);
    }

    private static int exhausted(int number) {
        throw new OutOfMemoryError("of " + number);
    }
}
