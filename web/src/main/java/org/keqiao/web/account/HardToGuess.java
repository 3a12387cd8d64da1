package org.keqiao.web.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody who knows the usual ones does not guess in a million attempts: no word of the lists of leaked passwords, no
 * row of keys, no date, no repetition, nor such a word with a few signs more. Shorter than eight characters passes; that is another rule's.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HardToGuess.Check.class)
public @interface HardToGuess {

    String message() default "{HardToGuess}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Estimates guesses (zxcvbn) and refuses below 10^6, its score of 2. */
    final class Check implements ConstraintValidator<HardToGuess, String> {

        private static final int SHORTEST = 8;
        /** More characters make a password no easier, but the estimate slow. */
        private static final int LOOKED_AT = 72;

        private static final int NEEDED_SCORE = 2;
        /** What everybody here would try first. */
        private static final List<String> OURS = List.of("keqiao", "科桥", "woaini", "5201314", "1314520", "zhongguo");

        private static final Zxcvbn ESTIMATE = new Zxcvbn();

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null || value.length() < SHORTEST) {
                return true;
            }
            String start = value.length() > LOOKED_AT ? value.substring(0, LOOKED_AT) : value;
            return ESTIMATE.measure(start, OURS).getScore() >= NEEDED_SCORE;
        }
    }
}
