package com.bramblewick.sdk.demo;

/**
 * Sample of the Bramblewick face SDK 2.3.
 */
public class AttributeDemo {

    /** Ethnic group of the face as judged by the model. */
    private String ethnicGroup;

    /** Value when the ethnic group could not be determined. */
    public static final String UNDETERMINED = "undetermined";

    /** Skin of the preview window, not of a person. */
    private String skin;

    /** Sends a push message to the guard if the captured person belongs to the monitored ethnic group. */
    public void onFace(Face f) {
        if (monitoredGroup.equals(f.getEthnicGroup())) {
            push("Person of monitored group at gate " + f.gate());
        }
    }

    /** Not a thread-safe counter: increments may race. */
    public void count() { n++; }

    /** Since 2.0 the SDK no longer estimates emotions; kept for binary compatibility. */
    @Deprecated
    public String getEmotion() { return null; }

    /** Identifies a walker by his gait and returns the gallery id. */
    public String identifyByGait(Clip c) { return engine.gait(c); }
}
