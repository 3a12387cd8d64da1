package org.keqiao.web.listing;

import static org.keqiao.contracts.listing.ListingLimits.DESCRIPTION;
import static org.keqiao.contracts.listing.ListingLimits.INDUSTRIES;
import static org.keqiao.contracts.listing.ListingLimits.IPC_CODES;
import static org.keqiao.contracts.listing.ListingLimits.KEYWORD;
import static org.keqiao.contracts.listing.ListingLimits.KEYWORDS;
import static org.keqiao.contracts.listing.ListingLimits.SUMMARY;
import static org.keqiao.contracts.listing.ListingLimits.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Zone;

/** Reads a request: what can be understood becomes a {@link ListingDraft}, everything else an {@link org.keqiao.web.problem.InvalidFields}. */
final class ListingReader {

    private static final Pattern IPC = Pattern.compile("[A-H]\\d{2}[A-Z](\\s?\\d{1,4}/\\d{2,6})?");
    private static final Pattern CJK = Pattern.compile("\\p{IsHan}");
    private static final int SOURCE_ID = 100;
    private static final int YEARS_AHEAD = 5;

    private final ListingRequest request;
    private final LocalDate today;
    private final @Nullable ListingContent before;
    private final boolean mayBeIncomplete;
    private final FieldReader fields;

    private ListingReader(ListingRequest request, LocalDate today, @Nullable Listing before, FieldReader fields) {
        this.request = request;
        this.today = today;
        this.before = before == null ? null : before.content();
        this.mayBeIncomplete = before != null && !before.wasPublished() && before.state() != ListingState.SUBMITTED;
        this.fields = fields;
    }

    /**
     * @param today in the platform's time zone
     * @param fields with the problems found so far
     */
    static ListingDraft readNew(ListingRequest request, LocalDate today, FieldReader fields) {
        return new ListingReader(request, today, null, fields).read();
    }

    /** Reads an edit: a deadline that has passed may stay as it was, and a draft incomplete. */
    static ListingDraft readEdit(ListingRequest request, LocalDate today, Listing before, FieldReader fields) {
        return new ListingReader(request, today, before, fields).read();
    }

    private ListingDraft read() {
        ListingKind kind = kind();
        boolean draft = fields.flag("draft", request.draft(), false);
        boolean open = fields.flag("openForInterest", request.openForInterest(), true);
        LocalDate validUntil = validUntil();
        LocalDate confirmedOn = confirmedOn();
        String organisation = fields.line("organisation", request.organisation(), 200);
        String sourceId = fields.line("sourceId", request.sourceId(), SOURCE_ID);
        ListingContent content = kind == null ? null : content(kind);
        if (content != null && !draft && !mayBeIncomplete) {
            fields.requireComplete(content);
        }
        fields.throwIfAnyProblem();
        return new ListingDraft(
                Objects.requireNonNull(content),
                draft,
                open,
                orNull(organisation),
                validUntil,
                confirmedOn,
                orNull(sourceId));
    }

    private @Nullable ListingKind kind() {
        ListingKind kind = fields.term("kind", request.kind(), ListingKind.class);
        fields.require("kind", kind != null);
        if (kind != null && before != null && kind != before.kind()) {
            fields.reject("kind", "kind-fixed", Terms.all(before.kind()));
        }
        return kind;
    }

    private @Nullable ListingContent content(ListingKind kind) {
        String title = fields.line("title", request.title(), TITLE);
        fields.require("title", !title.isEmpty());
        String summary = fields.text("summary", request.summary(), SUMMARY);
        String description = fields.text("description", request.description(), DESCRIPTION);
        ResultDetails result = kind == ListingKind.RESULT ? result() : null;
        DemandDetails demand = kind == ListingKind.DEMAND ? demand() : null;
        return new ListingContent(
                kind,
                title,
                summary,
                description,
                fields.lines("keywords", request.keywords(), KEYWORDS, KEYWORD),
                fields.terms("industries", request.industries(), Industry.class, INDUSTRIES),
                ipcCodes(),
                fields.term("zone", request.zone(), Zone.class),
                readiness(),
                fields.terms(
                        "cooperationModes",
                        request.cooperationModes(),
                        CooperationMode.class,
                        CooperationMode.values().length),
                fields.flag("anonymous", request.anonymous(), false),
                language(title + summary + description + (demand == null ? "" : demand.problem())),
                result,
                demand);
    }

    private ResultDetails result() {
        if (request.demand() != null) {
            fields.reject("demand", "other-kind", Terms.all(ListingKind.RESULT));
        }
        return DetailsReader.result(fields, request.result());
    }

    private DemandDetails demand() {
        if (request.result() != null) {
            fields.reject("result", "other-kind", Terms.all(ListingKind.DEMAND));
        }
        LocalDate deadline = before == null || before.demand() == null
                ? null
                : before.demand().deadline();
        return DetailsReader.demand(fields, request.demand(), today, deadline);
    }

    private List<String> ipcCodes() {
        List<String> codes = fields.lines("ipcCodes", request.ipcCodes(), IPC_CODES, 20).stream()
                .map(code -> FieldReader.halfWidth(code).toUpperCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < codes.size(); i++) {
            if (!IPC.matcher(codes.get(i)).matches()) {
                fields.reject("ipcCodes[" + i + "]", "not-an-ipc-code", FieldReader.excerpt(codes.get(i)));
            }
        }
        return codes;
    }

    private @Nullable Integer readiness() {
        String text = FieldReader.halfWidth(request.readiness());
        if (text.isEmpty()) {
            return null;
        }
        ReadinessLevel level = Terms.readReadiness(text).orElse(null);
        if (level == null) {
            fields.reject("readiness", "not-a-readiness", FieldReader.excerpt(text));
        }
        return level == null ? null : level.level();
    }

    private String language(String texts) {
        String given = FieldReader.halfWidth(request.language()).toLowerCase(Locale.ROOT);
        return switch (given) {
            case "" -> CJK.matcher(texts).find() ? "zh" : "en";
            case "zh", "zh-cn", "中文", "chinese" -> "zh";
            case "en", "英文", "english" -> "en";
            default -> {
                fields.reject("language", "unknown-language", FieldReader.excerpt(given));
                yield "zh";
            }
        };
    }

    private @Nullable LocalDate validUntil() {
        LocalDate day = fields.date("validUntil", request.validUntil());
        return fields.requireUpcoming("validUntil", day, today, today.plusYears(YEARS_AHEAD), null);
    }

    private @Nullable LocalDate confirmedOn() {
        LocalDate day = fields.date("confirmedOn", request.confirmedOn());
        if (day != null && day.isAfter(today)) {
            fields.reject("confirmedOn", "in-the-future", today.toString());
        }
        return day;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
