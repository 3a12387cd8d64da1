package org.keqiao.local.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;

/** All topics, read from one file an industry. */
final class Topics {
    private final List<Topic> all;

    Topics() {
        all = Stream.of(Industry.values()).flatMap(Topics::read).toList();
    }

    List<Topic> all() {
        return all;
    }

    List<Topic> of(List<Industry> industries) {
        return all.stream()
                .filter(topic -> industries.contains(topic.industry()))
                .toList();
    }

    private static Stream<Topic> read(Industry industry) {
        String file = industry.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return YamlNode.ofResource("topics/" + file + ".yaml").items().stream().map(Topic::read);
    }
}
