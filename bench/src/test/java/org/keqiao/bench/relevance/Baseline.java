package org.keqiao.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keqiao.bench.relevance.JsonLines.Line;

/** nDCG@10 of every query when the baseline was last renewed: {@code query TAB nDCG@10}, after lines that begin with #. */
record Baseline(Map<String, Double> ndcg) {

    static Baseline read(Path file) {
        return new Baseline(JsonLines.read(file, line -> line).stream()
                .filter(line -> !line.text().startsWith("#"))
                .collect(Collectors.toMap(line -> columns(line)[0], line -> Double.valueOf(columns(line)[1]))));
    }

    /** By how much nDCG@10 rose since then, query by query, with its interval. */
    Estimate riseTo(List<JudgedQuery> queries, double[] now) {
        double[] rise = IntStream.range(0, now.length)
                .mapToDouble(i -> now[i] - of(queries.get(i)))
                .toArray();
        return new Bootstrap(now.length).estimate(drawn -> Bootstrap.mean(rise, drawn));
    }

    private double of(JudgedQuery query) {
        Double then = ndcg.get(query.id());
        if (then == null) {
            throw new IllegalArgumentException("the baseline lacks query " + query.id());
        }
        return then;
    }

    static void write(Path file, List<JudgedQuery> queries, Report report) throws IOException {
        double[] now = report.product().values(Measures::ndcg);
        String head = "# nDCG@10 of matching by query, judged documents only. All: nDCG@10 %s, P@5 %s, MRR@10 %s%n"
                .formatted(
                        report.ofProduct(Measures::ndcg),
                        report.ofProduct(Measures::precision),
                        report.ofProduct(Measures::reciprocalRank));
        Files.writeString(
                file,
                IntStream.range(0, now.length)
                        .mapToObj(i -> String.format(
                                Locale.ROOT, "%s\t%.4f%n", queries.get(i).id(), now[i]))
                        .collect(Collectors.joining("", head, "")));
    }

    private static String[] columns(Line line) {
        String[] columns = line.text().split("\t", -1);
        if (columns.length != 2) {
            throw line.wrong("has " + columns.length + " columns. Write query TAB nDCG@10.");
        }
        return columns;
    }
}
