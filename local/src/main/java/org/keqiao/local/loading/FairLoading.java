package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.keqiao.local.api.Answer;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.demonstration.Demonstration;
import org.keqiao.local.demonstration.DemonstrationFair;

/**
 * Makes the demonstration's fair and registers its participants. What is there already stays; an organisation whose listings are not
 * published stays away.
 */
record FairLoading(JsonClient web, Consumer<String> say) {

    private static final String FAIRS = "/api/v1/fairs";
    private static final int REFUSED = 422;

    void load(DemonstrationFair fair) throws InterruptedException {
        JsonNode made = made(fair);
        String path = FAIRS + "/" + made.path("id").asText();
        web.post(path + "/open", "{}").orThrowUnlessThere();
        List<String> slots = StreamSupport.stream(made.path("slots").spliterator(), false)
                .map(slot -> slot.path("id").asText())
                .toList();
        for (DemonstrationFair.Registration registration : fair.registrations(slots)) {
            Answer answer = web.post(path + "/participants", Demonstration.jsonLines(List.of(registration)));
            if (answer.status() == REFUSED) {
                say.accept(registration.organisation() + " stays away from the demonstration's fair: " + answer.body());
            } else {
                answer.orThrow();
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
