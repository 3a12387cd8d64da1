package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.keqiao.local.api.JsonClient;

/** Lets the fair of today take place as far as it has come: its timetable is made and published, and the meetings that are over have what came of them. */
record FairDayLoading(JsonClient web, Consumer<String> say, LocalDateTime now) {

    private static final int SECONDS = 2;
    private static final int LOOKS = 60;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int NO_SHOW_EVERY = 9;
    private static final List<String> NEXT_STEPS = List.of("CONTINUE", "LATER", "CONTINUE", "NONE", "LATER");
    private static final List<Integer> USEFUL = List.of(5, 4, 4, 3, 5, 2, 4);

    void run(FairLoading.Loaded today) throws InterruptedException {
        if (!today.fair().path("state").asText().equals("PUBLISHED") && !publish(today.path())) {
            say.accept("The timetable of the demonstration's fair of today isn't ready; a coordinator can make it.");
            return;
        }
        Map<String, LocalDateTime> ends = new HashMap<>();
        today.fair()
                .path("slots")
                .forEach(slot -> ends.put(
                        slot.path("id").asText(),
                        LocalDateTime.parse(slot.path("end").asText())));
        int number = 0;
        for (JsonNode meeting : web.get(today.path() + "/meetings").orThrow()) {
            boolean over = Optional.ofNullable(ends.get(meeting.path("slotId").asText()))
                    .filter(end -> end.isBefore(now))
                    .isPresent();
            if (over && meeting.path("state").asText().equals("SCHEDULED")) {
                takePlace(today.path() + "/meetings/" + meeting.path("id").asText(), meeting, number++);
            }
        }
    }

    /** False when the timetable takes too long. */
    private boolean publish(String fair) throws InterruptedException {
        JsonNode rules = new ObjectMapper().createObjectNode().put("seconds", SECONDS);
        String version = fair + "/timetables/"
                + web.post(fair + "/timetables", rules).orThrow().path("number").asInt();
        for (int look = 0; look < LOOKS; look++) {
            if (web.get(version).orThrow().path("version").path("ready").asBoolean()) {
                web.post(version + "/publish", "{}").orThrow();
                return true;
            }
            Thread.sleep(BETWEEN);
        }
        return false;
    }

    private void takePlace(String path, JsonNode meeting, int number) throws InterruptedException {
        String first = meeting.path("participantId").asText();
        String second = meeting.path("otherId").asText();
        Map<String, String> note = number % NO_SHOW_EVERY == NO_SHOW_EVERY - 1 ? Map.of("absent", second) : Map.of();
        web.post(path + "/note", new ObjectMapper().valueToTree(note)).orThrow();
        if (note.isEmpty()) {
            say(path, first, number);
            if (number % 3 != 0) {
                say(path, second, number + 1);
            }
        }
    }

    private void say(String path, String participant, int number) throws InterruptedException {
        Map<String, String> outcome = Map.of(
                "participant", participant,
                "useful", USEFUL.get(number % USEFUL.size()).toString(),
                "nextStep", NEXT_STEPS.get(number % NEXT_STEPS.size()));
        web.post(path + "/outcome", new ObjectMapper().valueToTree(outcome)).orThrowUnlessThere();
    }
}
