package org.entente.stance.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The actors that ship with Entente. */
public final class ActorRegistry {
    private static final List<Actor> SHIPPED = read("actors.yaml");

    private ActorRegistry() {}

    /** The shipped actors: moscow, washington, kabul, taliban. */
    public static List<Actor> shipped() {
        return SHIPPED;
    }

    /** The shipped actor with this id. */
    public static Optional<Actor> shipped(String id) {
        return SHIPPED.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The states and international organizations that may stand beside the shipped actors; none is one of them. */
    public static List<Actor> world() {
        return World.ACTORS;
    }

    /** Read when it is first asked for. */
    private static final class World {
        private static final List<Actor> ACTORS = ActorRegistry.read("world.yaml");
    }

    private static List<Actor> read(String resource) {
        try (InputStream in = ActorRegistry.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource '" + resource + "' is missing");
            }
            YAMLMapper mapper = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return List.copyOf(mapper.readValue(in, new TypeReference<List<Actor>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
