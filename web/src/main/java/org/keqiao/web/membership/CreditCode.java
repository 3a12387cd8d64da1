package org.keqiao.web.membership;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unified social credit code (统一社会信用代码) of 18 characters whose last one is the check character of GB 32100-2015; blank passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Check.class)
@interface CreditCode {

    String message() default "{CreditCode}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Sums the first 17 characters, weighted with powers of 3, modulo 31. */
    final class Check implements ConstraintValidator<CreditCode, String> {

        private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isBlank() || isCode(value.strip().toUpperCase(Locale.ROOT));
        }

        private static boolean isCode(String code) {
            if (code.length() != 18) {
                return false;
            }
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < 17; i++) {
                int value = CHARACTERS.indexOf(code.charAt(i));
                if (value < 0) {
                    return false;
                }
                sum += value * weight;
                weight = weight * 3 % 31;
            }
            return CHARACTERS.charAt((31 - sum % 31) % 31) == code.charAt(17);
        }
    }
}
