package org.keqiao.web.posting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingView;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A listing for search engines: schema.org's {@code Offer} for a result, {@code Demand} for a demand. */
@Component
class LinkedData {

    private final JsonMapper json;

    LinkedData(JsonMapper json) {
        this.json = json;
    }

    /** JSON-LD of what strangers see, safe inside a script element. */
    String of(ListingView listing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", listing.kind() == ListingKind.RESULT ? "Offer" : "Demand");
        data.put("identifier", listing.reference());
        data.put("url", url(listing));
        data.put("name", listing.title());
        put(data, "description", description(listing));
        put(data, "validThrough", listing.validUntil());
        put(data, "availabilityStarts", listing.publishedAt());
        if (listing.kind() == ListingKind.RESULT && listing.organisation() != null) {
            data.put(
                    "seller",
                    Map.of(
                            "@type",
                            "Organization",
                            "name",
                            listing.organisation().name()));
        }
        data.put("itemOffered", item(listing));
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, Object> item(ListingView listing) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "Service");
        item.put("name", listing.title());
        item.put(
                "category",
                listing.industries().stream()
                        .map(industry -> industry.chinese())
                        .toList());
        if (!listing.keywords().isEmpty()) {
            item.put("keywords", String.join(", ", listing.keywords()));
        }
        return item;
    }

    private static @Nullable String description(ListingView listing) {
        if (!listing.summary().isEmpty()) {
            return listing.summary();
        }
        return listing.demand() == null || listing.demand().problem().isEmpty()
                ? null
                : listing.demand().problem();
    }

    private static String url(ListingView listing) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(listing.url())
                .build()
                .toUriString();
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value.toString());
        }
    }
}
