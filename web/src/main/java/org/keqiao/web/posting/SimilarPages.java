package org.keqiao.web.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.search.Searches;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Listings like one, as strangers see them. A listing's page fetches them once it is shown, so that it never waits for a search. */
@Public
@Controller
class SimilarPages {

    private final ReadableListings readable;
    private final Listings listings;
    private final ListingViews views;
    private final Searches searches;
    private final Clock clock;

    SimilarPages(ReadableListings readable, Listings listings, ListingViews views, Searches searches, Clock clock) {
        this.readable = readable;
        this.listings = listings;
        this.views = views;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/listings/{id}/similar")
    String similar(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @Nullable Actor reader,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        readable.find(id, reader);
        model.addAttribute("of", id)
                .addAttribute("similar", live(searches.similar(id)))
                .addAttribute("fragment", htmx != null);
        return htmx == null ? "posting/similar" : "posting/similar :: similar";
    }

    private List<ListingView> live(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> listings.find(id).stream())
                .filter(listing -> listing.isLiveAt(clock.instant()))
                .map(listing -> views.of(listing, null))
                .toList();
    }
}
