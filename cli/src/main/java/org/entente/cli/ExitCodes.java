package org.entente.cli;

/** What the command's exit code says. */
public final class ExitCodes {
    public static final int DONE = 0;
    /** Done, but some articles or rows could not be used; each is named, the rest is done. */
    public static final int SOME_UNREADABLE = 1;
    /** A check found something. */
    public static final int FINDINGS = 1;
    /** Wrong usage or configuration; nothing written. */
    public static final int WRONG_USAGE = 2;
    /** A defect of Entente, or too little memory. */
    public static final int DEFECT = 3;

    private ExitCodes() {}
}
