package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The service that makes timetables is down, forgets, or takes its time. */
@WebFlowTest
class SolvingServiceFlowTests {

    private final StubSolver matching = StubSolver.shared();
    private final CoordinatorsDesk desk;

    @Autowired
    SolvingServiceFlowTests(CoordinatorsDesk desk) {
        this.desk = desk;
    }

    /** All tests share it. */
    @AfterEach
    void mend() {
        matching.failNext(0);
        matching.stayHalfDone(false);
    }

    @Test
    void anOutageOfTheSolvingServiceLosesNothing() {
        matching.failNext(4);
        desk.make();
        assertThat(desk.page("/1")).containsAnyOf("等待编排服务", "发布这一版");

        desk.ready(1);

        assertThat(matching.isFailing()).isFalse();
        assertThat(matching.lastAuthorization()).startsWith("Bearer ");
    }

    @Test
    void anOrderThatTheSolvingServiceForgotIsOrderedAgain() {
        makeHalf();
        assertThat(desk.page("/1")).contains("50%", "到此为止");

        matching.forgetAll();
        matching.stayHalfDone(false);

        assertThat(desk.ready(1).progress()).isEqualTo(1);
    }

    @Test
    void whoStopsTakesTheBestSoFar() {
        makeHalf();

        desk.send("/1", "/1/stop", Map.of());

        assertThat(desk.meetings(desk.ready(1))).hasSize(8);
    }

    private void makeHalf() {
        matching.stayHalfDone(true);
        desk.make();
        await().atMost(CoordinatorsDesk.SOON).until(() -> desk.version(1).standing() != null);
    }
}
