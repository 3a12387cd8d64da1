package org.keqiao.web.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.ContractType;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.IpWish;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Ownership;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;

/** The vocabularies whose words may be changed. The bundle's {@code vocabulary.<name>} is their own name. */
enum Vocabulary {
    INDUSTRY(Industry.class),
    ZONE(Zone.class),
    COOPERATION_MODE(CooperationMode.class),
    READINESS(ReadinessLevel.class),
    IP_STATUS(IpStatus.class),
    OWNERSHIP(Ownership.class),
    IP_WISH(IpWish.class),
    ORGANISATION_KIND(OrganisationKind.class),
    LISTING_KIND(ListingKind.class),
    LISTING_STATE(ListingState.class),
    RETURN_REASON(ReturnReason.class),
    ANSWER(Answer.class),
    DECLINE_REASON(DeclineReason.class),
    INTRODUCTION_STATE(IntroductionState.class),
    CONTRACT_TYPE(ContractType.class);

    private final Class<? extends Term> type;

    Vocabulary(Class<? extends Term> type) {
        this.type = type;
    }

    List<Term> terms() {
        return List.of(type.getEnumConstants());
    }

    /** As addresses write it, such as {@code cooperation-mode}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Vocabulary> ofPath(String path) {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.path().equals(path))
                .findFirst();
    }

    static Optional<Vocabulary> of(Term term) {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.type.isInstance(term))
                .findFirst();
    }

    Optional<Term> term(String code) {
        return terms().stream().filter(term -> term.name().equals(code)).findFirst();
    }
}
