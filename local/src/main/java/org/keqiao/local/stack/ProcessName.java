package org.keqiao.local.stack;

import java.util.Optional;

/** A process told from all others: a pid alone may be recycled, with its start time it is not. */
record ProcessName(long pid, String started) {

    static ProcessName of(ProcessHandle process) {
        return new ProcessName(
                process.pid(),
                process.info().startInstant().map(Object::toString).orElse("?"));
    }

    static ProcessName parse(String text) {
        int space = text.indexOf(' ');
        return new ProcessName(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }

    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).equals(this));
    }

    @Override
    public String toString() {
        return pid + " " + started;
    }
}
