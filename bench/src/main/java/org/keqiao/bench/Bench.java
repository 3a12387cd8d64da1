package org.keqiao.bench;

import java.util.Arrays;
import java.util.List;
import org.keqiao.bench.matching.MatchingBenchmark;
import org.keqiao.bench.relevance.RelevanceBenchmark;
import org.keqiao.bench.search.SearchBenchmark;
import org.keqiao.bench.timetable.TimetableBenchmark;
import org.keqiao.local.engine.EngineException;
import org.keqiao.local.stack.StackException;

/** Where {@code ./keqiao bench} hands over. */
public final class Bench {

    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final List<Benchmark> BENCHMARKS =
            List.of(new RelevanceBenchmark(), new SearchBenchmark(), new MatchingBenchmark(), new TimetableBenchmark());

    private Bench() {}

    public static void main(String[] words) {
        System.exit(run(Arrays.asList(words)));
    }

    static int run(List<String> words) {
        if (words.isEmpty() || List.of("help", "-h", "--help").contains(words.getFirst())) {
            System.out.print(usage());
            return words.isEmpty() ? MISUSED : 0;
        }
        try {
            find(words.getFirst()).run(words.subList(1, words.size()));
            return 0;
        } catch (UsageException e) {
            System.err.println(e.getMessage() + " See ./keqiao bench help.");
            return MISUSED;
        } catch (BenchException | StackException | EngineException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static Benchmark find(String name) {
        return BENCHMARKS.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no benchmark " + name + "."));
    }

    private static String usage() {
        StringBuilder text = new StringBuilder();
        BENCHMARKS.forEach(benchmark -> text.append("./keqiao bench ")
                .append(benchmark.name())
                .append('\n')
                .append(benchmark.usage().indent(4)));
        return text.toString();
    }
}
