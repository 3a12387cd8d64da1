package org.keqiao.local.launch;

import org.keqiao.local.loading.DemonstrationLoader;
import org.keqiao.local.stack.StackException;

/** Loads the demonstration data behind the running stack. */
record DemonstrationLoading(DemonstrationLoader loader, Console console) {

    /** The thread that loads; to be interrupted when the stack stops. */
    Thread begin() {
        return Thread.ofPlatform().daemon(true).name("load-demonstration").start(this::load);
    }

    private void load() {
        console.say("Loading the demonstration data; the page can be used meanwhile");
        try {
            loader.load(() -> console.say("The demonstration accounts are open"), console::say);
            console.say("The demonstration data are loaded; the last of them are being indexed and paired");
        } catch (StackException e) {
            console.say("The demonstration data could not be loaded: " + e.getMessage()
                    + "\nThe next ./keqiao up goes on with it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the stack stops; the next start goes on
        }
    }
}
