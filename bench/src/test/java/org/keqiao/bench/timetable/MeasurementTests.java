package org.keqiao.bench.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keqiao.timetable.solver.Objective;

class MeasurementTests {

    @Test
    void everySolversAnswerIsPrinted() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Instance instance = Instances.all().values().stream().toList().getLast();

        new Measurement(
                        "small",
                        new Fair(instance),
                        Objective.VALUE_FIRST,
                        new PrintStream(text, true, StandardCharsets.UTF_8))
                .run(Duration.ofSeconds(1), true);

        assertThat(text.toString(StandardCharsets.UTF_8))
                .containsPattern("Keqiao .*= 1\\.0000")
                .containsPattern("greedy .*= [01]\\.\\d{4}")
                .containsPattern("Timefold .*= [01]\\.\\d{4}");
    }
}
