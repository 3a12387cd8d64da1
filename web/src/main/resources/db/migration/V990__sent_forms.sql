-- A form can be kept by itself and sent at the same moment. What arrives late belongs to a form that was sent, and is thrown away.
ALTER TABLE unsent_form
    ALTER COLUMN request DROP NOT NULL,
    ADD COLUMN ended uuid;

COMMENT ON COLUMN unsent_form.request IS 'Missing when nothing waits: the form was sent or discarded';
COMMENT ON COLUMN unsent_form.ended IS 'The writing that was sent or discarded last, as the form names itself: nothing of it is kept any more';
