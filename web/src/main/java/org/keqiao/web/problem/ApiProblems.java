package org.keqiao.web.problem;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of the API with a problem detail in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final FieldMessages fields;
    private final StatusWords words;

    ApiProblems(FieldMessages fields, StatusWords words) {
        this.fields = fields;
        this.words = words;
    }

    /** Security answers its own exceptions; everything else that nobody named is logged once and told without its message. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unknown(Exception failure, WebRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        log.atError().setCause(failure).log("Request failed");
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
    }

    /** Parameters that are no text, such as half a character: the caller's mistake, and nothing to log as ours. */
    @ExceptionHandler(InvalidParameterException.class)
    @Nullable
    ResponseEntity<Object> undecodable(InvalidParameterException failure, WebRequest request) {
        HttpStatus status = HttpStatus.BAD_REQUEST;
        return answer(ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldMessage> errors =
                failure.getFieldErrors().stream().map(fields::of).toList();
        return invalid(failure, errors, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldMessage> errors = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> fields.of(
                                String.valueOf(result.getMethodParameter().getParameterName()), error)))
                .toList();
        return invalid(failure, errors, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldProblem problem = UnreadableJson.explain(failure.getCause());
        return badRequest(failure, "unreadable-json", problem, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(failure.getPropertyName());
        return badRequest(failure, "invalid-parameter", FieldProblem.of(field, "wrong-value"), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldProblem missing = FieldProblem.of(failure.getParameterName(), "missing");
        return badRequest(failure, "invalid-parameter", missing, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldProblem missing = FieldProblem.of(failure.getRequestPartName(), "missing");
        return badRequest(failure, "invalid-parameter", missing, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof Problem problem) {
            ProblemDetail detail = problem.updateAndGetBody(getMessageSource(), words.locale());
            if (!problem.errors().isEmpty()) {
                detail.setProperty("errors", fields.of(problem.errors()));
            }
            return super.handleExceptionInternal(failure, detail, headers, status, request);
        }
        return answer(ProblemDetail.forStatus(status), headers, status, request);
    }

    private @Nullable ResponseEntity<Object> invalid(
            Exception failure, List<FieldMessage> errors, HttpHeaders headers, WebRequest request) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail body = words.named(status, "invalid-fields", errors.size());
        body.setProperty("errors", errors);
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> badRequest(
            Exception failure, String name, FieldProblem problem, HttpHeaders headers, WebRequest request) {
        ProblemDetail body = words.named(HttpStatus.BAD_REQUEST, name);
        body.setProperty("errors", List.of(fields.of(problem)));
        return super.handleExceptionInternal(failure, body, headers, HttpStatus.BAD_REQUEST, request);
    }

    private ResponseEntity<Object> answer(
            ProblemDetail body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return createResponseEntity(words.fill(body), headers, status, request);
    }
}
