package org.entente.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveSvgTest {
    @Test
    void manyPointsAreDrawnAsMeansOfNeighbors() {
        String svg = CurveSvg.of(
                "Loss <1>",
                "step",
                IntStream.range(0, 1000)
                        .mapToObj(i -> new CurveSvg.Point(i, 1.0 / (i + 1)))
                        .toList());

        String path = svg.substring(svg.indexOf("class=\"curve\""));
        assertThat(path.chars().filter(c -> c == 'L').count()).isEqualTo(199);
        assertThat(svg).contains("<title>Loss &lt;1&gt;</title>").endsWith("</svg>\n");
    }

    @Test
    void aSinglePointIsADot() {
        assertThat(CurveSvg.of("F1", "epoch", List.of(new CurveSvg.Point(1, 0.5))))
                .contains("<circle");
    }

    @Test
    void withoutFiniteNumbersThereIsNoCurve() {
        assertThat(CurveSvg.of("F1", "epoch", List.of(new CurveSvg.Point(1, Double.NaN))))
                .isEmpty();
    }
}
