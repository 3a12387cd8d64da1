package org.keqiao.web.problem;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A failure that the caller is told about. Features extend it: {@code final class ListingNotFound extends Problem}. The bundle of
 * the feature has the words: {@code problem.<name>.title} and {@code problem.<name>.detail}, which sees the arguments.
 */
public abstract class Problem extends ErrorResponseException {

    private final String name;
    private final List<FieldProblem> errors = new ArrayList<>();

    protected Problem(HttpStatus status, String name, @Nullable Throwable cause, Object... arguments) {
        super(status, body(status, name), cause, "problem." + name + ".detail", arguments);
        this.name = name;
    }

    protected Problem(HttpStatus status, String name, Object... arguments) {
        this(status, name, null, arguments);
    }

    /** The last segment of the problem's type. */
    public final String name() {
        return name;
    }

    public final List<FieldProblem> errors() {
        return List.copyOf(errors);
    }

    protected final void add(FieldProblem error) {
        errors.add(error);
    }

    @Override
    public final String getTitleMessageCode() {
        return "problem." + name + ".title";
    }

    @Override
    public final String getMessage() {
        return name + " " + Arrays.toString(getDetailMessageArguments());
    }

    static URI type(String name) {
        return URI.create("/problems/" + name);
    }

    private static ProblemDetail body(HttpStatus status, String name) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(type(name));
        return body;
    }
}
