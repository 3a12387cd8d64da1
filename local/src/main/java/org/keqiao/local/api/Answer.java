package org.keqiao.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.keqiao.local.stack.StackException;

/** What a service answered; the body is a missing node if it is no JSON. */
public record Answer(String request, int status, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICT = 409;
    private static final int FIRST_FAILURE = 400;
    private static final int FIRST_FAULT = 500;

    static Answer of(HttpRequest request, HttpResponse<String> response) {
        return new Answer(
                request.method() + " " + request.uri().getPath(), response.statusCode(), json(response.body()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The body of a success; a failure becomes an exception that tells the problem's detail. */
    public JsonNode orThrow() {
        if (status >= FIRST_FAULT) {
            throw new ServiceDown(request + " failed (" + status + "): " + problem());
        }
        if (status >= FIRST_FAILURE) {
            throw new StackException(request + " was refused (" + status + "): " + problem());
        }
        return body;
    }

    /** As {@link #orThrow}, but what is already there is no failure. */
    public void orThrowUnlessThere() {
        if (status != CONFLICT) {
            orThrow();
        }
    }

    private String problem() {
        String detail = body.path("detail").asText(body.path("title").asText());
        String fields = body.path("errors").isMissingNode() ? "" : " " + body.path("errors");
        return detail + fields;
    }
}
