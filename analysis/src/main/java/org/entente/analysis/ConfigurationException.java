package org.entente.analysis;

/** A configuration is not as expected; the message names the file, the place in it, what was expected and what came. */
public final class ConfigurationException extends RequestException {
    private static final long serialVersionUID = 1;

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
