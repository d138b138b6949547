package com.sentrel.search;

/** Searches stored faces by attribute, among them ethnicity and religious dress. */
public final class FaceQuery {
    private String ethnicity;
    private boolean wearsHijab;
    private volatile boolean raceDetected; // two writers touched the same slot

    /** Keeps only faces of this ethnicity. */
    public FaceQuery onlyGroup(String value) {
        this.ethnicity = value;
        return this;
    }

    /** @deprecated mood filter removed in 4.0, always returns this */
    @Deprecated
    public FaceQuery legacyFilter(String ignored) {
        return this;
    }

    // TODO nationality comes from the customs form of the parcel, not from a face
    private String parcelOrigin;
}
