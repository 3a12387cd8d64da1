package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.bench.Progress;
import org.keqiao.local.service.Installation;

/**
 * Measures the product's matching on the gold set as it is built, and stands in the way of a change that makes it worse than the baseline by more
 * than chance. It needs the services' jars, so Maven runs it after packaging, not among the tests. What to do when it fails stands in
 * {@code bench/gold/README.md}.
 */
class RelevanceGate {

    private static final Path GOLD = Installation.current().home().resolve("bench/gold");

    /** Two runs of the same build differ by up to 0.002: the graph of near vectors is built as listings come in, and finds not quite the same ones. */
    private static final double NOISE = 0.005;

    private static final Path NEW_BASELINE = Path.of("target/baseline.tsv");

    @TempDir
    private Path cache;

    @Test
    void matchingRanksTheGoldSetNoWorseThanTheBaseline() throws InterruptedException, IOException {
        JudgedSet gold = new JudgedSetReader(GOLD).read(OptionalInt.empty(), true);

        Report report = new Measurement(gold, true, cache, new Progress(System.err)).take(Optional.empty());

        Baseline.write(NEW_BASELINE, gold.queries(), report);
        Estimate rise = Baseline.read(GOLD.resolve("baseline.tsv"))
                .riseTo(gold.queries(), report.product().values(Measures::ndcg));
        System.out.println(report.text() + "nDCG@10 against the baseline: " + rise);
        assertThat(rise.high())
                .as(
                        "upper end of the change of nDCG@10 on bench/gold since the baseline, %s; see"
                                + " bench/gold/README.md",
                        rise)
                .isGreaterThanOrEqualTo(-NOISE);
    }
}
