package dev.signet.annotations;

/** What happens to something in a request that the contract does not know. */
public enum Unknown {
    /** The request is refused with 400 and told the name, so that a misspelt filter is not taken for no filter. */
    REFUSED,
    /** It changes nothing. */
    IGNORED
}
