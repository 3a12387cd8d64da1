package org.keqiao.local.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A look into parsed YAML that says where something is missing or of another kind. */
record YamlNode(String path, Object value) {

    static YamlNode ofResource(String resource) {
        try (InputStream stream = YamlNode.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
            return new YamlNode(resource, new Load(settings).loadFromInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    YamlNode at(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(path + " has no " + key));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(map().get(key)).map(child -> new YamlNode(path + "/" + key, child));
    }

    List<String> keys() {
        return map().keySet().stream().map(String::valueOf).toList();
    }

    List<YamlNode> items() {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> new YamlNode(path + "/" + i, list.get(i)))
                    .toList();
        }
        throw new IllegalStateException(path + " is no list");
    }

    List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    String text() {
        return value.toString();
    }

    BigDecimal number() {
        return new BigDecimal(text());
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(path + " is no mapping");
    }
}
