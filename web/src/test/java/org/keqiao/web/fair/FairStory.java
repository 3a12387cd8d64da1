package org.keqiao.web.fair;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What coordinators and participants do before something happens at a fair. */
@TestComponent
public final class FairStory {

    private static final byte[] EMPTY = {'{', '}'};

    private final TestClient client;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    public FairStory(TestClient client, JsonMapper json, JdbcClient jdbc) {
        this.client = client;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** An afternoon in two months with 6 slots and 3 tables in two rooms, of which one has screens. */
    public static Map<String, @Nullable Object> afternoon(String title) {
        LocalDate day = LocalDate.now(TimeSlot.TIME_ZONE).plusDays(60);
        Map<String, @Nullable Object> fair = new LinkedHashMap<>();
        fair.put("title", title);
        fair.put("description", "面向新材料中试与量产的一对一洽谈。");
        fair.put("industries", List.of("新材料"));
        fair.put("format", "HYBRID");
        fair.put("venue", "北京市海淀区中关村大街 1 号二层");
        fair.put("onlineLink", "https://meet.example.org/fair");
        fair.put("zone", "ZHONGGUANCUN");
        fair.put("registerUntil", day.minusDays(10) + "T18:00");
        fair.put("wishesUntil", day.minusDays(5) + " 18:00");
        fair.put("mostMeetings", 4);
        fair.put("answerHours", "48");
        fair.put(
                "days",
                List.of(Map.of(
                        "day", day.toString(),
                        "opens", "13:30",
                        "closes", "16:30",
                        "meetingMinutes", "20",
                        "gapMinutes", "5",
                        "pauses", "14:45-15:15")));
        fair.put(
                "rooms",
                List.of(
                        Map.of("name", "A厅", "tables", 2, "seats", 4, "screen", false),
                        Map.of("name", "视频间", "tables", "1", "seats", "2", "screen", "是")));
        fair.put("walkMinutes", 5);
        return fair;
    }

    /** A fair whose registration is open. */
    public FairView open(Actor coordinator, String title) {
        UUID id = UUID.fromString(post(coordinator, "/api/v1/fairs", afternoon(title), 201)
                .path("id")
                .asString());
        return json.treeToValue(post(coordinator, "/api/v1/fairs/" + id + "/open", Map.of(), 200), FairView.class);
    }

    /** Registers the actor's organisation with that listing; answers the participant's id. */
    public UUID register(Actor actor, UUID fairId, UUID listing) {
        Map<String, Object> registration =
                Map.of("listings", List.of(listing), "attendees", List.of(Map.of("name", "张工", "function", "研发总监")));
        return UUID.fromString(post(actor, "/api/v1/fairs/" + fairId + "/participants", registration, 200)
                .path("id")
                .asString());
    }

    /** How much the actor's organisation wants to meet another participant. */
    public void prefer(Actor actor, UUID fairId, UUID other, Preference preference) {
        client.api(actor)
                .put()
                .uri("/api/v1/fairs/" + fairId + "/partners/" + other + "/preference")
                .body(Map.of("preference", preference))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** The clock of the application is real: the fair moves to it. */
    public void beginNow(FairView fair) {
        LocalDateTime start = LocalDateTime.now(TimeSlot.TIME_ZONE).minusMinutes(5);
        Duration back = Duration.between(start, fair.start());
        jdbc.sql(
                        "UPDATE fair_slot SET starts = starts - :back * interval '1 second', ends = ends - :back * interval '1 second'"
                                + " WHERE fair_id = :fair")
                .param("back", back.toSeconds())
                .param("fair", fair.id())
                .update();
        jdbc.sql("UPDATE fair SET starts_at = starts_at - :back * interval '1 second',"
                        + " ends_at = ends_at - :back * interval '1 second' WHERE id = :fair")
                .param("back", back.toSeconds())
                .param("fair", fair.id())
                .update();
    }

    public JsonNode get(Actor actor, String path) {
        byte[] answer = client.api(actor)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(answer == null ? EMPTY : answer);
    }

    public JsonNode post(Actor actor, String path, Map<String, ?> body, int status) {
        byte[] answer = client.api(actor)
                .post()
                .uri(path)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(answer == null ? EMPTY : answer);
    }
}
