package org.keqiao.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.keqiao.search.embedding.Embeddings;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.spelling.SimplifiedChinese;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings and mappings of the index: index/listings.json with the characters to simplify, the dimensions of the configured models and, as {@code _meta}, what they depend on. */
@Component
class IndexDefinition {

    static final String META = "keqiao";

    private final JsonMapper json;
    private final Embeddings embeddings;

    IndexDefinition(JsonMapper json, Embeddings embeddings) {
        this.json = json;
        this.embeddings = embeddings;
    }

    /** Body of the request that creates an index. */
    StringReader body() {
        ObjectNode definition = (ObjectNode) json.readTree(resource());
        ArrayNode simplified =
                (ArrayNode) definition.requiredAt("/settings/index/analysis/char_filter/simplified/mappings");
        SimplifiedChinese.mappings().forEach(simplified::add);
        ObjectNode mappings = (ObjectNode) definition.required("mappings");
        mappings.putObject("_meta").put(META, fingerprint());
        for (TextLanguage language : TextLanguage.values()) {
            ObjectNode field = (ObjectNode) mappings.required("properties").required(ListingFields.meaning(language));
            field.put("dims", embeddings.dimensionsOf(language));
        }
        return new StringReader(json.writeValueAsString(definition));
    }

    /** Equal for two definitions if their documents are alike; kept in the index. */
    String fingerprint() {
        return String.join(
                " ",
                IndexNames.VERSION,
                embeddings.modelOf(TextLanguage.CHINESE),
                embeddings.modelOf(TextLanguage.ENGLISH));
    }

    private static String resource() {
        try {
            return new ClassPathResource("index/listings.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
