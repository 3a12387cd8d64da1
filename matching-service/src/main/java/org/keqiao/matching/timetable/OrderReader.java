package org.keqiao.matching.timetable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an order and holds it against its schema, so that what is wrong is told by its path. */
@Component
class OrderReader {

    private static final String SCHEMA = "org/keqiao/contracts/schemas/timetable-request.schema.json";

    private final JsonMapper json;
    private final TimetableProperties properties;
    private final Schema schema;

    OrderReader(JsonMapper json, TimetableProperties properties) throws IOException {
        this.json = json;
        this.properties = properties;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .failFast(true)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream file = new ClassPathResource(SCHEMA).getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                    .getSchema(file, InputFormat.JSON);
        }
    }

    TimetableRequest read(InputStream body) throws IOException {
        int most = Math.toIntExact(properties.largest().toBytes());
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new OrderTooLarge(properties.largest());
        }
        try {
            JsonNode tree = json.readTree(bytes);
            check(tree);
            return json.treeToValue(tree, TimetableRequest.class);
        } catch (JacksonException e) {
            throw new InvalidOrder("", "The body is no order in JSON: " + e.getOriginalMessage());
        }
    }

    private void check(JsonNode tree) {
        List<Error> errors = schema.validate(tree);
        if (!errors.isEmpty()) {
            Error first = errors.getFirst();
            String field = path(first);
            throw new InvalidOrder(field, (field + " " + first.getMessage()).strip());
        }
    }

    private static String path(Error error) {
        String missing = "required".equals(error.getKeyword()) ? "/" + error.getProperty() : "";
        String at = (error.getInstanceLocation() + missing).replaceAll("/(\\d+)(?=/|$)", "[$1]");
        return at.replace('/', '.').replaceFirst("^\\.", "");
    }
}
