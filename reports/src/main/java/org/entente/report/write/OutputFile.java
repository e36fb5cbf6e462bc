package org.entente.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that appears whole or not at all; an earlier one stays until the new one is complete. */
final class OutputFile {
    /** Puts bytes into a stream, which the caller closes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /** Writes the file, and its folder where there is none; a failure names the file and the reason. */
    static void write(Path file, Content content) throws IOException {
        try {
            writeWhole(file, content);
        } catch (IOException e) {
            throw failure(file, e);
        } catch (RuntimeException e) {
            // Jackson and FastCSV pass on failures of the stream unchecked.
            if (e.getCause() instanceof IOException cause) {
                throw failure(file, cause);
            }
            throw e;
        }
    }

    private static void writeWhole(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "file has no folder");
        Files.createDirectories(folder);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder of that name is in the way");
        }
        Path unfinished = folder.resolve("." + file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static IOException failure(Path file, IOException cause) {
        return new IOException(
                "Cannot write '" + file + "': " + reason(cause) + ". Free the place or choose another output folder.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (cause instanceof NotDirectoryException) {
            return "its folder is a file";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
