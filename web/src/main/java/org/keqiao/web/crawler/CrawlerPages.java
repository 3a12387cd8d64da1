package org.keqiao.web.crawler;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keqiao.web.account.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads crawlers to every live listing and keeps them out of the endless combinations of filters. */
@Public
@Controller
class CrawlerPages {

    /** The protocol's limit of addresses in one file. */
    static final int LARGEST = 50_000;

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final List<String> PAGES = List.of("/", "/search", "/market", "/developers", "/join");
    private static final String ROBOTS = """
            User-agent: *
            Allow: /api/v1/feed
            Allow: /api/v1/openapi.json
            Disallow: /api/
            Disallow: /search?
            Disallow: /search/
            Disallow: /suggestions
            Disallow: /listings/new
            Disallow: /listings/*/
            Disallow: /login
            Disallow: /password
            Disallow: /*?lang=

            Sitemap: ADDRESS/sitemap.xml
            """;

    private final LiveListings listings;

    CrawlerPages(LiveListings listings) {
        this.listings = listings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.TEXT_PLAIN)
                .body(ROBOTS.replace("ADDRESS", address()));
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        List<Instant> pages = listings.pages(LARGEST);
        begin(response);
        try (Sitemap sitemap = Sitemap.ofSitemaps(response.getOutputStream())) {
            sitemap.add(address() + "/sitemap/pages.xml", null);
            for (int page = 0; page < pages.size(); page++) {
                sitemap.add(address() + "/sitemap/listings.xml?page=" + (page + 1), pages.get(page));
            }
        }
    }

    @GetMapping("/sitemap/pages.xml")
    void pages(HttpServletResponse response) throws IOException {
        begin(response);
        try (Sitemap sitemap = Sitemap.ofPages(response.getOutputStream())) {
            PAGES.forEach(page -> sitemap.add(address() + page, null));
        }
    }

    /** @param page from 1; the first is there even if no listing is */
    @GetMapping("/sitemap/listings.xml")
    void listings(@RequestParam(defaultValue = "1") int page, HttpServletResponse response) throws IOException {
        if (page < 1 || page > Math.max(1, listings.pages(LARGEST).size())) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        begin(response);
        String address = address() + "/listings/";
        try (Sitemap sitemap = Sitemap.ofPages(response.getOutputStream())) {
            listings.read(page - 1, LARGEST, listing -> sitemap.add(address + listing.id(), listing.changedAt()));
        }
    }

    private static void begin(HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR.getHeaderValue());
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
