package org.keqiao.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.TestKeys;
import org.keqiao.timetable.check.TimetableCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders of timetables, over HTTP. */
@Import(TimetableFlowTests.Faults.class)
@TestPropertySource(
        properties = {"keqiao.timetable.check=PT0.2S", "keqiao.timetable.lease=PT2S", "keqiao.timetable.largest=4MB"})
class TimetableFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration TWO_LEASES = Duration.ofSeconds(4);

    private final FaultySolver solver;
    private final TimetableWorkers workers;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID id = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class Faults {

        @Bean
        @Primary
        FaultySolver faultySolver() {
            return new FaultySolver();
        }
    }

    @Autowired
    TimetableFlowTests(FaultySolver solver, TimetableWorkers workers, JdbcClient jdbc, JsonMapper json) {
        this.solver = solver;
        this.workers = workers;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void anOrderBecomesATimetableThatIsRightAndBest() throws Exception {
        TimetableOrder order = Orders.small();

        HttpResponse<String> accepted = post(order);
        TimetableJob done = awaitJob(job -> job.state().isEnded());

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Location")).hasValue("/timetables/" + id);
        assertThat(done.state()).isEqualTo(TimetableState.DONE);
        Timetable timetable = timetable();
        assertThat(timetable.meetings()).hasSize(6);
        assertThat(timetable.quality()).isEqualTo(1);
        assertThat(TimetableCheck.breaches(order.problem(), timetable.meetings()))
                .isEmpty();
    }

    @Test
    void theSameOrderAgainIsTheSameJobAndAnotherUnderItsIdIsRefused() throws Exception {
        post(Orders.small());
        TimetableJob done = awaitJob(job -> job.state().isEnded());

        assertThat(json.readValue(post(Orders.small()).body(), TimetableJob.class))
                .isEqualTo(done);
        assertThat(post(Orders.withParties(2)).statusCode()).isEqualTo(409);
    }

    @Test
    void whoStopsGetsTheBestSoFar() throws Exception {
        post(Orders.hard(300));
        TimetableJob solving = awaitJob(job -> job.best() != null && job.progress() > 0);
        assertThat(solving.state()).isEqualTo(TimetableState.SOLVING);
        assertThat(solving.progress()).isBetween(0.0, 1.0);

        cancel(id);

        TimetableJob stopped = awaitJob(job -> job.state().isEnded());
        assertThat(stopped.state()).isEqualTo(TimetableState.CANCELLED);
        assertThat(timetable().quality()).isBetween(0.8, 1.0);
    }

    @Test
    void noMoreAreSolvedThanThereArePlacesAndWhoWaitsCanBeStoppedToo() throws Exception {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        post(one, Orders.hard(300));
        post(other, Orders.hard(300));
        post(Orders.small());
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> job().state() == TimetableState.QUEUED);

        cancel(id);

        assertThat(job().state()).isEqualTo(TimetableState.CANCELLED);
        assertThat(job().startedAt()).isNull();
        cancel(one);
        cancel(other);
        await().atMost(SOON)
                .until(() -> job(one).state().isEnded() && job(other).state().isEnded());
    }

    @Test
    void whatADeadServiceSolvedIsSolvedByAnotherOnceItsLeaseRunsOut() throws Exception {
        insert("SOLVING", 1, "3 seconds");
        assertThat(job().state()).isEqualTo(TimetableState.SOLVING);

        TimetableJob done = awaitJob(job -> job.state().isEnded());

        assertThat(done.state()).isEqualTo(TimetableState.DONE);
        assertThat(attempts()).isEqualTo(2);
    }

    @Test
    void aLeaseIsHeldAsLongAsItsServiceLivesAndGivenBackWhenItEnds() throws Exception {
        post(Orders.hard(300));
        awaitJob(job -> job.state() == TimetableState.SOLVING);
        Instant ordered = jobStart();
        await().during(TWO_LEASES).atMost(SOON).until(() -> attempts() == 1 && job().state() == TimetableState.SOLVING);

        workers.giveBack();

        await().atMost(SOON).until(() -> job().progress() < 0.01 && job().state() == TimetableState.SOLVING);
        assertThat(attempts()).isEqualTo(1);
        assertThat(jobStart()).isEqualTo(ordered);
        cancel(id);
        assertThat(awaitJob(job -> job.state().isEnded()).best()).isNotNull();
    }

    /** Its run ends late, when the order is solved again by the same service. */
    @Test
    void anOrderThatWasGivenBackIsNotEndedByItsFirstRun() throws Exception {
        solver.beforeNextTime(() -> {
            workers.giveBack();
            await().atMost(SOON).until(() -> attempts() == 1);
        });
        post(Orders.hard(300));

        awaitJob(job -> job.best() != null);
        await().during(TWO_LEASES).atMost(SOON).until(() -> job().state() == TimetableState.SOLVING);
        cancel(id);
        assertThat(awaitJob(job -> job.state().isEnded()).state()).isEqualTo(TimetableState.CANCELLED);
    }

    @Test
    void anOrderThatKillsItsServiceIsGivenUp() throws Exception {
        insert("SOLVING", 3, "-1 seconds");

        TimetableJob failed = awaitJob(job -> job.state().isEnded());

        assertThat(failed.state()).isEqualTo(TimetableState.FAILED);
        assertThat(failed.failure()).isEqualTo(TimetableFailure.GIVEN_UP);
    }

    @ParameterizedTest
    @CsvSource({"DOUBLE_BOOKS, BREAKS_RULES", "DIES, ERROR"})
    void aFaultOfTheSolverIsLoudAndNothingWrongIsKept(FaultySolver.Fault fault, TimetableFailure failure)
            throws Exception {
        solver.nextTime(fault);
        post(Orders.small());

        TimetableJob failed = awaitJob(job -> job.state().isEnded());

        assertThat(failed.state()).isEqualTo(TimetableState.FAILED);
        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(get("/timetables/" + id + "/timetable").statusCode()).isEqualTo(404);
        assertThat(metrics()).contains("keqiao_timetable_ended_total{", "state=\"FAILED\"");
    }

    @Test
    void whatIsWrongIsNamedByItsField() throws Exception {
        String good = json.writeValueAsString(new TimetableRequest(id, Orders.small()));

        assertThat(field(good.replace("\"otherParty\":\"p4\"", "\"otherParty\":\"p9\""), 422))
                .isEqualTo("order.problem.wishes[1].otherParty");
        assertThat(field(good.replaceFirst("\"score\":0.3", "\"score\":\"high\""), 422))
                .isEqualTo("order.problem.wishes[0].score");
        assertThat(field(good.replaceFirst("\"seconds\":5", "\"seconds\":0"), 422))
                .isEqualTo("order.seconds");
        assertThat(field(good.replace("\"everyoneFirst\":true,", ""), 422)).isEqualTo("order.everyoneFirst");
        assertThat(field(good.substring(20), 400)).isEmpty();
        assertThat(get("/timetables/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void pinsThatExcludeEachOtherAreRefusedAtOnce() throws Exception {
        TimetableOrder clash =
                Orders.withPins(Orders.small(), new Pin("w0-3", "s1", null), new Pin("w0-4", "s1", null));

        HttpResponse<String> refused = post(clash);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).path("field").asString()).isEqualTo("order.problem.pins[1]");
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(field(json.writeValueAsString(new TimetableRequest(id, Orders.withParties(1001))), 422))
                .isEqualTo("order.problem.parties");
        assertThat(field(" ".repeat(4 << 20) + "{}", 413)).isEmpty();
    }

    @Test
    void onlyTheRightScopeOpensTheDoor() throws Exception {
        assertThat(send("/timetables/" + id, "board", null).statusCode()).isEqualTo(403);
    }

    private String field(String body, int status) throws Exception {
        HttpResponse<String> answer = send("/timetables", "timetables", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem.path("field").asString("");
    }

    private String metrics() throws Exception {
        return send("/actuator/prometheus", "metrics", null).body();
    }

    /** A row as a service leaves it that dies. */
    private void insert(String state, int attempts, @Nullable String leasedFor) {
        jdbc.sql("""
                        INSERT INTO timetable_job (id, fair_order, state, attempts, leased_by, leased_until, ordered_at)
                        VALUES (:id, :order::jsonb, :state, :attempts,
                            CASE WHEN :lease::text IS NULL THEN NULL ELSE gen_random_uuid() END, now() + :lease::interval, now())
                        """)
                .param("id", id)
                .param("order", json.writeValueAsString(Orders.small()))
                .param("state", state)
                .param("attempts", attempts)
                .param("lease", leasedFor)
                .update();
    }

    private @Nullable Instant jobStart() throws Exception {
        return job().startedAt();
    }

    private int attempts() {
        return jdbc.sql("SELECT attempts FROM timetable_job WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private TimetableJob awaitJob(Predicate<TimetableJob> wanted) {
        return await().atMost(SOON).until(this::job, wanted);
    }

    private TimetableJob job() throws Exception {
        return job(id);
    }

    private TimetableJob job(UUID job) throws Exception {
        return json.readValue(get("/timetables/" + job).body(), TimetableJob.class);
    }

    private void cancel(UUID job) throws Exception {
        assertThat(send("/timetables/" + job + "/cancel", "timetables", "").statusCode())
                .isEqualTo(202);
    }

    private Timetable timetable() throws Exception {
        return json.readValue(get("/timetables/" + id + "/timetable").body(), Timetable.class);
    }

    private HttpResponse<String> post(TimetableOrder order) throws Exception {
        return post(id, order);
    }

    private HttpResponse<String> post(UUID job, TimetableOrder order) throws Exception {
        return send("/timetables", "timetables", json.writeValueAsString(new TimetableRequest(job, order)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(path, "timetables", null);
    }

    private HttpResponse<String> send(String path, String scope, @Nullable String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + TestKeys.token(TestKeys.LOCAL, "matching-service", scope, Duration.ofMinutes(5)))
                .header("Content-Type", "application/json");
        return http.send(
                (body == null ? request : request.POST(BodyPublishers.ofString(body))).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
