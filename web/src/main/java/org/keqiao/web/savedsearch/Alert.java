package org.keqiao.web.savedsearch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.search.Segment;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.keqiao.web.search.SearchRefused;
import org.keqiao.web.search.Searches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has one saved search look at what changed since it last did, and tells what it finds. It asks search-service once for a hundred
 * changes, whatever their number in between, and only of those changes: its cost follows what is new and not what there is. A search
 * that can't be run waits until the next morning; others don't wait for it.
 */
@Component
class Alert {

    private static final Logger log = LoggerFactory.getLogger(Alert.class);
    private static final int CHANGES = 100;
    private static final int TITLES = 3;

    private final SavedSearches saved;
    private final SearchableListings listings;
    private final Searches searches;
    private final Notices notices;
    private final AlertTiming timing;

    Alert(SavedSearches saved, SearchableListings listings, Searches searches, Notices notices, AlertTiming timing) {
        this.saved = saved;
        this.listings = listings;
        this.searches = searches;
        this.notices = notices;
        this.timing = timing;
    }

    /** Answers false when no search is due. */
    @Transactional
    public boolean next() {
        return saved.lockDue().map(this::look).isPresent();
    }

    private SavedSearch look(SavedSearch search) {
        List<SearchableListings.Change> changes = listings.after(search.checkedTo(), search.accountId(), CHANGES);
        if (changes.isEmpty()) {
            // What changed is not settled yet.
            saved.checked(search, search.checkedTo(), timing.soon());
            return search;
        }
        try {
            look(search, changes);
        } catch (SearchRefused refused) {
            log.atWarn().addKeyValue("savedSearch", search.id()).log("A saved search can't be run");
            saved.refused(search, timing.tomorrow());
        }
        return search;
    }

    private void look(SavedSearch search, List<SearchableListings.Change> changes) {
        List<SearchHit> hits = find(search, changes);
        List<UUID> found =
                saved.keepNew(search, hits.stream().map(SearchHit::id).toList());
        long last = changes.getLast().change();
        if (!found.isEmpty()) {
            tell(search, hits.stream().filter(hit -> found.contains(hit.id())).toList(), last);
        }
        saved.checked(search, last, changes.size() < CHANGES ? timing.next(search.frequency()) : timing.now());
    }

    private List<SearchHit> find(SavedSearch search, List<SearchableListings.Change> changes) {
        List<UUID> others = changes.stream()
                .filter(change -> !change.own())
                .map(SearchableListings.Change::listingId)
                .toList();
        return others.isEmpty()
                ? List.of()
                : searches.among(search.query(), others).hits();
    }

    private void tell(SavedSearch search, List<SearchHit> hits, long upTo) {
        String titles = hits.stream().limit(TITLES).map(Alert::title).collect(Collectors.joining(" · "));
        notices.tell(
                Recipient.person(search.accountId()),
                NewNotice.of(
                        "search.found",
                        search.path(),
                        "search:" + search.id() + ":" + upTo,
                        search.name(),
                        hits.size(),
                        titles));
    }

    private static String title(SearchHit hit) {
        return hit.title().stream().map(Segment::text).collect(Collectors.joining());
    }
}
