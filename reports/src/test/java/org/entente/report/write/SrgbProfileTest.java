package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void itIsTheColorSpaceThatJavaCallsSrgb() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        assertThat(ours.getNumComponents()).isEqualTo(3);
        for (float[] color : new float[][] {{1, 1, 1}, {0.5f, 0.5f, 0.5f}, {0.9f, 0.4f, 0.1f}, {0.2f, 0.3f, 0.8f}}) {
            float[] back = ours.toRGB(color);
            for (int i = 0; i < 3; i++) {
                assertThat(back[i]).isCloseTo(color[i], org.assertj.core.data.Offset.offset(0.02f));
            }
        }
    }
}
