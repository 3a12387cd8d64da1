package org.keqiao.web.introduction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signed contracts for whoever registers them (技术合同登记), the latest first. The order of the columns follows the registration form's as far as
 * docs/decisions says; what the platform does not know stays empty for the registrar.
 */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class DealExport {

    private static final int MOST = 10_000;
    private static final List<String> COLUMNS = List.of(
            "registration",
            "project",
            "validity",
            "signedOn",
            "buyer",
            "seller",
            "buyerZone",
            "sellerZone",
            "buyerKind",
            "sellerKind",
            "contractType",
            "amount",
            "transactionAmount",
            "ip",
            "field",
            "contractNumber",
            "landed",
            "introduction");

    private final Introductions introductions;
    private final Listings listings;
    private final Organisations organisations;
    private final Labels labels;
    private final MessageSource messages;

    DealExport(
            Introductions introductions,
            Listings listings,
            Organisations organisations,
            Labels labels,
            MessageSource messages) {
        this.introductions = introductions;
        this.listings = listings;
        this.organisations = organisations;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping("/introductions/deals")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "XLSX") SheetFormat format, Actor reader) {
        List<List<Object>> rows = Stream.of(IntroductionState.SIGNED, IntroductionState.LANDED)
                .flatMap(state ->
                        introductions.find(IntroductionFilter.of(reader, state, null, false), 0, MOST).stream())
                .sorted(Comparator.comparing(DealExport::signedOn).reversed())
                .map(this::row)
                .toList();
        return format.download(
                "keqiao-deals",
                new Sheet(text("title"), COLUMNS.stream().map(this::text).toList(), rows));
    }

    /** The result side sells, the demand side buys. */
    private List<Object> row(Introduction introduction) {
        Deal deal = Objects.requireNonNull(introduction.deal());
        Organisation seller =
                organisations.find(introduction.result().organisationId()).orElseThrow();
        Organisation buyer =
                organisations.find(introduction.demand().organisationId()).orElseThrow();
        Listing result = listing(introduction.result().listingId());
        Listing demand = listing(introduction.demand().listingId());
        Listing subject = Objects.requireNonNull(result == null ? demand : result);
        return List.of(
                "",
                subject.content().title(),
                "",
                deal.signedOn().toString(),
                buyer.name(),
                seller.name(),
                labels.of(buyer.zone()),
                labels.of(seller.zone()),
                labels.of(buyer.kind()),
                labels.of(seller.kind()),
                labels.of(deal.contractType()),
                deal.amount(),
                "",
                result == null || result.content().result() == null
                        ? ""
                        : labels.of(result.content().result().ipStatus()),
                labels.all(subject.content().industries()),
                Objects.requireNonNullElse(deal.contractNumber(), ""),
                introduction.landing() == null
                        ? ""
                        : labels.of(introduction.landing().zone()),
                introduction.id().toString());
    }

    private static LocalDate signedOn(Introduction introduction) {
        return Objects.requireNonNull(introduction.deal()).signedOn();
    }

    private @Nullable Listing listing(@Nullable UUID id) {
        return id == null ? null : listings.find(id).orElse(null);
    }

    private String text(String column) {
        return messages.getMessage("introduction.deal." + column, null, LocaleContextHolder.getLocale());
    }
}
