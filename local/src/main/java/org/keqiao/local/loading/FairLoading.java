package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.keqiao.local.api.Answer;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.demonstration.Demonstration;
import org.keqiao.local.demonstration.DemonstrationFair;

/**
 * Makes the demonstration's fairs and registers their participants. What is there already stays; an organisation whose listings are not
 * published stays away.
 */
record FairLoading(JsonClient web, Consumer<String> say) {

    private static final String FAIRS = "/api/v1/fairs";
    private static final int REFUSED = 422;
    private static final int REQUESTS = 6;

    /**
     * A fair that is there.
     *
     * @param path of the fair in the API
     * @param fair as web answered it before its registration was opened
     * @param offering participants who bring results; {@code seeking} those who bring demands
     */
    record Loaded(String path, JsonNode fair, List<String> offering, List<String> seeking) {

        Loaded {
            offering = List.copyOf(offering);
            seeking = List.copyOf(seeking);
        }
    }

    Loaded load(DemonstrationFair fair) throws InterruptedException {
        JsonNode made = made(fair);
        String path = FAIRS + "/" + made.path("id").asText();
        if (made.path("state").asText().equals("DRAFT")) {
            web.post(path + "/open", "{}").orThrow();
        }
        List<String> slots = StreamSupport.stream(made.path("slots").spliterator(), false)
                .map(slot -> slot.path("id").asText())
                .toList();
        List<String> offering = new ArrayList<>();
        List<String> seeking = new ArrayList<>();
        for (DemonstrationFair.Registration registration : fair.registrations(slots)) {
            Answer answer = web.post(path + "/participants", Demonstration.jsonLines(List.of(registration)));
            if (answer.status() == REFUSED) {
                say.accept(registration.organisation() + " stays away from the demonstration's fair: " + answer.body());
            } else {
                JsonNode participant = answer.orThrow();
                boolean offers = participant
                        .path("listings")
                        .path(0)
                        .path("kind")
                        .asText()
                        .equals("RESULT");
                (offers ? offering : seeking).add(participant.path("id").asText());
            }
        }
        return new Loaded(path, made, offering, seeking);
    }

    /** Some ask for meetings; two in three are accepted, the others wait for an answer. */
    void agree(Loaded fair) throws InterruptedException {
        int pairs = Math.min(
                REQUESTS, Math.min(fair.offering().size(), fair.seeking().size()));
        for (int pair = 0; pair < pairs; pair++) {
            Map<String, String> request = Map.of(
                    "participant", fair.offering().get(pair),
                    "other", fair.seeking().get(pair),
                    "note", "我们带样品和测试数据，想当面聊聊中试条件。（演示）");
            Answer asked = web.post(fair.path() + "/meetings", new ObjectMapper().valueToTree(request));
            asked.orThrowUnlessThere();
            String meeting = asked.body().path("id").asText();
            if (pair % 3 != 0 && !meeting.isEmpty()) {
                web.post(fair.path() + "/meetings/" + meeting + "/accept", "{}").orThrowUnlessThere();
            }
        }
    }

    private JsonNode made(DemonstrationFair fair) throws InterruptedException {
        for (JsonNode known : web.get(FAIRS).orThrow()) {
            if (known.path("demonstration").asBoolean()
                    && known.path("title").asText().equals(fair.draft().title())) {
                return known;
            }
        }
        return web.post(FAIRS + "?demonstration=true", Demonstration.jsonLines(List.of(fair.draft())))
                .orThrow();
    }
}
