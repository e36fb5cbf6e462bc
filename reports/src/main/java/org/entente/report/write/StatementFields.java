package org.entente.report.write;

import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.stance.Statement;

/** The fields of a statement, the same in {@code report.json} and {@code statements.jsonl}. */
final class StatementFields {
    private StatementFields() {}

    static void write(JsonFields json, Statement statement) {
        json.text("id", statement.id());
        json.text("article", statement.article());
        json.count("sentence", statement.sentence());
        json.count("start", statement.span().start());
        json.count("end", statement.span().end());
        json.text("text", statement.text());
        json.text("holder", statement.holder());
        json.text("target", statement.target());
        json.text("stance", statement.stance().name());
        json.number("score", statement.score());
        json.number("confidence", statement.confidence());
        json.text("voice", statement.voice().name());
        json.text("speaker", statement.speaker());
        json.text("time", statement.time().name());
        json.text("commitment", statement.commitment().name());
        json.number("weight", statement.weight());
        json.text("cue", statement.cue());
        json.count("cueStart", statement.cueSpan().start());
        json.count("cueEnd", statement.cueSpan().end());
        json.number("sentenceTone", present(statement.sentenceTone()));
        json.number("tone", present(statement.tone()));
        json.text("scorer", statement.scorer());
    }

    static Optional<Double> present(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
