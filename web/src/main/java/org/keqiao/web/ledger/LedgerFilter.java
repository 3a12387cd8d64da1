package org.keqiao.web.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines of the ledger are looked at. Everything missing narrows nothing; the same values in an address give the same lines.
 *
 * @param kind any of these
 * @param of lines about results or about demands
 * @param from first day
 * @param to last day
 * @param reason why an introduction was closed or a pairing declined, by name
 * @param organisation part of the name of an organisation that acted or is a side
 * @param text part of a reference or title
 */
public record LedgerFilter(
        @Nullable List<LedgerKind> kind,
        @Nullable ListingKind of,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Industry industry,
        @Nullable Zone zone,
        @Nullable String reason,
        @Nullable String organisation,
        @Nullable String text,
        @Nullable UUID introduction,
        @Nullable UUID listing) {

    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** A condition for {@code WHERE} on {@code ledger_line l}; all that it compares with comes from {@link #parameters}. */
    public static final String LINES = """
            (:kinds = '' OR l.kind = ANY (string_to_array(:kinds, ',')))
            AND (:of = '' OR (CASE WHEN :of = 'RESULT' THEN l.result_id ELSE l.demand_id END) IS NOT NULL)
            AND (CAST(:from AS timestamptz) IS NULL OR l.at >= CAST(:from AS timestamptz))
            AND (CAST(:to AS timestamptz) IS NULL OR l.at < CAST(:to AS timestamptz))
            AND (:industry = '' OR :industry = ANY (l.industries))
            AND (:zone = '' OR l.zone = :zone)
            AND (:reason = '' OR l.facts ->> 'reason' = :reason)
            AND (CAST(:introduction AS uuid) IS NULL OR l.introduction_id = CAST(:introduction AS uuid))
            AND (CAST(:listing AS uuid) IS NULL OR CAST(:listing AS uuid) IN (l.result_id, l.demand_id))
            """;

    public LedgerFilter {
        kind = kind == null ? List.of() : List.copyOf(kind);
    }

    public static LedgerFilter none() {
        return new LedgerFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    static LedgerFilter ofIntroduction(UUID id) {
        return new LedgerFilter(null, null, null, null, null, null, null, null, null, id, null);
    }

    /** The same, of these kinds and about this kind of listing. */
    public LedgerFilter of(List<LedgerKind> kinds, @Nullable ListingKind about) {
        return new LedgerFilter(
                kinds, about, from, to, industry, zone, reason, organisation, text, introduction, listing);
    }

    public LedgerFilter in(@Nullable Industry otherIndustry, @Nullable Zone otherZone) {
        return new LedgerFilter(
                kind, of, from, to, otherIndustry, otherZone, reason, organisation, text, introduction, listing);
    }

    public LedgerFilter because(String otherReason) {
        return new LedgerFilter(
                kind, of, from, to, industry, zone, otherReason, organisation, text, introduction, listing);
    }

    /** The days of that month that are within the period. */
    public LedgerFilter during(YearMonth month) {
        LocalDate first = from == null || from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        LocalDate last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return new LedgerFilter(
                kind, of, first, last, industry, zone, reason, organisation, text, introduction, listing);
    }

    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(
                "kinds",
                kind == null
                        ? ""
                        : String.join(",", kind.stream().map(Enum::name).toList()));
        values.put("of", of == null ? "" : of.name());
        values.put(
                "from",
                from == null ? null : from.atStartOfDay(BEIJING).toInstant().atOffset(ZoneOffset.UTC));
        values.put(
                "to",
                to == null
                        ? null
                        : to.plusDays(1).atStartOfDay(BEIJING).toInstant().atOffset(ZoneOffset.UTC));
        values.put("industry", industry == null ? "" : industry.name());
        values.put("zone", zone == null ? "" : zone.name());
        values.put("reason", reason == null ? "" : reason);
        values.put("introduction", introduction == null ? null : introduction.toString());
        values.put("listing", listing == null ? null : listing.toString());
        values.put("organisationName", like(organisation));
        values.put("text", like(text));
        return values;
    }

    /** The query of an address that shows the same lines, such as {@code ?kind=SIGNED&zone=BDA}. */
    public String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (kind != null && !kind.isEmpty()) {
            query.queryParam("kind", kind.toArray());
        }
        add(query, "of", of);
        add(query, "from", from);
        add(query, "to", to);
        add(query, "industry", industry);
        add(query, "zone", zone);
        add(query, "reason", reason);
        add(query, "organisation", organisation);
        add(query, "text", text);
        add(query, "introduction", introduction);
        add(query, "listing", listing);
        return query.encode().build().toUriString();
    }

    public boolean isKind(LedgerKind wanted) {
        return kind != null && kind.contains(wanted);
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String like(@Nullable String part) {
        return part == null || part.isBlank()
                ? ""
                : "%" + part.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
