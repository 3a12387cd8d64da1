package org.keqiao.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.keqiao.local.TestEngines;
import org.keqiao.matching.MatchingServiceApplication;
import org.keqiao.matching.TestKeys;
import org.keqiao.timetable.check.TimetableCheck;
import tools.jackson.databind.json.JsonMapper;

/** The service as a process of its own, killed (SIGKILL) in the middle of solving. It works on a schema that no other test uses. */
class KilledServiceFlowTests {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int SECONDS = 12;
    private static final String SCHEMA = "matching_killed";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID id = UUID.randomUUID();
    private final int port = freePort();

    @TempDir
    private Path folder;

    private @Nullable Process service;

    @AfterEach
    void end() {
        if (service != null) {
            service.destroyForcibly();
        }
    }

    @Test
    void whatAKilledServiceSolvedIsSolvedByTheNext() throws Exception {
        TimetableOrder order = Orders.hard(SECONDS);
        Process first = start();
        assertThat(send("/timetables", json.writeValueAsString(new TimetableRequest(id, order)))
                        .statusCode())
                .isEqualTo(202);
        awaitJob(job -> job.best() != null && job.progress() > 0.2);

        first.destroyForcibly().waitFor();
        start();

        TimetableJob taken = awaitJob(job -> job.startedAt() != null && job.progress() > 0);
        assertThat(taken.state()).isEqualTo(TimetableState.SOLVING);
        assertThat(taken.best()).as("the best so far is not lost").isNotNull();
        TimetableJob done = awaitJob(job -> job.state().isEnded());
        assertThat(done.state()).isEqualTo(TimetableState.DONE);
        Timetable timetable =
                json.readValue(send("/timetables/" + id + "/timetable", null).body(), Timetable.class);
        assertThat(TimetableCheck.breaches(order.problem(), timetable.meetings()))
                .isEmpty();
        assertThat(timetable.quality()).isGreaterThan(0.9);
    }

    private Process start() throws Exception {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPathOfTheService(),
                        MatchingServiceApplication.class.getName(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + TestEngines.postgres().jdbcUrl("postgres?currentSchema=" + SCHEMA),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.flyway.default-schema=" + SCHEMA,
                        "--spring.kafka.bootstrap-servers="
                                + TestEngines.kafka().address(),
                        "--spring.kafka.listener.auto-startup=false",
                        "--keqiao.service-token.private-key=" + TestKeys.privateKeyFile(),
                        "--keqiao.service-token.trusted-keys=" + TestKeys.trustedKeysFile(),
                        "--keqiao.timetable.check=PT0.2S",
                        "--keqiao.timetable.lease=PT2S")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .directory(folder.toFile())
                .start();
        service = started;
        await().atMost(START)
                .ignoreExceptions()
                .until(() -> send("/actuator/health/readiness", null).statusCode() == 200);
        return started;
    }

    /** Without the beans of other tests. */
    private static String classPathOfTheService() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(part -> !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private TimetableJob awaitJob(Predicate<TimetableJob> wanted) {
        return await().atMost(SOON)
                .until(() -> json.readValue(send("/timetables/" + id, null).body(), TimetableJob.class), wanted);
    }

    private HttpResponse<String> send(String path, @Nullable String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + TestKeys.token(
                                        TestKeys.LOCAL, "matching-service", "timetables", Duration.ofMinutes(5)))
                .header("Content-Type", "application/json");
        return http.send(
                (body == null ? request : request.POST(BodyPublishers.ofString(body))).build(),
                BodyHandlers.ofString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("There is no free port", e);
        }
    }
}
