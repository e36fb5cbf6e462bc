package org.entente.analysis.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.analysis.InputFile;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What coding needs of a {@code report.json}.
 *
 * @param targetName what the positions are toward, in words
 * @param counterpart id of the actor that stands for the target
 * @param actors names by id
 * @param statements by id, in the order of the report
 */
record ReportFile(
        String name,
        String targetName,
        String counterpart,
        Map<String, String> actors,
        Map<String, ReportedStatement> statements) {
    private static final String SCHEMA = "entente/report/1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Json(
            @Nullable String schema,
            @Nullable Target target,
            @Nullable List<Actor> actors,
            @Nullable List<ReportedStatement> statements) {}

    private record Target(@Nullable String name, @Nullable String counterpart) {}

    private record Actor(String id, String name) {}

    static ReportFile read(Path path) throws RequestException {
        InputFile file = new InputFile(path, "report");
        try (InputStream in = Files.newInputStream(path)) {
            return checked(file, MAPPER.readValue(in, Json.class));
        } catch (IOException e) {
            throw file.unreadable(e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw file.unreadable(cause);
            }
            TokenStreamLocation at = e.getLocation();
            throw new RequestException(
                    file.name() + (at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr())
                            + ": expected the report.json of a run, got something else: "
                            + (e instanceof DatabindException
                                    ? "a value is of another kind"
                                    : Messages.excerpt(e.getOriginalMessage()))
                            + ".",
                    e);
        }
    }

    private static ReportFile checked(InputFile file, @Nullable Json json) throws RequestException {
        if (json == null || !SCHEMA.equals(json.schema())) {
            String got = json == null || json.schema() == null ? "none" : "'" + Messages.excerpt(json.schema()) + "'";
            throw file.error("expected the report.json of a run, with the schema '" + SCHEMA + "', got " + got + ".");
        }
        Target target = json.target();
        if (target == null || target.name() == null || target.counterpart() == null || json.statements() == null) {
            throw file.error("expected a target with name and counterpart, and statements. "
                    + "Write the report anew with 'entente analyze'.");
        }
        Map<String, String> actors = new LinkedHashMap<>();
        if (json.actors() != null) {
            json.actors().forEach(actor -> actors.put(actor.id(), actor.name()));
        }
        return new ReportFile(file.name(), target.name(), target.counterpart(), actors, byId(file, json.statements()));
    }

    private static Map<String, ReportedStatement> byId(InputFile file, List<ReportedStatement> statements)
            throws RequestException {
        Map<String, ReportedStatement> byId = new LinkedHashMap<>();
        for (ReportedStatement statement : statements) {
            if (!isWhole(statement)) {
                throw file.error("statement '" + Messages.excerpt(String.valueOf(statement.id()))
                        + "': expected id, article, text, holder, target and stance. "
                        + "Write the report anew with 'entente analyze'.");
            }
            if (byId.put(statement.id(), statement) != null) {
                throw file.error("expected one statement an id, got two with '" + Messages.excerpt(statement.id())
                        + "'. Write the report anew with 'entente analyze'.");
            }
        }
        return byId;
    }

    /** What is absent in the file is null in spite of the types. */
    private static boolean isWhole(ReportedStatement statement) {
        @Nullable Object[] fields = {
            statement.id(),
            statement.article(),
            statement.text(),
            statement.holder(),
            statement.target(),
            statement.stance()
        };
        return Arrays.stream(fields).noneMatch(Objects::isNull);
    }
}
