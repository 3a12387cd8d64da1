package org.keqiao.web.imports;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.trace.CurrentTrace;
import org.springframework.stereotype.Service;

/** Takes files in; a worker reads them afterwards. */
@Service
class Uploads {

    private final Imports imports;
    private final ImportWorker worker;
    private final CurrentTrace trace;

    Uploads(Imports imports, ImportWorker worker, CurrentTrace trace) {
        this.imports = imports;
        this.worker = worker;
        this.trace = trace;
    }

    /** @throws InvalidFields when there is nothing in the file */
    UUID accept(Upload upload, Actor actor) {
        if (upload.content().length == 0) {
            throw new InvalidFields(List.of(FieldProblem.of("file", "no-file")));
        }
        UUID id = Generators.timeBasedEpochGenerator().generate();
        imports.add(id, upload, actor, trace.traceparent());
        worker.wake();
        return id;
    }
}
