package org.keqiao.web.listing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as a person or a program writes it: unchecked text throughout, so that every mistake can be answered by naming its field.
 * Values of vocabularies may be given by name or by Chinese or English label.
 *
 * @param draft {@code true} keeps a new listing a draft
 * @param organisation name or id, for coordinators and administrators who post on behalf
 * @param confirmedOn when the owner last said that it still holds, for coordinators and administrators
 * @param sourceId the owner's own key: a second post with the same key changes the listing of the first
 */
public record ListingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "DEMAND") @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 256) @Nullable
        String title,

        @Schema(maxLength = 500) @Nullable String summary,
        @Schema(maxLength = 4000) @Nullable String description,
        @Nullable List<@Nullable String> keywords,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"NEW_MATERIALS\"]") @Nullable
        List<@Nullable String> industries,

        @Schema(example = "[\"H01M 10/0562\"]") @Nullable List<@Nullable String> ipcCodes,
        @Schema(example = "ZHONGGUANCUN") @Nullable String zone,

        @Schema(type = "integer", minimum = "1", maximum = "9") @Nullable
        String readiness,

        @Schema(example = "[\"LICENCE\"]") @Nullable List<@Nullable String> cooperationModes,
        @Schema(type = "boolean") @Nullable String anonymous,
        @Schema(type = "string", format = "date") @Nullable String validUntil,
        @Schema(allowableValues = {"zh", "en"}) @Nullable String language,

        @Schema(type = "boolean", defaultValue = "true") @Nullable
        String openForInterest,

        @Schema(type = "boolean") @Nullable String draft,
        @Nullable String organisation,
        @Schema(type = "string", format = "date") @Nullable String confirmedOn,
        @Schema(maxLength = 100) @Nullable String sourceId,
        @Nullable Result result,
        @Nullable Demand demand) {

    /** The same with this demand part. */
    public ListingRequest withDemand(Demand other) {
        return new ListingRequest(
                kind,
                title,
                summary,
                description,
                keywords,
                industries,
                ipcCodes,
                zone,
                readiness,
                cooperationModes,
                anonymous,
                validUntil,
                language,
                openForInterest,
                draft,
                organisation,
                confirmedOn,
                sourceId,
                result,
                other);
    }

    /** The same, to be kept a draft or not. */
    public ListingRequest withDraft(boolean keep) {
        return new ListingRequest(
                kind,
                title,
                summary,
                description,
                keywords,
                industries,
                ipcCodes,
                zone,
                readiness,
                cooperationModes,
                anonymous,
                validUntil,
                language,
                openForInterest,
                Boolean.toString(keep),
                organisation,
                confirmedOn,
                sourceId,
                result,
                demand);
    }

    /** The same, of this organisation. */
    public ListingRequest withOrganisation(String owner) {
        return new ListingRequest(
                kind,
                title,
                summary,
                description,
                keywords,
                industries,
                ipcCodes,
                zone,
                readiness,
                cooperationModes,
                anonymous,
                validUntil,
                language,
                openForInterest,
                draft,
                owner,
                confirmedOn,
                sourceId,
                result,
                demand);
    }

    /** The same under this key of its owner's. */
    public ListingRequest withSourceId(String key) {
        return new ListingRequest(
                kind,
                title,
                summary,
                description,
                keywords,
                industries,
                ipcCodes,
                zone,
                readiness,
                cooperationModes,
                anonymous,
                validUntil,
                language,
                openForInterest,
                draft,
                organisation,
                confirmedOn,
                key,
                result,
                demand);
    }

    /** What only a result has. */
    @Schema(name = "ListingRequestResult")
    public record Result(
            @Schema(maxLength = 2000) @Nullable String advantages,
            @Schema(maxLength = 500) @Nullable String team,
            @Schema(example = "GRANTED") @Nullable String ipStatus,
            @Nullable List<@Nullable String> patents,
            @Schema(example = "UNIT_OWNED") @Nullable String ownership,

            @Schema(allowableValues = "PUBLIC", defaultValue = "PUBLIC") @Nullable
            String secrecy) {}

    /** What only a demand has; budgets in 10 000 yuan (万元). */
    @Schema(name = "ListingRequestDemand")
    public record Demand(
            @Schema(maxLength = 2000) @Nullable String problem,
            @Nullable List<@Nullable IndicatorRow> indicators,

            @Schema(type = "string", format = "date") @Nullable
            String deadline,

            @Schema(type = "number") @Nullable String budgetMin,
            @Schema(type = "number") @Nullable String budgetMax,
            @Schema(example = "NEGOTIABLE") @Nullable String ipWish,
            @Schema(type = "boolean") @Nullable String bottleneck) {

        Demand withoutDeadline() {
            return new Demand(problem, indicators, null, budgetMin, budgetMax, ipWish, bottleneck);
        }
    }

    /** A figure that a demand asks for. */
    @Schema(name = "ListingRequestIndicator")
    public record IndicatorRow(
            @Nullable String name,
            @Schema(example = "AT_LEAST") @Nullable String operator,
            @Schema(type = "number") @Nullable String value,

            @Schema(type = "number", description = "only with operator RANGE") @Nullable
            String upper,

            @Nullable String unit,
            @Schema(type = "boolean") @Nullable String hard,

            @Schema(type = "boolean", defaultValue = "true") @Nullable
            String disclosed) {

        boolean isBlank() {
            return isBlank(name) && isBlank(value) && isBlank(upper) && isBlank(unit);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
