package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleIsListedInTheSettings(String bundle) throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .contains("messages/" + bundle);
    }

    /** A message format drops a single apostrophe: "can't" is written "can''t". */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyApostropheIsDoubled(String bundle) throws IOException {
        for (String name : List.of(bundle, bundle + "_en")) {
            assertThat(texts(name).values())
                    .allSatisfy(text -> assertThat(text.toString())
                            .doesNotContainPattern("(?<!')'(?!')")
                            .doesNotContainPattern(
                                    "\\b(ca|do|does|did|is|are|was|were|wo|could|would|should|has|have)nt\\b"));
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> keys(String bundle) throws IOException {
        return texts(bundle).stringPropertyNames().stream().sorted().toList();
    }
}
