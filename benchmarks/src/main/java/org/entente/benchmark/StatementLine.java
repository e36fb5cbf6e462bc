package org.entente.benchmark;

import java.util.Optional;
import org.entente.stance.Commitment;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A line of {@code statements.jsonl}. */
record StatementLine(
        String id,
        String article,
        int sentence,
        int start,
        int end,
        String text,
        String holder,
        String target,
        Stance stance,
        double score,
        double confidence,
        Voice voice,
        @Nullable String speaker,
        Time time,
        Commitment commitment,
        double weight,
        String cue,
        int cueStart,
        int cueEnd) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(StatementLine.class);

    static Statement read(String line) {
        StatementLine read = READER.readValue(line);
        return read.statement();
    }

    private Statement statement() {
        return new Statement(
                id,
                article,
                sentence,
                new Span(start, end),
                text,
                holder,
                target,
                stance,
                score,
                confidence,
                voice,
                Optional.ofNullable(speaker),
                time,
                commitment,
                weight,
                cue,
                new Span(cueStart, cueEnd));
    }
}
