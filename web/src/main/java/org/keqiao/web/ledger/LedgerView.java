package org.keqiao.web.ledger;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;

/**
 * A line as one reader may see it. Who is behind the other side stays hidden when its listing is anonymous and no introduction has
 * opened it; the person who acted is shown to their own organisation, to coordinators, and after the introduction.
 *
 * @param at when it happened
 * @param recordedAt when it was written, later than {@code at} for what was brought along
 * @param person missing when the platform acted or the reader may not know
 * @param before state before, by name
 */
public record LedgerView(
        long id,
        Instant at,
        Instant recordedAt,
        LedgerKind kind,
        @Nullable String organisation,
        @Nullable String person,
        Side result,
        Side demand,
        @Nullable UUID introductionId,
        @Nullable UUID pairingId,
        List<Industry> industries,
        @Nullable Zone zone,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> facts) {

    /** One side, with its listing and its organisation as far as the reader may know them. */
    public record Side(
            @Nullable UUID listingId,
            @Nullable String reference,
            @Nullable String title,
            @Nullable String organisation,
            boolean hidden) {

        public boolean isThere() {
            return listingId != null || organisation != null || hidden;
        }
    }

    static LedgerView of(LedgerRow row, Actor reader) {
        boolean all = reader.role().actsForOthers();
        boolean ownLine = all || Objects.equals(row.organisationId(), reader.organisationId());
        Side result = side(row.result(), row.introduced(), reader);
        Side demand = side(row.demand(), row.introduced(), reader);
        return new LedgerView(
                row.id(),
                row.at(),
                row.recordedAt(),
                row.kind(),
                ownLine ? row.organisation() : actor(row, result, demand),
                ownLine || row.introduced() ? row.person() : null,
                result,
                demand,
                row.introductionId(),
                row.pairingId(),
                row.industries().stream().map(Industry::valueOf).toList(),
                row.zone() == null ? null : Zone.valueOf(row.zone()),
                row.before(),
                row.after(),
                row.facts());
    }

    public ZonedDateTime inBeijing() {
        return at.atZone(LedgerFilter.BEIJING);
    }

    private static @Nullable String actor(LedgerRow row, Side result, Side demand) {
        if (Objects.equals(row.organisationId(), row.result().organisationId())) {
            return result.organisation();
        }
        return Objects.equals(row.organisationId(), row.demand().organisationId()) ? demand.organisation() : null;
    }

    private static Side side(LedgerRow.Side side, boolean introduced, Actor reader) {
        boolean seen = !side.anonymous()
                || introduced
                || reader.role().actsForOthers()
                || Objects.equals(side.organisationId(), reader.organisationId());
        boolean there = side.organisationId() != null;
        return new Side(
                side.listingId(), side.reference(), side.title(), seen ? side.organisation() : null, there && !seen);
    }
}
