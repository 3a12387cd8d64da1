package org.keqiao.web.introduction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ReadableListings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the owner of a listing that many are interested in compares them, with several reviewers, and declines several at once. */
@Service
@Transactional
class Triage {

    private static final int MOST = 200;
    private static final int CRITERIA = 8;
    private static final int NAME = 30;
    /** A name and after it the weight: {@code 技术指标 40}. */
    private static final Pattern LINE = Pattern.compile("(.{1,200}?)[\\s:：]+(\\d{1,4})");

    private final ReadableListings listings;
    private final Introductions introductions;
    private final IntroductionViews views;
    private final IntroductionLines lines;
    private final TriageStore store;
    private final Moment moment;

    Triage(
            ReadableListings listings,
            Introductions introductions,
            IntroductionViews views,
            IntroductionLines lines,
            TriageStore store,
            Moment moment) {
        this.listings = listings;
        this.introductions = introductions;
        this.views = views;
        this.lines = lines;
        this.store = store;
        this.moment = moment;
    }

    /**
     * One interest among those compared.
     *
     * @param other the interested side
     * @param mine the reader's own scores by criterion
     */
    record Row(
            IntroductionView introduction,
            IntroductionView.Side other,
            boolean shortlisted,
            Map<UUID, Integer> mine,
            Verdicts verdicts) {}

    /** All that are interested in a listing, the shortlisted first, then by score. */
    record Table(Listing listing, List<Criterion> criteria, List<Row> rows) {}

    @Transactional(readOnly = true)
    Table of(UUID listingId, Actor reader) {
        Listing listing = listings.findManaged(listingId, reader);
        List<Criterion> criteria = store.criteria(listingId);
        Set<UUID> shortlisted = store.shortlisted(listingId);
        Map<UUID, Map<UUID, Map<UUID, Integer>>> scores = store.scores(listingId);
        List<Row> rows = all(listingId).stream()
                .map(one -> row(one, listingId, criteria, shortlisted, scores.getOrDefault(one.id(), Map.of()), reader))
                .sorted(Comparator.comparing((Row row) -> !row.shortlisted())
                        .thenComparing(row -> row.verdicts().total(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return new Table(listing, criteria, rows);
    }

    /** @param text a criterion a line, each with its weight from 1 to 100 */
    void setCriteria(UUID listingId, @Nullable String text, Actor actor) {
        listings.findManaged(listingId, actor);
        FieldReader fields = new FieldReader();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String line : (text == null ? "" : text).lines().map(String::strip).toList()) {
            Matcher parts = LINE.matcher(FieldReader.halfWidth(line));
            if (line.isEmpty()) {
                continue;
            }
            int weight = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
            if (weight < 1 || weight > 100) {
                fields.reject("criteria", "not-a-criterion", FieldReader.excerpt(line));
            } else {
                weights.put(fields.line("criteria", parts.group(1).strip(), NAME), weight);
            }
        }
        if (weights.size() > CRITERIA) {
            fields.reject("criteria", "too-many", CRITERIA, weights.size());
        }
        fields.throwIfAnyProblem();
        store.setCriteria(listingId, weights);
    }

    /** @param scores by introduction and criterion, as written; empty ones are left as they are */
    void score(UUID listingId, Map<UUID, Map<UUID, String>> scores, Actor actor) {
        listings.findManaged(listingId, actor);
        FieldReader fields = new FieldReader();
        Set<UUID> criteria =
                Set.copyOf(store.criteria(listingId).stream().map(Criterion::id).toList());
        Set<UUID> known =
                Set.copyOf(all(listingId).stream().map(Introduction::id).toList());
        scores.forEach((introduction, byCriterion) -> byCriterion.forEach((criterion, raw) -> {
            if (raw.isBlank() || !criteria.contains(criterion) || !known.contains(introduction)) {
                return;
            }
            String text = FieldReader.halfWidth(raw);
            if (text.matches("10|[0-9]")) {
                store.score(introduction, criterion, actor.accountId(), Integer.parseInt(text));
            } else {
                fields.reject("scores", "not-a-score", FieldReader.excerpt(text));
            }
        }));
        fields.throwIfAnyProblem();
    }

    void shortlist(UUID listingId, List<UUID> ids, boolean on, Actor actor) {
        listings.findManaged(listingId, actor);
        for (Introduction one : all(listingId)) {
            if (ids.contains(one.id())
                    && (on
                            ? store.shortlist(one.id(), actor.accountId(), moment.now())
                            : store.unshortlist(one.id()))) {
                IntroductionSide side = sideOf(one, listingId);
                lines.writeForOne(
                        on ? LedgerKind.SHORTLISTED : LedgerKind.UNSHORTLISTED,
                        one,
                        new Step(actor.accountId(), side),
                        moment.now());
            }
        }
    }

    /** Those of the introductions that are about this listing. */
    @Transactional(readOnly = true)
    List<UUID> among(UUID listingId, List<UUID> ids, Actor actor) {
        listings.findManaged(listingId, actor);
        List<UUID> known = all(listingId).stream().map(Introduction::id).toList();
        return ids.stream().filter(known::contains).toList();
    }

    private Row row(
            Introduction one,
            UUID listingId,
            List<Criterion> criteria,
            Set<UUID> shortlisted,
            Map<UUID, Map<UUID, Integer>> scores,
            Actor reader) {
        IntroductionView view = views.of(one, reader);
        return new Row(
                view,
                view.side(sideOf(one, listingId).other()),
                shortlisted.contains(one.id()),
                scores.getOrDefault(reader.accountId(), Map.of()),
                Verdicts.of(criteria, scores));
    }

    private List<Introduction> all(UUID listingId) {
        return introductions.find(new IntroductionFilter(null, null, listingId, false), 0, MOST);
    }

    private static IntroductionSide sideOf(Introduction introduction, UUID listingId) {
        return listingId.equals(introduction.result().listingId()) ? IntroductionSide.RESULT : IntroductionSide.DEMAND;
    }
}
