package org.keqiao.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The platform for search engines: schema.org's {@code WebSite}, with its search, and the {@code Organization} behind it. */
@Component
class SiteData {

    private final JsonMapper json;
    private final MessageSource messages;

    SiteData(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /** JSON-LD, safe inside a script element. */
    String in(Locale language) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String name = messages.getMessage("page.name", null, language);
        Map<String, Object> organisation = Map.of(
                "@type", "Organization",
                "@id", address + "/#organization",
                "name", name,
                "url", address + "/",
                "logo", address + "/keqiao.svg");
        Map<String, Object> site = Map.of(
                "@type",
                "WebSite",
                "@id",
                address + "/#website",
                "name",
                name,
                "url",
                address + "/",
                "description",
                messages.getMessage("home.what", null, language),
                "inLanguage",
                List.of("zh-CN", "en"),
                "publisher",
                Map.of("@id", address + "/#organization"),
                "potentialAction",
                search(address));
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", List.of(organisation, site)))
                .replace("<", "\\u003c");
    }

    private static Map<String, Object> search(String address) {
        return Map.of(
                "@type", "SearchAction",
                "target", Map.of("@type", "EntryPoint", "urlTemplate", address + "/search?q={search_term_string}"),
                "query-input", "required name=search_term_string");
    }
}
