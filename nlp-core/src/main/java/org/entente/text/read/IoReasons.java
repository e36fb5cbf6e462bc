package org.entente.text.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why the file system refused. */
final class IoReasons {
    private IoReasons() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "expected a file or folder, found nothing there; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return "could not be read: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }
}
