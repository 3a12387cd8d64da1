package org.keqiao.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.Zone;

/** Named examples of listings, each new with its own id. */
public final class Listings {

    private Listings() {}

    public static ListingSnapshot solidElectrolyte() {
        return result(
                "硫化物固态电解质粉体制备技术",
                "采用机械化学球磨结合低温退火合成高结晶度电解质粉体，室温离子电导率高，适用于全固态电池。",
                List.of("固态电池", "硫化物电解质", "离子电导率"),
                Industry.NEW_MATERIALS);
    }

    public static ListingSnapshot wheatBreeding() {
        return result(
                "小麦抗赤霉病分子标记育种方法",
                "利用分子标记辅助选择培育抗赤霉病小麦新品种，缩短育种周期。",
                List.of("小麦", "赤霉病", "分子标记"),
                Industry.SCIENCE_SERVICES);
    }

    public static ListingSnapshot gearInspection() {
        return result(
                "齿轮表面缺陷机器视觉检测系统",
                "基于深度学习的图像分割方法识别齿面裂纹与点蚀，在线检测节拍短。",
                List.of("机器视觉", "缺陷检测", "齿轮"),
                Industry.INTELLIGENT_EQUIPMENT);
    }

    public static ListingSnapshot membraneInEnglish() {
        return change(
                result(
                        "Ceramic membranes for produced water treatment",
                        "We manufacture silicon carbide membranes that separate emulsified oil from produced water at high flux.",
                        List.of("ceramic membrane", "oily wastewater"),
                        Industry.ENERGY_AND_ENVIRONMENT),
                Change::inEnglish);
    }

    public static ListingSnapshot demandForSolidElectrolyte() {
        return demand("全固态动力电池用电解质材料", "软包电芯循环两百次后界面阻抗翻倍，需要离子电导率更高的固态电解质粉体。", Industry.NEW_MATERIALS);
    }

    public static ListingSnapshot result(String title, String summary, List<String> keywords, Industry industry) {
        return listing(
                ListingKind.RESULT,
                title,
                summary,
                keywords,
                industry,
                new ResultDetails("比现有方法成本低", "", null, List.of(), null),
                null);
    }

    public static ListingSnapshot demand(String title, String problem, Industry industry) {
        return demand(title, problem, industry, null);
    }

    public static ListingSnapshot demand(
            String title, String problem, Industry industry, @Nullable LocalDate deadline) {
        return listing(
                ListingKind.DEMAND,
                title,
                "",
                List.of(),
                industry,
                null,
                new DemandDetails(problem, List.of(), deadline, null, null, null, false));
    }

    private static ListingSnapshot listing(
            ListingKind kind,
            String title,
            String summary,
            List<String> keywords,
            Industry industry,
            @Nullable ResultDetails result,
            @Nullable DemandDetails demand) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new ListingSnapshot(
                id,
                "BJ-" + id.toString().substring(0, 8),
                1,
                kind,
                ListingState.PUBLISHED,
                true,
                title,
                summary,
                "",
                keywords,
                List.of(industry),
                List.of(),
                Zone.ZHONGGUANCUN,
                4,
                List.of(CooperationMode.LICENCE),
                null,
                "owner-" + id,
                "zh",
                now,
                now.plus(365, ChronoUnit.DAYS),
                now,
                now,
                result,
                demand);
    }

    /** The listing with some of it changed. */
    public static ListingSnapshot change(ListingSnapshot listing, UnaryOperator<Change> change) {
        return change.apply(new Change(listing)).made();
    }

    /** Changes of a listing, one after the other. */
    public record Change(ListingSnapshot made) {

        public Change titled(String title) {
            return with(made.revision(), made.state(), title, made.ownerKey(), made.language(), made.validUntil());
        }

        public Change revision(long revision) {
            return with(revision, made.state(), made.title(), made.ownerKey(), made.language(), made.validUntil());
        }

        public Change in(ListingState state) {
            return with(made.revision(), state, made.title(), made.ownerKey(), made.language(), made.validUntil());
        }

        public Change ownedBy(String ownerKey) {
            return with(made.revision(), made.state(), made.title(), ownerKey, made.language(), made.validUntil());
        }

        public Change inEnglish() {
            return with(made.revision(), made.state(), made.title(), made.ownerKey(), "en", made.validUntil());
        }

        /** As web leaves it of a listing that was erased. */
        public Change erased() {
            ListingSnapshot titled =
                    in(ListingState.WITHDRAWN).titled(ListingSnapshot.ERASED).made();
            return new Change(new ListingSnapshot(
                    titled.id(),
                    titled.reference(),
                    titled.revision() + 1,
                    titled.kind(),
                    titled.state(),
                    false,
                    titled.title(),
                    "",
                    "",
                    List.of(),
                    titled.industries(),
                    List.of(),
                    titled.zone(),
                    null,
                    List.of(),
                    titled.organisation(),
                    titled.ownerKey(),
                    titled.language(),
                    titled.publishedAt(),
                    titled.validUntil(),
                    titled.confirmedAt(),
                    titled.changedAt(),
                    titled.result() == null ? null : new ResultDetails("", "", null, List.of(), null),
                    titled.demand() == null ? null : new DemandDetails("", List.of(), null, null, null, null, false)));
        }

        public Change validUntil(Instant validUntil) {
            return with(made.revision(), made.state(), made.title(), made.ownerKey(), made.language(), validUntil);
        }

        public Change of(OrganisationRef organisation) {
            return facets(
                    made.zone(),
                    made.readiness(),
                    made.cooperationModes(),
                    organisation,
                    made.confirmedAt(),
                    made.result());
        }

        public Change facets(
                @Nullable Zone zone,
                @Nullable Integer readiness,
                List<CooperationMode> cooperationModes,
                @Nullable OrganisationRef organisation,
                @Nullable Instant confirmedAt,
                @Nullable ResultDetails result) {
            return new Change(new ListingSnapshot(
                    made.id(),
                    made.reference(),
                    made.revision(),
                    made.kind(),
                    made.state(),
                    made.openForInterest(),
                    made.title(),
                    made.summary(),
                    made.description(),
                    made.keywords(),
                    made.industries(),
                    made.ipcCodes(),
                    zone,
                    readiness,
                    cooperationModes,
                    organisation,
                    made.ownerKey(),
                    made.language(),
                    made.publishedAt(),
                    made.validUntil(),
                    confirmedAt,
                    made.changedAt(),
                    result,
                    made.demand()));
        }

        private Change with(
                long revision,
                ListingState state,
                String title,
                String ownerKey,
                String language,
                @Nullable Instant validUntil) {
            return new Change(new ListingSnapshot(
                    made.id(),
                    made.reference(),
                    revision,
                    made.kind(),
                    state,
                    made.openForInterest(),
                    title,
                    made.summary(),
                    made.description(),
                    made.keywords(),
                    made.industries(),
                    made.ipcCodes(),
                    made.zone(),
                    made.readiness(),
                    made.cooperationModes(),
                    made.organisation(),
                    ownerKey,
                    language,
                    made.publishedAt(),
                    validUntil,
                    made.confirmedAt(),
                    made.changedAt(),
                    made.result(),
                    made.demand()));
        }
    }
}
