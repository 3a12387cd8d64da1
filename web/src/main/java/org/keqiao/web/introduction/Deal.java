package org.keqiao.web.introduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ContractType;

/**
 * What was signed.
 *
 * @param amount in 10,000 yuan (万元), not negative
 * @param contractNumber the parties' own
 */
public record Deal(
        ContractType contractType,
        BigDecimal amount,
        LocalDate signedOn,
        @Nullable String contractNumber) {}
