package org.keqiao.web.fair.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.keqiao.web.search.Searches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites organisations by the listings that fit a fair's theme; nobody is asked twice. */
@Service
class Inviting {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 5;

    private final Searches searches;
    private final Fairs fairs;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final FairClock clock;

    Inviting(Searches searches, Fairs fairs, Notices notices, JdbcClient jdbc, FairClock clock) {
        this.searches = searches;
        this.fairs = fairs;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An organisation that could be invited.
     *
     * @param listings how many of its listings fit
     * @param best title of that which fits best
     * @param invited whether it was asked already
     * @param members how many people would be told
     */
    record Invitee(UUID id, String name, int listings, String best, boolean invited, int members) {}

    /** Who has published listings that fit: those who can be told, best first, then the others. Those who come already are left out. */
    List<Invitee> find(UUID fairId, String words, Collection<Industry> industries) {
        String search = search(words, industries);
        List<UUID> hits = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            SearchAnswer answer = searches.page(search, page, PAGE);
            answer.hits().stream().map(SearchHit::id).forEach(hits::add);
            if ((page + 1L) * PAGE >= answer.total()) {
                break;
            }
        }
        return hits.isEmpty() ? List.of() : owners(fairId, hits);
    }

    private static String search(String words, Collection<Industry> industries) {
        List<String> parameters = new ArrayList<>();
        if (!words.isBlank()) {
            parameters.add("q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8));
        }
        industries.forEach(industry -> parameters.add("industry=" + industry.name()));
        return String.join("&", parameters);
    }

    private List<Invitee> owners(UUID fairId, List<UUID> hits) {
        return jdbc
                .sql("""
                SELECT o.id, o.name, count(*) AS listings,
                    (array_agg(l.content ->> 'title' ORDER BY h.rank))[1] AS best,
                    EXISTS (SELECT FROM fair_invitation i WHERE i.fair_id = :fair AND i.organisation_id = o.id) AS invited,
                    (SELECT count(*) FROM account a WHERE a.organisation_id = o.id AND a.closed_at IS NULL) AS members
                FROM unnest(CAST(:hits AS uuid[])) WITH ORDINALITY AS h (id, rank)
                    JOIN listing l ON l.id = h.id JOIN organisation o ON o.id = l.organisation_id
                WHERE NOT EXISTS (SELECT FROM fair_participant p
                    WHERE p.fair_id = :fair AND p.organisation_id = o.id AND p.withdrawn_at IS NULL)
                GROUP BY o.id, o.name ORDER BY min(h.rank)""")
                .param("fair", fairId)
                .param(
                        "hits",
                        "{" + String.join(",", hits.stream().map(UUID::toString).toList()) + "}")
                .query(Invitee.class)
                .stream()
                .sorted(Comparator.comparing(invitee -> invitee.members() == 0))
                .toList();
    }

    /** Tells the members of these organisations; answers how many organisations had not been asked before. */
    @Transactional
    public int invite(UUID fairId, Set<UUID> organisations, Actor actor) {
        Fair fair = fairs.share(fairId);
        if (!fair.takesRegistrations(clock.now())) {
            throw new RegistrationClosed(fair);
        }
        int invited = 0;
        for (UUID organisation : organisations) {
            if (note(fairId, organisation, actor)) {
                notices.tell(
                        Recipient.members(organisation),
                        NewNotice.of(
                                "fair.invited",
                                "/fairs/" + fairId,
                                "fair-invitation/" + fairId,
                                fair.title(),
                                fair.profile().registerUntil()));
                invited++;
            }
        }
        return invited;
    }

    private boolean note(UUID fairId, UUID organisation, Actor actor) {
        return jdbc.sql("""
                INSERT INTO fair_invitation (fair_id, organisation_id, invited_by, invited_at)
                SELECT :fair, o.id, :by, :now FROM organisation o WHERE o.id = :organisation
                ON CONFLICT DO NOTHING""")
                        .param("fair", fairId)
                        .param("organisation", organisation)
                        .param("by", actor.accountId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
