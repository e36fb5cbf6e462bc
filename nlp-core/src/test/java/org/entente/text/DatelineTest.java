package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KABUL, Afghanistan -- The talks began.|KABUL, Afghanistan",
                "WASHINGTON \u2014 The talks began.|WASHINGTON",
                "MOSCOW, May 4 (Reuters) - The talks began.|MOSCOW, May 4",
                "UNITED NATIONS -- The talks began.|UNITED NATIONS",
                "WASHINGTON, D.C. -- The talks began.|WASHINGTON, D.C.",
                "S\u00C3O PAULO, Brazil \u2013 The talks began.|S\u00C3O PAULO, Brazil",
            })
    void readsThePlaceAndWhereTheNewsBegins(String text, String place) {
        assertThat(Dateline.of(text)).hasValueSatisfying(dateline -> {
            assertThat(dateline.place()).isEqualTo(place);
            assertThat(text.substring(dateline.end())).isEqualTo("The talks began.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO and Russia -- old rivals -- agreed.",
                "The talks -- the first in years -- began.",
                "A NATO-led force left.",
                "US-led talks began.",
                "",
            })
    void takesNothingElseForOne(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }
}
