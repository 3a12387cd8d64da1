package org.keqiao.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessRowTests {

    @Test
    void theTableNamesEveryProcessAndSumsTheirMemory() {
        ProcessRow here = new ProcessRow("web", List.of(ProcessHandle.current()), "http://127.0.0.1:8080", Health.UP);
        ProcessRow gone = new ProcessRow("kafka", List.of(), "127.0.0.1:8084", Health.DOWN);

        List<String> table =
                ProcessRow.table(List.of(here, gone), Instant.now()).lines().toList();

        assertThat(table.getFirst()).matches("NAME +PID +ADDRESS +HEALTH +MEMORY +UPTIME");
        assertThat(table.get(1))
                .matches("web +" + ProcessHandle.current().pid()
                        + " +http://127.0.0.1:8080 +UP +[1-9]\\d+ MB +\\d+ min \\d\\d s");
        assertThat(table.get(2)).matches("kafka +- +127.0.0.1:8084 +DOWN +- +-");
        assertThat(table.get(3)).matches("together +[1-9]\\d+ MB");
    }

    @Test
    void aProcessThatIsGoneIsNotWell() {
        assertThat(new ProcessRow("web", List.of(), "", Health.UP).isWell()).isFalse();
    }

    @Test
    void uptimeInWords() {
        assertThat(ProcessRow.uptime(Duration.ofSeconds(75))).isEqualTo("1 min 15 s");
        assertThat(ProcessRow.uptime(Duration.ofMinutes(605))).isEqualTo("10 h 05 min");
    }
}
