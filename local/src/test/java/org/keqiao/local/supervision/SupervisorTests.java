package org.keqiao.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.keqiao.local.stack.StackException;

class SupervisorTests {

    private final List<String> story = FakePart.story();
    private final FakePart engine = new FakePart("engine", story);
    private final FakePart service = new FakePart("service", story);
    private final StopRequest stop = new StopRequest();
    private final Supervisor supervisor = new Supervisor(needs(), new SilentNarrator(), stop, Clock.systemUTC());

    @Test
    void whatIsNeededStartsFirstAndStopsLast() throws Exception {
        supervisor.start();
        supervisor.stop();

        assertThat(story).containsExactly("start engine", "start service", "stop service", "stop engine");
    }

    @Test
    void aPartThatCantStartIsNamedAndTheRestIsNotTried() {
        engine.refuses = true;

        assertThatThrownBy(supervisor::start).isInstanceOf(StackException.class).hasMessage("engine refuses");
        assertThat(story).containsExactly("start engine");
    }

    @Test
    void whatDiesIsStartedAgain() throws Exception {
        supervisor.start();
        CompletableFuture<Void> watching = watch();

        engine.die();
        while (!engine.isRunning()) {
            Thread.onSpinWait();
        }
        stop.request();

        watching.get(5, TimeUnit.SECONDS);
        assertThat(story).containsExactly("start engine", "start service", "start engine");
    }

    @Test
    void whatDiesAgainAndAgainIsGivenUp() throws Exception {
        supervisor.start();
        service.die();
        service.refuses = true;

        assertThatThrownBy(supervisor::watch)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("service died more than 3 times in 10 minutes")
                .hasMessageContaining("service.log");
        assertThat(story.stream().filter("start service"::equals)).hasSize(1 + 3);
    }

    @Test
    void oldRestartsAreForgiven() {
        RestartAllowance allowance = new RestartAllowance();
        Instant now = Instant.EPOCH;

        assertThat(allowance.next(now)).isEqualTo(1);
        assertThat(allowance.next(now)).isEqualTo(2);
        assertThat(allowance.next(now)).isEqualTo(3);
        assertThat(allowance.next(now)).isZero();
        assertThat(allowance.next(now.plus(RestartAllowance.WHILE).plus(Duration.ofSeconds(1))))
                .isEqualTo(1);
    }

    private CompletableFuture<Void> watch() {
        return CompletableFuture.runAsync(() -> {
            try {
                supervisor.watch();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Map<Part, List<Part>> needs() {
        Map<Part, List<Part>> needs = new LinkedHashMap<>();
        needs.put(engine, List.of());
        needs.put(service, List.of(engine));
        return needs;
    }
}
