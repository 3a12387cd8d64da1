package org.keqiao.web.developer;

import java.util.regex.Pattern;
import org.keqiao.contracts.event.Topics;
import org.keqiao.web.account.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page for developers, and the documents of the contracts as they are on the class path. */
@Public
@Controller
class DeveloperPages {

    private static final String CONTRACTS = "org/keqiao/contracts/";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType JSON_SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final Pattern SCHEMA = Pattern.compile("[a-z-]+\\.schema\\.json");

    @GetMapping("/developers")
    String page(Model model) {
        model.addAttribute("topic", Topics.PAIRINGS);
        return "developer/developers";
    }

    @GetMapping("/developers/asyncapi.yaml")
    ResponseEntity<Resource> asyncApi() {
        return document("asyncapi.yaml", YAML);
    }

    @GetMapping("/developers/schemas/{name}")
    ResponseEntity<Resource> schema(@PathVariable String name) {
        return SCHEMA.matcher(name).matches()
                ? document("schemas/" + name, JSON_SCHEMA)
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<Resource> document(String name, MediaType type) {
        Resource document = new ClassPathResource(CONTRACTS + name);
        return document.exists()
                ? ResponseEntity.ok().contentType(type).body(document)
                : ResponseEntity.notFound().build();
    }
}
