package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
    /** Python 3.11: {@code int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % 5}. */
    @Test
    void aTextHasOnePartWhateverItsWhiteSpace() {
        assertThat(Parts.fifth("Kabul thanked Washington for the wheat.")).isEqualTo(4);
        assertThat(Parts.fifth("  Kabul thanked\n Washington\tfor the wheat. ")).isEqualTo(4);
        assertThat(Parts.fifth("Moscow refused to sign.")).isEqualTo(1);
        assertThat(Parts.fifth("")).isEqualTo(2);
    }
}
