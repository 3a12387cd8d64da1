package org.keqiao.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Benchmark;
import org.keqiao.bench.Options;
import org.keqiao.bench.UsageException;
import org.keqiao.timetable.solver.Objective;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./keqiao bench timetable}. */
public final class TimetableBenchmark implements Benchmark {

    private static final String INSTANCE = "--instance";
    private static final String SECONDS = "--seconds";
    private static final String OUT = "--out";
    private static final String OBJECTIVE = "--objective";
    private static final String AGAINST = "--against";

    @Override
    public String name() {
        return "timetable";
    }

    @Override
    public String usage() {
        return """
                value ÷ upper bound, time and fairness of a fair's timetable, beside greedy and a default Timefold local search
                --instance FILE    {"slots":12,"tables":60,"left":[{"id":"F1","cap":12,"absent":[0,3]}],"right":[…],
                                   "pairs":[{"left":"F1","right":"T3","weight":873}]}; instances of its own by default
                --seconds N        time for each solver and instance (10); ends sooner when the bound is reached
                --out FILE         writes the timetable: [{"left":"F1","right":"T3","slot":4,"table":17}]
                --objective WHAT   value (default): the most value, between equals more parties with a meeting; everyone: nobody
                                   who can have a meeting goes without, then the most value
                --against WHOM     all (default) or none
                """;
    }

    @Override
    public void run(List<String> words) {
        Options options = Options.parse(words, Set.of(INSTANCE, SECONDS, OUT, OBJECTIVE, AGAINST));
        Optional<Path> out = options.path(OUT);
        if (out.isPresent() && options.path(INSTANCE).isEmpty()) {
            throw new UsageException(OUT + " needs " + INSTANCE + ": there is a timetable for each instance.");
        }
        Duration time = Duration.ofSeconds(options.number(SECONDS, 1).orElse(10));
        Objective objective =
                options.choice(OBJECTIVE, List.of("value", "everyone")).equals("value")
                        ? Objective.VALUE_FIRST
                        : Objective.EVERYONE_FIRST;
        boolean compares = options.choice(AGAINST, List.of("all", "none")).equals("all");
        instances(options).forEach((name, instance) -> {
            List<Meeting> answer = new Measurement(name, new Fair(instance), objective, System.out).run(time, compares);
            out.ifPresent(file -> write(file, answer));
        });
    }

    private static Map<String, Instance> instances(Options options) {
        Optional<Path> file = options.path(INSTANCE);
        if (file.isEmpty()) {
            return Instances.all();
        }
        InstanceReader reader = new InstanceReader();
        Instance instance = reader.read(file.get());
        reader.notes().forEach(System.err::println);
        return Map.of(String.valueOf(file.get().getFileName()), instance);
    }

    private static void write(Path file, List<Meeting> answer) {
        try {
            Files.writeString(file, new JsonMapper().writeValueAsString(answer) + "\n");
        } catch (IOException e) {
            throw new BenchException(
                    "Can't write " + file + ". Name a file in a folder that can be written to after --out.", e);
        }
    }
}
