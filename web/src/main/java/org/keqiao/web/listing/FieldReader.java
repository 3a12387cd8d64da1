package org.keqiao.web.listing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;

/** Reads fields out of raw text and collects what is wrong with them, so that one answer names every mistake. */
public final class FieldReader {

    private static final Set<String> YES = Set.of("TRUE", "YES", "Y", "1", "是", "有", "ON", "√");
    private static final Set<String> NO = Set.of("FALSE", "NO", "N", "0", "否", "无", "OFF", "×");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?([eE][+-]?\\d{1,2})?");
    /** A comma between digits belongs to the word, as in 1,2-丁二醇. */
    private static final Pattern SEPARATOR = Pattern.compile("[、，;；\\r\\n]|,(?!\\d)");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cs}\\p{Co}\\uFEFF\\u200B&&[^\\n\\t]]";

    private final List<FieldProblem> problems = new ArrayList<>();

    public void throwIfAnyProblem() {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    public void reject(String field, String code, Object... arguments) {
        problems.add(FieldProblem.of(field, code, arguments));
    }

    /** Says that a field is needed, unless more is already wrong with it. */
    public void require(String field, boolean given) {
        if (!given && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            reject(field, "required");
        }
    }

    /** What a listing must say before strangers may read it. */
    void requireComplete(ListingContent content) {
        if (!content.saysSomething()) {
            reject(content.demand() == null ? "summary" : "demand.problem", "says-nothing");
        }
        require(
                "industries",
                !content.industries().isEmpty()
                        || problems.stream().anyMatch(problem -> problem.field().startsWith("industries[")));
    }

    /** The same date, which must lie between two days unless it is the one that is known already. */
    @Nullable
    LocalDate requireUpcoming(
            String field, @Nullable LocalDate date, LocalDate first, LocalDate last, @Nullable LocalDate known) {
        if (date != null && !date.equals(known)) {
            if (date.isBefore(first)) {
                reject(field, "in-the-past", first.toString());
            } else if (date.isAfter(last)) {
                reject(field, "too-far", last.toString());
            }
        }
        return date;
    }

    /** The id that a text is, written as ids are; empty when it is none. */
    public static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** No more of it than the limit: whoever looks into what is refused anyway need not read megabytes. */
    public String text(String field, @Nullable String raw, int limit) {
        String text = clean(raw);
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            reject(field, "too-long", limit, length);
            return text.substring(0, text.offsetByCodePoints(0, limit));
        }
        return text;
    }

    /** One line of text. */
    public String line(String field, @Nullable String raw, int limit) {
        return text(field, raw == null ? null : raw.replaceAll("\\s+", " "), limit);
    }

    /** Entries of a list, each of which may hold several; without duplicates that differ in case and width only. */
    List<String> lines(String field, @Nullable List<@Nullable String> raw, int entries, int limit) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> lines =
                split(raw).filter(entry -> seen.add(Terms.plain(entry))).toList();
        checkCount(field, lines.size(), entries);
        for (int i = 0; i < lines.size(); i++) {
            line(field + "[" + i + "]", lines.get(i), limit);
        }
        return lines;
    }

    public <T extends Enum<T> & Term> @Nullable T term(String field, @Nullable String raw, Class<T> vocabulary) {
        String text = clean(raw);
        if (text.isEmpty()) {
            return null;
        }
        T term = Terms.read(vocabulary, text).orElse(null);
        if (term == null) {
            rejectTerm(field, text, vocabulary);
        }
        return term;
    }

    private <T extends Enum<T> & Term> void rejectTerm(String field, String text, Class<T> vocabulary) {
        String all = Terms.all(vocabulary.getEnumConstants());
        Terms.nearest(vocabulary, text)
                .ifPresentOrElse(
                        near -> reject(field, "unknown-term-near", excerpt(text), Terms.all(near), all),
                        () -> reject(field, "unknown-term", excerpt(text), all));
    }

    <T extends Enum<T> & Term> List<T> terms(
            String field, @Nullable List<@Nullable String> raw, Class<T> vocabulary, int entries) {
        List<String> given = split(raw).toList();
        Set<T> terms = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            T term = term(field + "[" + i + "]", given.get(i), vocabulary);
            if (term != null) {
                terms.add(term);
            }
        }
        checkCount(field, terms.size(), entries);
        return List.copyOf(terms);
    }

    @Nullable
    public BigDecimal number(String field, @Nullable String raw) {
        String text = halfWidth(raw).replaceAll("[,\\s]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            reject(field, "not-a-number", excerpt(text));
            return null;
        }
        return new BigDecimal(text);
    }

    @Nullable
    public LocalDate date(String field, @Nullable String raw) {
        String text = halfWidth(raw).replaceAll("\\s", "");
        if (text.isEmpty()) {
            return null;
        }
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, like any other text that is no date
        }
        reject(field, "not-a-date", excerpt(text));
        return null;
    }

    public boolean flag(String field, @Nullable String raw, boolean otherwise) {
        String text = Terms.plain(clean(raw));
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!YES.contains(text) && !NO.contains(text)) {
            reject(field, "not-yes-or-no", excerpt(text));
        }
        return YES.contains(text);
    }

    public static String halfWidth(@Nullable String raw) {
        return Normalizer.normalize(clean(raw), Normalizer.Form.NFKC);
    }

    /** The start of what was written, short enough for a message. */
    public static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private void checkCount(String field, int count, int limit) {
        if (count > limit) {
            reject(field, "too-many", limit, count);
        }
    }

    private static Stream<String> split(@Nullable List<@Nullable String> raw) {
        return raw == null
                ? Stream.empty()
                : raw.stream()
                        .filter(Objects::nonNull)
                        .flatMap(SEPARATOR::splitAsStream)
                        .map(FieldReader::clean)
                        .filter(entry -> !entry.isEmpty());
    }

    /** Without invisible characters, which neither people nor PostgreSQL want. */
    private static String clean(@Nullable String raw) {
        return raw == null ? "" : raw.replaceAll(INVISIBLE, "").strip();
    }
}
