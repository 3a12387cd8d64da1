package org.keqiao.web.introduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ContractType;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.listing.FieldReader;

/** Reads requests; one answer names everything that is wrong with one. */
final class IntroductionReader {

    static final int NOTE = 300;
    static final int MESSAGE = 2000;
    private static final int NAME = 60;
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{5,24}(转\\d{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    /** Seven digits in a row, an address with an @, or the name of a messenger followed by an account. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?:\\d[ \\-]?){7,}|[^\\s@]+[@＠][^\\s@]+\\.[a-z]{2,}|(?:微信|wechat|weixin|QQ)(?:号)?\\s*[:：]?\\s*[a-z0-9_\\-]{5,}",
            Pattern.CASE_INSENSITIVE);

    private IntroductionReader() {}

    static @Nullable UUID id(FieldReader fields, String field, @Nullable String raw) {
        String text = raw == null ? "" : raw.strip();
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            fields.reject(field, "not-an-id", FieldReader.excerpt(text));
            return null;
        }
    }

    /** A note is read before anybody has consented to anything: contacts in it would undo that. */
    static String note(FieldReader fields, @Nullable String raw) {
        String note = fields.text("note", raw, NOTE);
        if (CONTACT.matcher(FieldReader.halfWidth(note)).find()) {
            fields.reject("note", "contact-in-note");
        }
        return note;
    }

    static Contact contact(FieldReader fields, IntroductionRequests.@Nullable ContactCard card) {
        String name = fields.line("contact.name", card == null ? null : card.name(), NAME);
        String position = fields.line("contact.position", card == null ? null : card.position(), NAME);
        String phone = fields.line("contact.phone", card == null ? null : card.phone(), NAME);
        String email = fields.line("contact.email", card == null ? null : card.email(), 200);
        fields.require("contact.name", !name.isEmpty());
        if (phone.isEmpty() && email.isEmpty()) {
            fields.reject("contact.phone", "no-way-to-reach");
        }
        if (!phone.isEmpty() && !PHONE.matcher(FieldReader.halfWidth(phone)).matches()) {
            fields.reject("contact.phone", "not-a-phone");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            fields.reject("contact.email", "not-an-email");
        }
        return new Contact(name, position, phone.isEmpty() ? null : phone, email.isEmpty() ? null : email);
    }

    static @Nullable IntroductionSide side(FieldReader fields, @Nullable String raw) {
        return fields.term("side", raw, IntroductionSide.class);
    }

    static Deal deal(IntroductionRequests.Signing request, LocalDate today) {
        FieldReader fields = new FieldReader();
        ContractType type = fields.term("contractType", request.contractType(), ContractType.class);
        BigDecimal amount = fields.number("amount", request.amount());
        LocalDate signedOn = fields.date("signedOn", request.signedOn());
        String number = fields.line("contractNumber", request.contractNumber(), NAME);
        fields.require("contractType", type != null);
        fields.require("amount", amount != null);
        fields.require("signedOn", signedOn != null);
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
            fields.reject("amount", "amount-out-of-range", MOST.toPlainString());
        }
        requirePast(fields, "signedOn", signedOn, today);
        fields.throwIfAnyProblem();
        BigDecimal plain = Objects.requireNonNull(amount).stripTrailingZeros();
        return new Deal(
                Objects.requireNonNull(type),
                plain.scale() < 0 ? plain.setScale(0) : plain,
                Objects.requireNonNull(signedOn),
                number.isEmpty() ? null : number);
    }

    static Landing landing(IntroductionRequests.Land request, LocalDate today) {
        FieldReader fields = new FieldReader();
        Zone zone = fields.term("zone", request.zone(), Zone.class);
        LocalDate on = fields.date("landedOn", request.landedOn());
        fields.require("zone", zone != null);
        fields.require("landedOn", on != null);
        requirePast(fields, "landedOn", on, today);
        fields.throwIfAnyProblem();
        return new Landing(Objects.requireNonNull(zone), Objects.requireNonNull(on));
    }

    static Closure closure(IntroductionRequests.Close request, @Nullable IntroductionSide by) {
        FieldReader fields = new FieldReader();
        DeclineReason reason = fields.term("reason", request.reason(), DeclineReason.class);
        String note = note(fields, request.note());
        fields.require("reason", reason != null);
        fields.throwIfAnyProblem();
        return new Closure(Objects.requireNonNull(reason), by, note);
    }

    private static void requirePast(FieldReader fields, String field, @Nullable LocalDate date, LocalDate today) {
        if (date != null && (date.isAfter(today) || date.isBefore(today.minusYears(20)))) {
            fields.reject(field, "not-yet", today.toString());
        }
    }
}
