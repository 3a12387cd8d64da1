package org.keqiao.web.imports;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.trace.CurrentTrace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in; a worker reads them afterwards. */
@Service
class Uploads {

    private final Imports imports;
    private final CheckedFiles checked;
    private final OnBehalf behalf;
    private final ImportWorker worker;
    private final CurrentTrace trace;

    Uploads(Imports imports, CheckedFiles checked, OnBehalf behalf, ImportWorker worker, CurrentTrace trace) {
        this.imports = imports;
        this.checked = checked;
        this.behalf = behalf;
        this.worker = worker;
        this.trace = trace;
    }

    /** @throws InvalidFields when there is nothing in the file, or it is sent for somebody who does not let the actor */
    UUID accept(Upload upload, Actor actor) {
        if (upload.content().length == 0) {
            throw new InvalidFields(List.of(FieldProblem.of("file", "no-file")));
        }
        UUID id = Generators.timeBasedEpochGenerator().generate();
        imports.add(id, upload.on(behalf.of(upload.onBehalfOf(), actor)), actor, trace.traceparent());
        worker.wake();
        return id;
    }

    /**
     * Imports what was only checked until now, just as it was sent. Empty when its file is no longer kept.
     *
     * @throws ImportNotFound for everybody but who sent it: rows are posted with the rights of whoever sends them
     */
    @Transactional
    public Optional<UUID> acceptChecked(UUID id, Actor actor) {
        Import sent = imports.get(id, actor);
        if (!sent.createdBy().equals(actor.accountId())) {
            throw new ImportNotFound(id);
        }
        return checked.take(id)
                .map(file -> accept(new Upload(sent.fileName(), file, sent.kind(), sent.onBehalfOf(), false), actor));
    }

    /** Names of those for whom the actor may import rows that name no organisation. */
    List<String> consenting(Actor actor) {
        return behalf.consenting(actor);
    }

    /** Whether the actor can import what was only checked. */
    boolean canAcceptChecked(Import sent, Actor actor) {
        Import.Counts counts = sent.counts();
        return sent.createdBy().equals(actor.accountId())
                && counts.created() + counts.updated() > 0
                && checked.has(sent.id());
    }
}
