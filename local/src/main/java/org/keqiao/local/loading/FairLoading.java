package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.demonstration.Demonstration;
import org.keqiao.local.demonstration.DemonstrationFair;

/** Makes the demonstration's fair and registers its participants. What is there already stays. */
record FairLoading(JsonClient web) {

    private static final String FAIRS = "/api/v1/fairs";

    void load(DemonstrationFair fair) throws InterruptedException {
        JsonNode made = made(fair);
        String path = FAIRS + "/" + made.path("id").asText();
        web.post(path + "/open", "{}").orThrow();
        List<String> slots = StreamSupport.stream(made.path("slots").spliterator(), false)
                .map(slot -> slot.path("id").asText())
                .toList();
        for (DemonstrationFair.Registration registration : fair.registrations(slots)) {
            web.post(path + "/participants", Demonstration.jsonLines(List.of(registration)))
                    .orThrow();
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
