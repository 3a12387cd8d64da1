package org.keqiao.web.savedsearch;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.search.Searches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reader's own saved searches. */
@Service
class SearchDesk {

    private static final int HITS = 100;

    private final SavedSearches saved;
    private final Searches searches;
    private final AlertTiming timing;
    private final AlertProperties properties;

    SearchDesk(SavedSearches saved, Searches searches, AlertTiming timing, AlertProperties properties) {
        this.saved = saved;
        this.searches = searches;
        this.timing = timing;
        this.properties = properties;
    }

    /** A saved search and what it looks for, in words. */
    record View(SavedSearch search, List<String> parts, String link) {

        View {
            parts = List.copyOf(parts);
        }
    }

    List<View> all(Actor actor) {
        return saved.of(actor.accountId()).stream().map(this::view).toList();
    }

    View find(Actor actor, UUID id) {
        return view(get(actor, id));
    }

    List<SavedSearches.Hit> hits(View view) {
        return saved.hits(view.search().id(), HITS);
    }

    boolean isFull(Actor actor) {
        return saved.of(actor.accountId()).size() >= properties.mostSearches();
    }

    List<String> describe(String query) {
        return searches.describe(query);
    }

    /** What the search looks for, as far as a name reaches. */
    String proposedName(String query) {
        String name = String.join(" · ", describe(query));
        return name.codePointCount(0, name.length()) <= SavedSearch.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SavedSearch.LONGEST_NAME - 1)) + "…";
    }

    int most() {
        return properties.mostSearches();
    }

    /** Keeps what a valid form says. */
    @Transactional
    public void keep(Actor actor, SavedSearchForm form) {
        saved.keep(
                actor.accountId(),
                form.nameText(),
                canonical(form.query() == null ? "" : form.query()),
                form.frequencyOrDaily(),
                timing.next(form.frequencyOrDaily()));
    }

    /** Changes name and frequency as a valid form says. */
    @Transactional
    public void change(Actor actor, UUID id, SavedSearchForm form) {
        saved.change(get(actor, id), form.nameText(), form.frequencyOrDaily(), timing.next(form.frequencyOrDaily()));
    }

    @Transactional
    public void delete(Actor actor, UUID id) {
        saved.delete(get(actor, id).id());
    }

    private SavedSearch get(Actor actor, UUID id) {
        return saved.find(actor.accountId(), id).orElseThrow(() -> new SavedSearchNotFound(id));
    }

    private View view(SavedSearch search) {
        return new View(search, searches.describe(search.query()), "/search?" + search.query());
    }

    private String canonical(String query) {
        return searches.canonical(Searches.parameters(query));
    }
}
