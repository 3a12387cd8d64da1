package org.keqiao.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code token ACCOUNT}: makes an API token; nothing else goes to standard output, so that it fits into a command line. */
record Token(Arguments arguments) {

    private static final int DAYS = 30;

    int run() throws InterruptedException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("token needs an account, for example: ./keqiao token university");
        }
        String account = URLEncoder.encode(arguments.operands().getFirst(), StandardCharsets.UTF_8);
        JsonNode wish = JsonNodeFactory.instance
                .objectNode()
                .put("name", "keqiao token")
                .put("expiresInDays", DAYS);
        JsonNode made = Running.on(arguments)
                .webAsAdministrator()
                .post("/api/v1/accounts/" + account + "/tokens", wish)
                .orThrow();
        System.out.println(made.path("token").asText());
        return 0;
    }
}
