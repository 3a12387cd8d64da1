package org.keqiao.web.introduction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.document.DocumentFile;
import org.keqiao.web.document.DocumentType;
import org.keqiao.web.document.FileName;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages and documents between two sides that are introduced. The ledger learns that there was one, not what is in it. */
@Service
@Transactional
class Correspondence {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_FILES = 20;

    private final IntroductionAccess access;
    private final IntroductionRecorder recorder;
    private final Messages messages;
    private final Documents documents;
    private final Moment moment;

    Correspondence(
            IntroductionAccess access,
            IntroductionRecorder recorder,
            Messages messages,
            Documents documents,
            Moment moment) {
        this.access = access;
        this.recorder = recorder;
        this.messages = messages;
        this.documents = documents;
        this.moment = moment;
    }

    Introduction write(UUID id, IntroductionRequests.Message request, Actor actor) {
        Introduction before = access.lock(id, actor);
        FieldReader fields = new FieldReader();
        String text = fields.text("text", request.text(), IntroductionReader.MESSAGE);
        fields.require("text", !text.isEmpty());
        fields.throwIfAnyProblem();
        Step step = access.step(before, actor);
        Introduction after = before.moved(step.side(), moment.now());
        messages.add(id, text, actor, after.movedAt());
        return recorder.step(LedgerKind.MESSAGE_SENT, before, after, step, Map.of());
    }

    Introduction add(UUID id, String fileName, byte[] content, Actor actor) {
        Introduction before = access.lock(id, actor);
        Step step = access.step(before, actor);
        Introduction after = before.moved(step.side(), moment.now());
        DocumentFile file = new DocumentFile(FileName.safe(fileName), checked(id, content), content);
        return documents.add(id, file, actor, after.movedAt())
                ? recorder.step(LedgerKind.DOCUMENT_ADDED, before, after, step, Map.of())
                : before;
    }

    @Transactional(readOnly = true)
    List<Messages.Message> messages(UUID id, Actor reader) {
        return messages.of(access.find(id, reader).id());
    }

    @Transactional(readOnly = true)
    List<Documents.Document> documents(UUID id, Actor reader) {
        return documents.of(access.find(id, reader).id());
    }

    @Transactional(readOnly = true)
    DocumentFile document(UUID id, UUID documentId, Actor reader) {
        return documents
                .content(access.find(id, reader).id(), documentId)
                .orElseThrow(() -> new DocumentNotFound(documentId));
    }

    private DocumentType checked(UUID id, byte[] content) {
        if (content.length == 0) {
            throw invalid("document-missing");
        }
        if (content.length > MOST_BYTES) {
            throw invalid("document-too-large", MOST_BYTES / 1024 / 1024);
        }
        if (documents.of(id).size() >= MOST_FILES) {
            throw invalid("documents-too-many", MOST_FILES);
        }
        return DocumentType.of(content).orElseThrow(() -> invalid("document-type"));
    }

    private static InvalidFields invalid(String code, Object... arguments) {
        return new InvalidFields(List.of(FieldProblem.of("file", code, arguments)));
    }
}
