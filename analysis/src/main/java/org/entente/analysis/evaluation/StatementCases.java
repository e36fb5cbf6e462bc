package org.entente.analysis.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.analysis.Messages;
import org.entente.stance.Stance;
import org.entente.stance.evaluation.StatementCase;
import tools.jackson.databind.JsonNode;

/** Reads short texts with the side that each actor takes in them. */
final class StatementCases {
    private StatementCases() {}

    static StatementCase read(JsonNode row) throws RowException {
        JsonNode expected = row.path("expected");
        if (!expected.isObject()) {
            throw new RowException("expected an object 'expected' of actors and sides");
        }
        Map<String, Stance> sides = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> side : expected.properties()) {
            sides.put(side.getKey(), side(side.getKey(), side.getValue()));
        }
        return new StatementCase(text(row, "id"), text(row, "text"), text(row, "phenomenon"), sides);
    }

    private static Stance side(String actor, JsonNode side) throws RowException {
        return switch (side.asString("").toLowerCase(Locale.ROOT)) {
            case "favor" -> Stance.FAVOR;
            case "against" -> Stance.AGAINST;
            default ->
                throw new RowException("expected 'favor' or 'against' for '" + Messages.excerpt(actor) + "', got '"
                        + Messages.excerpt(side.toString()) + "'");
        };
    }

    private static String text(JsonNode row, String key) throws RowException {
        JsonNode value = row.path(key);
        if (!value.isString() && !value.isNumber() || value.asString().isBlank()) {
            throw new RowException("expected '" + key + "', a text that is not empty");
        }
        return value.asString();
    }
}
