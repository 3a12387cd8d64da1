package org.keqiao.search.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns errors into problem details that name the parameter and the remedy. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors =
                e.getFieldErrors().stream().map(ProblemAdvice::error).toList();
        return handleExceptionInternal(e, parameters(errors), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = Objects.requireNonNullElse(e.getPropertyName(), "parameter");
        return handleExceptionInternal(
                e, parameters(List.of(error(name, expected(e.getRequiredType())))), headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail invalidParameter(InvalidParameter e) {
        return parameters(List.of(error(e.parameter(), String.valueOf(e.getMessage()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(ElasticsearchUnavailable e) {
        log.atWarn().addKeyValue("reason", e.getMessage()).log("Elasticsearch is unavailable");
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The search engine is unavailable. Please try again soon.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail unknown(Exception e) {
        log.atError().setCause(e).log("Request failed");
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.");
    }

    private static ProblemDetail parameters(List<Map<String, String>> errors) {
        String detail = errors.stream()
                .map(error -> error.get("field") + ": " + error.get("message"))
                .reduce((a, b) -> a + "; " + b)
                .orElse("A parameter can't be used.");
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    private static Map<String, String> error(FieldError error) {
        if (!error.isBindingFailure()) {
            return error(error.getField(), String.valueOf(error.getDefaultMessage()));
        }
        return error(error.getField(), expected(wanted(error)));
    }

    /** The type of the value that could not be read: of a list's element, not of the list. */
    private static @Nullable Class<?> wanted(FieldError error) {
        Class<?> wanted = null;
        Throwable cause = error.contains(Exception.class) ? error.unwrap(Exception.class) : null;
        for (; cause != null; cause = cause.getCause()) {
            if (cause instanceof TypeMismatchException mismatch) {
                wanted = mismatch.getRequiredType();
            } else if (cause instanceof ConversionFailedException failed) {
                wanted = failed.getTargetType().getType();
            }
        }
        return wanted;
    }

    private static Map<String, String> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "must be one of " + Arrays.toString(type.getEnumConstants());
        }
        return type == null ? "can't be read" : "must be a " + type.getSimpleName();
    }
}
