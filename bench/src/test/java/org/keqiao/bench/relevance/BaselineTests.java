package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTests {

    private static final List<JudgedQuery> QUERIES = IntStream.range(0, 40)
            .mapToObj(i -> new JudgedQuery("q" + i, "求固态电池", null, null, Particulars.NONE))
            .toList();

    @TempDir
    Path folder;

    @Test
    void aDropOfManyQueriesLiesBelowChance() throws IOException {
        Estimate rise = baseline().riseTo(QUERIES, everyOther(0.7, 0.8));

        assertThat(rise.value()).isLessThan(0);
        assertThat(rise.high()).isLessThan(0);
    }

    @Test
    void aDropOfOneQueryAmongRisesIsChance() throws IOException {
        double[] now = everyOther(0.8, 0.8);
        now[0] = 0.2;

        assertThat(baseline().riseTo(QUERIES, now).high()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        List<Measures> measures =
                QUERIES.stream().map(query -> new Measures(0.8, 0.6, 1, 1, 1)).toList();
        JudgedSet set = new JudgedSet("set", List.of(), QUERIES, Map.of(), 2, true);
        Path file = folder.resolve("baseline.tsv");

        Baseline.write(file, QUERIES, new Report(set, new Outcome("matching", measures), List.of(), Optional.empty()));

        assertThat(Baseline.read(file).riseTo(QUERIES, everyOther(0.8, 0.8)).value())
                .isZero();
        assertThat(Files.readString(file)).contains("P@5 0.6000 [0.6000, 0.6000]");
    }

    private Baseline baseline() throws IOException {
        Path file = folder.resolve("given.tsv");
        Files.write(
                file,
                Stream.concat(Stream.of("# head"), QUERIES.stream().map(query -> query.id() + "\t0.8"))
                        .toList());
        return Baseline.read(file);
    }

    private static double[] everyOther(double even, double odd) {
        return IntStream.range(0, QUERIES.size())
                .mapToDouble(i -> i % 2 == 0 ? even : odd)
                .toArray();
    }
}
