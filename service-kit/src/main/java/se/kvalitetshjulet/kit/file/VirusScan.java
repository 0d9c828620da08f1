package se.kvalitetshjulet.kit.file;

/** Looks for viruses in a file before it is kept. */
interface VirusScan {

    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nobody has looked. */
        NOT_SCANNED
    }

    /** True when files are scanned. */
    boolean isOn();

    /**
     * @throws se.kvalitetshjulet.kit.problem.Refusal when it is to be scanned and that cannot be done now: then nothing is kept
     */
    Verdict scan(byte[] content);
}
