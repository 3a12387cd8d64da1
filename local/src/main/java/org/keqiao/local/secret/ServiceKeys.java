package org.keqiao.local.secret;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** The keys with which services sign what they ask of each other, and the set of their public halves that all trust. */
public record ServiceKeys(Path folder) {

    /** The launcher itself, for commands such as the rebuild of an index. */
    public static final String LOCAL = "local";

    private static final List<String> SIGNERS = List.of("web", "matching-service", LOCAL);

    /** Makes the keys that are missing and writes the trusted set anew. */
    public void prepare() {
        ArrayNode trusted = JsonNodeFactory.instance.arrayNode();
        for (String signer : SIGNERS) {
            trusted.add(key(signer).publicPart());
        }
        ObjectNode set = JsonNodeFactory.instance.objectNode().set("keys", trusted);
        new PrivateFile(trustedKeys()).write(set.toPrettyString());
    }

    public SigningKey key(String signer) {
        PrivateFile file = new PrivateFile(privateKey(signer));
        return file.read().map(SigningKey::parse).orElseGet(() -> {
            SigningKey made = SigningKey.generate(signer);
            file.write(made.json());
            return made;
        });
    }

    public Path privateKey(String signer) {
        return folder.resolve(signer + ".jwk.json");
    }

    public Path trustedKeys() {
        return folder.resolve("trusted.jwks.json");
    }
}
