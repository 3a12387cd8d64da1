package org.keqiao.web.fair.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.registration.ImportOutcome.Mistake;
import org.keqiao.web.imports.file.PlainTable;
import org.keqiao.web.imports.file.PlainTable.Line;
import org.keqiao.web.imports.file.UnreadableFile;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.FieldMessage;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers the rows of a table, each as a whole or not at all; a dry run says what would come of it. */
@Service
class ParticipantImport {

    private static final int MOST_ROWS = 2_000;

    private final FairDesk desk;
    private final Registering registering;
    private final FieldMessages messages;
    private final TransactionTemplate transaction;

    ParticipantImport(FairDesk desk, Registering registering, FieldMessages messages, TransactionTemplate transaction) {
        this.desk = desk;
        this.registering = registering;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** @throws InvalidFields when the file as a whole is no use */
    ImportOutcome run(UUID fairId, byte[] file, boolean dryRun, Actor actor) {
        FairView fair = desk.find(fairId, actor);
        List<Line> lines = read(file);
        Line headings = lines.getFirst();
        Map<ParticipantColumn, Integer> places = new EnumMap<>(ParticipantColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            int place = i;
            String heading = headings.cell(i);
            ParticipantColumn.of(heading)
                    .ifPresentOrElse(column -> places.putIfAbsent(column, place), () -> unknown.add(heading));
        }
        requireColumns(places);
        List<Mistake> mistakes = new ArrayList<>();
        int written = 0;
        for (Line line : lines.subList(1, lines.size())) {
            List<Mistake> ofRow = register(fair, line, headings, places, dryRun, actor);
            mistakes.addAll(ofRow);
            written += ofRow.isEmpty() ? 1 : 0;
        }
        unknown.removeIf(String::isBlank);
        return new ImportOutcome(dryRun, written, mistakes, unknown);
    }

    private static List<Line> read(byte[] file) {
        try {
            return PlainTable.read(file, MOST_ROWS + 1);
        } catch (UnreadableFile unreadable) {
            throw new InvalidFields(List.of(FieldProblem.of("file", "not-a-table")));
        }
    }

    private static void requireColumns(Map<ParticipantColumn, Integer> places) {
        List<String> missing = new ArrayList<>();
        for (ParticipantColumn column :
                List.of(ParticipantColumn.ORGANISATION, ParticipantColumn.LISTINGS, ParticipantColumn.ATTENDEES)) {
            if (!places.containsKey(column)) {
                missing.add(column.chinese() + " (" + column.english() + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidFields(List.of(FieldProblem.of("file", "columns-missing", String.join("、", missing))));
        }
    }

    private List<Mistake> register(
            FairView fair,
            Line line,
            Line headings,
            Map<ParticipantColumn, Integer> places,
            boolean dryRun,
            Actor actor) {
        Map<ParticipantColumn, String> cells = new EnumMap<>(ParticipantColumn.class);
        places.forEach((column, place) -> cells.put(column, line.cell(place)));
        try {
            FieldReader fields = new FieldReader();
            RegistrationRequest request = new ParticipantRow(cells).read(fair, fields);
            fields.throwIfAnyProblem();
            transaction.executeWithoutResult(status -> {
                registering.register(fair.id(), request, actor);
                if (dryRun) {
                    status.setRollbackOnly();
                }
            });
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.errors().stream()
                    .map(error -> mistake(line, headings, places, messages.of(error)))
                    .toList();
        }
    }

    private static Mistake mistake(
            Line line, Line headings, Map<ParticipantColumn, Integer> places, FieldMessage error) {
        String column = ParticipantColumn.ofField(error.field())
                .map(known -> headings.cell(places.getOrDefault(known, -1)))
                .orElse("");
        return new Mistake(line.number(), column, error.message(), Objects.requireNonNullElse(error.remedy(), ""));
    }
}
