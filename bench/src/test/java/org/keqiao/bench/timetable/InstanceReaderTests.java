package org.keqiao.bench.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.bench.BenchException;

class InstanceReaderTests {

    private static final String GOOD = """
            {"slots":3,"tables":2,"left":[{"id":"F1","cap":12,"absent":[0]}],"right":[{"id":"T1","cap":1}],
             "pairs":[{"left":"F1","right":"T1","weight":873}]}""";

    private final InstanceReader reader = new InstanceReader();

    @TempDir
    private Path folder = Path.of("");

    private Instance read(String json) throws IOException {
        return reader.read(Files.writeString(folder.resolve("instance.json"), json));
    }

    @Test
    void absencesMayBeLeftOut() throws IOException {
        assertThat(read(GOOD).right().getFirst().absent()).isEmpty();
        assertThat(read(GOOD).left().getFirst().absent()).containsExactly(0);
    }

    @Test
    void ofAPairThatIsThereTwiceTheGreaterWeightCounts() throws IOException {
        String twice = GOOD.replace("}]}", "},{\"left\":\"F1\",\"right\":\"T1\",\"weight\":900}]}");

        assertThat(read(twice).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.weight()).isEqualByComparingTo("900"));
        assertThat(reader.notes()).singleElement().asString().startsWith("pairs[1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "slots":3 | "slots":0 | slots
                    "tables":2 | "tables":"2" | tables
                    "cap":12 | "cap":-1 | left[0].cap
                    "cap":12, | | left[0].cap
                    [0] | [3] | left[0].absent[0]
                    [0] | 0 | left[0].absent
                    "id":"T1" | "id":"" | right[0].id
                    "left":"F1" | "left":"F9" | pairs[0].left
                    873 | -1 | pairs[0].weight
                    873 | 0.1234567 | pairs[0].weight
                    873 | "873" | pairs[0].weight
                    """)
    void errorsNameTheField(String right, String wrong, String field) {
        String bad = GOOD.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> read(bad)).isInstanceOf(BenchException.class).hasMessageStartingWith(field + " ");
    }
}
